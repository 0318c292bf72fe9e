using UCCMS.Core.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>
/// Who acts in this scope of services: the signed-in post of a circuit or request, or the system for a stated reason.
/// Queries and use cases refuse to run while it is unset.
/// </summary>
public sealed class ActorContext
{
    private Actor? actor;

    /// <exception cref="InvalidOperationException">Nobody was set: a programming error, never a person's.</exception>
    public Actor Current => actor ?? throw new InvalidOperationException("No actor is set in this scope.");

    public bool IsSet => actor is not null;

    public void Set(Actor value) => actor = value;
}
