using Quartz;
using UCCMS.Data.Billing;

namespace UCCMS.Web.Jobs;

/// <summary>Extends the billing calendar.</summary>
[DisallowConcurrentExecution]
public sealed class BillingCalendarJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(CalendarRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
