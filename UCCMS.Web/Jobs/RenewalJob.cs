using Quartz;
using UCCMS.Data.Billing;
using UCCMS.Data.Deadlines;

namespace UCCMS.Web.Jobs;

/// <summary>Tells nodal offices which contracts end soon.</summary>
[DisallowConcurrentExecution]
public sealed class RenewalJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(RenewalRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
