using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Identity;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shell;

namespace UCCMS.Web.SignIn;

/// <summary>
/// Looks every minute whether who sits behind an open page may still be there: same security stamp, post in force, and
/// the page in use within the idle time. Otherwise the page goes to the sign-in.
/// </summary>
internal sealed class CircuitAuthentication(ILoggerFactory logs, IServiceScopeFactory scopes, CircuitActivity activity)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromMinutes(1);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var user = authenticationState.User;
        if (activity.IdleFor > SignInSetup.IdleTimeout)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var signIn = scope.ServiceProvider.GetRequiredService<SignInManager<Person>>();
        if (await signIn.ValidateSecurityStampAsync(user) is null)
        {
            return false;
        }

        // Someone without a post sees only the page that says so, and may stay there.
        return user.PersonId() is { } person
            && (user.PostId() is not { } post
                || await scope.ServiceProvider.GetRequiredService<ActorQueries>().ActorAsync(person, post, string.Empty, cancellationToken) is not null);
    }
}
