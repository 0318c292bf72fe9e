using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Billing;

namespace UCCMS.Data.Billing;

/// <summary>The sign of life of a run: a row of the ledger is touched and nothing else, so no record of it is kept.</summary>
public sealed class BillingBulk(UccmsDbContext db)
{
    /// <returns>False: another node took the run over.</returns>
    public async Task<bool> TouchAsync(string job, DateOnly day, string node, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return await db.Set<JobRun>().Where(r => r.Job == job && r.Day == day && r.Node == node && r.Status == JobRunStatus.Running)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.SeenAtUtc, now).SetProperty(r => r.Version, r => r.Version + 1), ct) == 1;
    }
}
