using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>A node asks whether it may run a job for a day. Of two at once the key of the ledger lets one through.</summary>
[Requires(Permissions.System)]
public sealed class BeginJobRun(IBillingStore billing) : IUseCase<BeginJobRun.Input, bool>
{
    /// <param name="Job">Key of the job.</param>
    /// <param name="Day">The business day.</param>
    /// <param name="Node">Names the process.</param>
    /// <param name="Again">A person asks for another round of a finished day.</param>
    public sealed record Input(string Job, DateOnly Day, string Node, bool Again);

    /// <returns>False: it is finished, or another node is at it.</returns>
    public async Task<bool> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        if (await billing.FindRunAsync(input.Job, input.Day, ct) is { } run)
        {
            return run.TryTake(input.Node, input.Again, now);
        }

        billing.Add(JobRun.Begin(input.Job, input.Day, input.Node, now));
        return true;
    }
}
