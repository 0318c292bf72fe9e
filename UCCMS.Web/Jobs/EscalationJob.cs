using Quartz;
using UCCMS.Data.Billing;
using UCCMS.Data.Deadlines;

namespace UCCMS.Web.Jobs;

/// <summary>Tells supervising offices what waits too long below them.</summary>
[DisallowConcurrentExecution]
public sealed class EscalationJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(EscalationRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
