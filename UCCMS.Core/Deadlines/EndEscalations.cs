using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Deadlines;

/// <summary>The program notes that what supervising offices were told of is done.</summary>
[Requires(Permissions.System)]
public sealed class EndEscalations(IDeadlinesStore deadlines, TimeProvider time) : IUseCase<EndEscalations.Input, int>
{
    /// <param name="Done">Whose step no longer waits.</param>
    public sealed record Input(IReadOnlyList<DeadlineEscalationId> Done);

    /// <returns>How many ended.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var open = await deadlines.StillOpenAsync(input.Done, ct);
        foreach (var escalation in open)
        {
            escalation.End(today);
        }

        return open.Count;
    }
}
