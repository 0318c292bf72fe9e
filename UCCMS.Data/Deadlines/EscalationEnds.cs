using UCCMS.Core.Deadlines;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Takes what is done off the lists of the supervising offices, six times an hour: all that waits is looked up for it.</summary>
public sealed class EscalationEnds(OverdueQueries overdue, UseCaseRunner runner, TimeProvider time) : IMinuteTask
{
    private const int EveryMinutes = 10;

    public MinuteTaskFacts Facts { get; } = new("escalation-ends", "Overdue steps that were done", "Takes off the list “Stuck elsewhere” what was done since its office was told; every ten minutes.");

    public async Task<int> RunAsync(CancellationToken ct) => time.GetUtcNow().Minute % EveryMinutes == 0 && await overdue.DoneAsync(ct) is { Count: > 0 } done
        ? (await runner.RunAsync((EndEscalations u) => u, new EndEscalations.Input(done), Guid.CreateVersion7(), ct)).Value
        : 0;
}
