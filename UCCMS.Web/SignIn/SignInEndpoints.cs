using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.SignIn;

/// <summary>The posted forms of the top bar: another post, sign-out; and the sign of life of a page in use.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost(Urls.SwitchPost, SwitchPostAsync);
        app.MapPost(Urls.SignOut, SignOutAsync);
        app.MapGet(Urls.StillThere, () => Results.NoContent()); // renews the sliding cookie
    }

    private static async Task<IResult> SwitchPostAsync(
        [FromForm] Guid post, HttpContext context, ActorQueries actors, UserManager<Person> users, SignInRecords records)
    {
        var person = await users.GetUserAsync(context.User);
        var chosen = person is null ? null : (await actors.PostsInForceAsync(person.Id)).FirstOrDefault(p => p.Id.Value == post);
        if (chosen is null)
        {
            return Results.Text("This post is not yours or not in force today.", statusCode: StatusCodes.Status403Forbidden);
        }

        context.User.Put(PersonClaim.Post, chosen.Id.Value.ToString());
        await context.SignInAsync(IdentityConstants.ApplicationScheme, context.User);
        await records.DoneAsync("Change post", person!, $"{Core.Shared.Words.Of(chosen.Role)}, {chosen.OfficeName}");
        return Results.LocalRedirect(Urls.Home);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, SignInManager<Person> signIn, SignInRecords records, [FromForm] bool idle = false)
    {
        if (await signIn.UserManager.GetUserAsync(context.User) is { } person)
        {
            await records.DoneAsync("Sign out", person, idle ? "After 30 minutes without use." : string.Empty);
        }

        await signIn.SignOutAsync();
        return Results.LocalRedirect(idle ? $"{Urls.SignIn}?idle=true" : Urls.SignIn);
    }
}
