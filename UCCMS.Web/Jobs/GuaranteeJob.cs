using Quartz;
using UCCMS.Data.Billing;
using UCCMS.Data.Settlement.Credit;

namespace UCCMS.Web.Jobs;

/// <summary>Tells nodal offices which guarantees end.</summary>
[DisallowConcurrentExecution]
public sealed class GuaranteeJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(GuaranteeRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
