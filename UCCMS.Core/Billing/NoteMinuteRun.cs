using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>Writes into the ledger that a job which looks every minute did something, or failed: one row a day.</summary>
[Requires(Permissions.System)]
public sealed class NoteMinuteRun(IBillingStore billing) : IUseCase<NoteMinuteRun.Input, Done>
{
    /// <param name="Job">Key of the job.</param>
    /// <param name="Day">The business day.</param>
    /// <param name="Node">Who ran it.</param>
    /// <param name="Status">Finished or failed.</param>
    /// <param name="Count">How many it did.</param>
    /// <param name="Remark">Why it failed.</param>
    public sealed record Input(string Job, DateOnly Day, string Node, JobRunStatus Status, int Count, string Remark);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var run = await billing.FindRunAsync(input.Job, input.Day, ct);
        if (run is null)
        {
            billing.Add(run = JobRun.Begin(input.Job, input.Day, input.Node, now));
        }

        run.Note(input.Node, input.Status, input.Count, input.Remark, now);
        return Done.Value;
    }
}
