using Quartz;
using UCCMS.Data.Billing;
using UCCMS.Data.Exports;

namespace UCCMS.Web.Jobs;

/// <summary>Starts scheduled exports.</summary>
[DisallowConcurrentExecution]
public sealed class ScheduledExportsJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(ScheduledExportsRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
