using Quartz;
using UCCMS.Data.Billing;
using UCCMS.Data.Settlement;

namespace UCCMS.Web.Jobs;

/// <summary>Settles what is due from deposits.</summary>
[DisallowConcurrentExecution]
public sealed class DepositSettlementJob(DayRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunDueAsync(DepositSettlementRun.Key, JobSchedule.IsAgain(context), cancellationToken);
}
