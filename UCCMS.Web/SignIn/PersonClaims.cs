using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.SignIn;

/// <summary>Names of the claims in the sign-in cookie, and how to read them.</summary>
internal static class PersonClaim
{
    /// <summary>Key of the post the person acts in.</summary>
    public const string Post = "post";

    /// <summary>Address the person signed in from.</summary>
    public const string Address = "address";

    /// <summary>Path of what must be done before any other page opens.</summary>
    public const string First = "first";

    public static string? PersonId(this ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);

    public static PostId? PostId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(Post), out var id) ? Core.Organisation.PostId.From(id) : null;

    /// <summary>Puts another value of a claim in the place of the present one.</summary>
    public static void Put(this ClaimsPrincipal user, string type, string? value)
    {
        var identity = (ClaimsIdentity)user.Identity!;
        foreach (var old in identity.FindAll(type).ToArray())
        {
            identity.RemoveClaim(old);
        }

        if (value is not null)
        {
            identity.AddClaim(new Claim(type, value));
        }
    }
}

/// <summary>Makes the claims of a person: the first post in force, the address, and what must be done first.</summary>
internal sealed class PersonClaims(
    UserManager<Person> users, IOptions<IdentityOptions> options, ActorQueries actors, IHttpContextAccessor http, IHostEnvironment environment)
    : UserClaimsPrincipalFactory<Person>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var posts = await actors.PostsInForceAsync(user.Id);
        if (posts.Count > 0)
        {
            identity.AddClaim(new Claim(PersonClaim.Post, posts[0].Id.Value.ToString()));
        }

        identity.AddClaim(new Claim(PersonClaim.Address, http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "unknown"));
        if (First(user, posts) is { } first)
        {
            identity.AddClaim(new Claim(PersonClaim.First, first));
        }

        return identity;
    }

    private string? First(Person user, IReadOnlyList<PostInForce> posts) =>
        user.MustChangePassword ? Urls.ChangePassword
        : SecondFactorPolicy.IsMandatory(posts, environment) && !user.TwoFactorEnabled ? Urls.SecondFactor
        : null;
}

/// <summary>Who may not work without an authenticator app.</summary>
internal static class SecondFactorPolicy
{
    public static bool IsMandatory(IEnumerable<PostInForce> posts, IHostEnvironment environment) =>
        !environment.IsDevelopment() && posts.Any(p => p.Role is Role.Pao or Role.Ddo or Role.Administrator);
}
