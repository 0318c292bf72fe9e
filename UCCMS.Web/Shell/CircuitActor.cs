using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.SignIn;

namespace UCCMS.Web.Shell;

/// <summary>When somebody last did something in this circuit.</summary>
internal sealed class CircuitActivity
{
    private long last = TimeProvider.System.GetTimestamp();

    public TimeSpan IdleFor => TimeProvider.System.GetElapsedTime(Interlocked.Read(ref last));

    public void Touch() => Interlocked.Exchange(ref last, TimeProvider.System.GetTimestamp());
}

/// <summary>Sets the actor of a circuit when it opens, from its authentication state, and notes its use.</summary>
internal sealed class CircuitActor(AuthenticationStateProvider authentication, ActorContext actors, ActorQueries queries, CircuitActivity activity) : CircuitHandler
{
    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        if (user.PersonId() is { } person && user.PostId() is { } post
            && await queries.ActorAsync(person, post, user.FindFirstValue(PersonClaim.Address) ?? "unknown", cancellationToken) is { } actor)
        {
            actors.Set(actor);
        }
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        activity.Touch();
        return next(context);
    };
}
