using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Notifications;
using UCCMS.Data.Audit;

namespace UCCMS.Data.Dashboards;

/// <summary>How far acts and notifications have come, for one look a second.</summary>
public sealed class PulseQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>The number of the last audit record, which every act leaves in its own transaction, and of the newest notification.</summary>
    public async Task<(long Act, long Notice)> NewestAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var newest = await db.Set<AuditHead>().Select(h => new { h.Sequence, Notice = db.Set<Notification>().Max(n => (long?)n.Id) ?? 0 }).SingleAsync(ct);
        return (newest.Sequence, newest.Notice);
    }
}
