using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.SignIn;

/// <summary>The portal with one person of every role.</summary>
public sealed class EveryRole : IAsyncLifetime
{
    private readonly Dictionary<Role, string> people = [];

    public WebApp App { get; } = new();

    public async Task InitializeAsync()
    {
        Office office;
        OfficeId region;
        await using (var scope = App.AsSystem())
        {
            var offices = scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Office>();
            office = await offices.SingleAsync(o => o.Id == Cast.NewDelhi);
            region = await offices.Where(o => o.Kind == OfficeKind.Region).OrderBy(o => o.Id).Select(o => o.Id).FirstAsync();
        }

        foreach (var role in Enum.GetValues<Role>())
        {
            people[role] = await App.PersonAsync($"MATRIX{(int)role}", $"Person of role {role}", role, role == Role.RegionalOffice ? region : OfficeOf(role, office));
        }
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    /// <summary>A client with the cookie that the sign-in gives this person.</summary>
    public async Task<HttpClient> ClientAsync(Role role)
    {
        await using var scope = App.AsSystem();
        var services = scope.ServiceProvider;
        var person = (await services.GetRequiredService<UserManager<Person>>().FindByIdAsync(people[role]))!;
        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<Person>>().CreateAsync(person);
        var cookies = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = DateTimeOffset.UtcNow;
        var ticket = new AuthenticationTicket(principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) }, IdentityConstants.ApplicationScheme);
        var client = Stranger(App);
        client.DefaultRequestHeaders.Add("Cookie", $"{cookies.Cookie.Name}={cookies.TicketDataFormat.Protect(ticket)}");
        return client;
    }

    /// <summary>A client without a cookie, which shows where it is sent and does not go there.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Reliability", "CA2000", Justification = "The client disposes its handler.")]
    public static HttpClient Stranger(WebApp app) => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Url };

    public async Task<Actor> ActorAsync(Role role)
    {
        await using var scope = App.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<ActorQueries>();
        var post = (await queries.PostsInForceAsync(people[role]))[0];
        return (await queries.ActorAsync(people[role], post.Id, "127.0.0.1"))!;
    }

    private static OfficeId OfficeOf(Role role, Office office) => role switch
    {
        Role.DivisionalOffice => office.DivisionId!.Value,
        Role.CircleOffice => office.CircleId!.Value,
        Role.Pao => Cast.PaoDelhi,
        Role.Directorate or Role.Auditor or Role.CeptSupport or Role.Administrator => Cast.Directorate,
        _ => office.Id,
    };
}
