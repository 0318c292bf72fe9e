using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>Sets the actor of a request from the cookie's person and post, looked up anew, so that an ended post stops at once.</summary>
internal sealed class RequestActor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, ActorContext actors, ActorQueries queries)
    {
        var isOpen = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null; // style sheets need no actor
        if (!isOpen && context.User is { Identity.IsAuthenticated: true } user && user.PersonId() is { } person && user.PostId() is { } post)
        {
            var address = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
            if (await queries.ActorAsync(person, post, address, context.RequestAborted) is { } actor)
            {
                actors.Set(actor);
            }
        }

        await next(context);
    }
}

/// <summary>Lets nobody past who must change the password or set up the authenticator first.</summary>
internal sealed class SignInFirst(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var first = context.User.FindFirstValue(PersonClaim.First);
        if (first is null || context.Request.Path.StartsWithSegments(first, StringComparison.OrdinalIgnoreCase) || IsOpen(context))
        {
            return next(context);
        }

        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        context.Response.Redirect(first);
        return Task.CompletedTask;
    }

    // Style sheets, scripts and the way out.
    private static bool IsOpen(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Urls.SignOut, StringComparison.OrdinalIgnoreCase)
        || Path.HasExtension(context.Request.Path.Value);
}
