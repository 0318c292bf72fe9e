using Quartz;
using UCCMS.Data.Billing;

namespace UCCMS.Web.Jobs;

/// <summary>Runs the job that looks every minute whose name it has.</summary>
[DisallowConcurrentExecution]
public sealed class MinuteJob(MinuteRuns runs) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runs.RunAsync(context.JobDetail.Key.Name, cancellationToken);
}
