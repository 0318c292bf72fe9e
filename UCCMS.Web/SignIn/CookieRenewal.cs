using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.SignIn;

/// <summary>Writes the cookie anew after the person changed something about the sign-in, in the same post.</summary>
internal static class CookieRenewal
{
    public static async Task RenewAsync(this SignInManager<Person> signIn, HttpContext context, Person person, PostId? post)
    {
        var principal = await signIn.CreateUserPrincipalAsync(person);
        if (post is { } chosen)
        {
            principal.Put(PersonClaim.Post, chosen.Value.ToString());
        }

        await context.SignInAsync(IdentityConstants.ApplicationScheme, principal);
    }
}
