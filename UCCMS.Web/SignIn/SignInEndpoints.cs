using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Translation;

namespace UCCMS.Web.SignIn;

/// <summary>The posted forms of the top bar: another post, sign-out; and the sign of life of a page in use.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapPost(Urls.SwitchPost, SwitchPostAsync);
        app.MapPost(Urls.SignOut, SignOutAsync);
        app.MapPost(Urls.Language, ChooseLanguageAsync).AllowAnonymous();
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
        await records.DoneAsync("Change post", person!, $"{Words.Of(chosen.Role)}, {chosen.OfficeName}");
        return Results.LocalRedirect(Urls.Home);
    }

    // Before sign-in the computer keeps the choice, afterwards the person. The page is loaded anew: its circuit speaks one language.
    private static async Task<IResult> ChooseLanguageAsync([FromForm] Language language, HttpContext context, ActorQueries queries, ActorContext actors, UseCaseRunner runner)
    {
        if (!Enum.IsDefined(language))
        {
            return Results.BadRequest();
        }

        context.Response.Cookies.Append(Texts.Cookie, language.ToString(), new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365) });
        if (context.User.PersonId() is { } person && context.User.PostId() is { } post
            && await queries.ActorAsync(person, post, context.Connection.RemoteIpAddress?.ToString() ?? "unknown", context.RequestAborted) is { } actor)
        {
            actors.Set(actor);
            await runner.RunAsync((ChooseLanguage u) => u, new ChooseLanguage.Input(language), Guid.CreateVersion7(), context.RequestAborted);
        }

        var from = Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == context.Request.Host.Value ? page.PathAndQuery : Urls.Home;
        return Results.LocalRedirect(from);
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
