using Quartz;
using UCCMS.Data.Billing;
using UCCMS.Data.Settlement.Dues;

namespace UCCMS.Web.Jobs;

/// <summary>Reminds customers of bills.</summary>
[DisallowConcurrentExecution]
public sealed class DuesReminderJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(DuesReminderRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
