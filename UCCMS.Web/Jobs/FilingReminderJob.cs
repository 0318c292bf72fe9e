using Quartz;
using UCCMS.Data.Billing;

namespace UCCMS.Web.Jobs;

/// <summary>Reminds the filing offices of GSTR-1.</summary>
[DisallowConcurrentExecution]
public sealed class FilingReminderJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(ReminderRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
