using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>Writes into the ledger how a run ended; an alarm about a run that finished ends with it.</summary>
[Requires(Permissions.System)]
public sealed class EndJobRun(IBillingStore billing) : IUseCase<EndJobRun.Input, Done>
{
    /// <param name="Job">Key of the job.</param>
    /// <param name="Day">The business day.</param>
    /// <param name="Node">Who ran it.</param>
    /// <param name="Status">Finished or failed.</param>
    /// <param name="Done">Acts done.</param>
    /// <param name="Parked">Acts set aside.</param>
    /// <param name="Remark">What it did, or why it broke off.</param>
    public sealed record Input(string Job, DateOnly Day, string Node, JobRunStatus Status, int Done, int Parked, string Remark);

    /// <exception cref="RuleViolation">job.not-begun, job.taken-over</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var run = await billing.FindRunAsync(input.Job, input.Day, ct) ?? throw new RuleViolation("job.not-begun", "This run has not begun.");
        run.End(input.Node, input.Status, input.Done, input.Parked, input.Remark, now);
        if (input.Status == JobRunStatus.Finished && await billing.FindAlarmAsync(input.Job, input.Day, ct) is { } alarm)
        {
            alarm.Clear(now);
        }

        return Done.Value;
    }
}
