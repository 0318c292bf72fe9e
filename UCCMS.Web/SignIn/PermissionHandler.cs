using Microsoft.AspNetCore.Authorization;
using UCCMS.Data.Shared;

namespace UCCMS.Web.SignIn;

/// <summary>Asks that the post in force holds a permission; the policy of that name has it.</summary>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;

/// <summary>Answers from the actor of this request or circuit; without a post in force nothing is allowed.</summary>
internal sealed class PermissionHandler(ActorContext actors) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (actors.IsSet && !actors.Current.IsSystem && actors.Current.May(requirement.Permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
