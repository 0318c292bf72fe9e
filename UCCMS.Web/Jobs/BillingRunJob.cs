using Quartz;
using UCCMS.Data.Billing;

namespace UCCMS.Web.Jobs;

/// <summary>Starts the billing run of the day.</summary>
[DisallowConcurrentExecution]
public sealed class BillingRunJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(BillingRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
