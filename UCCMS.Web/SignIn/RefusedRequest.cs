using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Components.Endpoints;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data.Audit;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>
/// Answers a refused address. A page is answered by the shell with status 403, whose router then shows the refusal and
/// records it; a download or other endpoint by the sentence itself.
/// </summary>
internal sealed class RefusedRequest : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            await usual.HandleAsync(next, context, policy, authorizeResult);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        if (context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            await next(context);
            return;
        }

        var sentence = Sentence(policy);
        await RecordAsync(context, sentence);
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(sentence, context.RequestAborted);
    }

    private static string Sentence(AuthorizationPolicy policy) =>
        policy.Requirements.OfType<PermissionRequirement>().LastOrDefault() is { } missing
            ? MissingRight.Sentence(missing.Permission)
            : "You hold no post that is in force today.";

    private static async Task RecordAsync(HttpContext context, string sentence)
    {
        var actors = context.RequestServices.GetRequiredService<ActorContext>();
        if (actors.IsSet)
        {
            await context.RequestServices.GetRequiredService<AuditChain>().RecordAsync(
                new AuditEntry($"Open {context.Request.Path}", Guid.NewGuid()) { Outcome = AuditOutcome.Denied, Remark = sentence }, actors.Current, context.RequestAborted);
        }
    }
}
