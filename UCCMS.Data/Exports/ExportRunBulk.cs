using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Exports;

namespace UCCMS.Data.Exports;

/// <summary>Claims exports for writing by guarded updates, whichever process comes first, and notes how far they are.</summary>
public sealed class ExportRunBulk(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Without a sign of life for so long the process that wrote it is gone.</summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(2);

    /// <summary>The next export that waits or whose process stopped, claimed under this key; null when none is.</summary>
    public async Task<ExportRun?> ClaimNextAsync(Guid claim, DateTime utcNow, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var limit = utcNow - ClaimLasts;
        var candidates = await db.Set<ExportRun>().AsNoTracking()
            .Where(r => r.Status == ExportStatus.Waiting || (r.Status == ExportStatus.Running && r.ClaimedAtUtc < limit))
            .OrderBy(r => r.AskedAtUtc).ThenBy(r => r.Id).Select(r => new { r.Id, r.Version }).Take(10).ToListAsync(ct);
        foreach (var candidate in candidates)
        {
            var claimed = await db.Set<ExportRun>().Where(r => r.Id == candidate.Id && r.Version == candidate.Version)
                .ExecuteUpdateAsync(
                    s => s.SetProperty(r => r.Status, ExportStatus.Running)
                        .SetProperty(r => r.Claim, (Guid?)claim)
                        .SetProperty(r => r.ClaimedAtUtc, utcNow)
                        .SetProperty(r => r.Attempts, r => r.Attempts + 1)
                        .SetProperty(r => r.Version, r => r.Version + 1),
                    ct);
            if (claimed == 1)
            {
                return await db.Set<ExportRun>().AsNoTracking().SingleAsync(r => r.Id == candidate.Id, ct);
            }
        }

        return null;
    }

    /// <summary>Notes progress and a sign of life; false when its maker stopped it or another process has it.</summary>
    public async Task<bool> TouchAsync(ExportId id, Guid claim, int done, int rows, DateTime utcNow, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<ExportRun>().Where(r => r.Id == id && r.Status == ExportStatus.Running && r.Claim == claim)
            .ExecuteUpdateAsync(
                s => s.SetProperty(r => r.RowsDone, done).SetProperty(r => r.Rows, rows).SetProperty(r => r.ClaimedAtUtc, utcNow),
                ct) == 1;
    }

    /// <summary>Gives it back, so that it is taken up again at once: this process stops.</summary>
    public async Task ReleaseAsync(ExportId id, Guid claim, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await db.Set<ExportRun>().Where(r => r.Id == id && r.Status == ExportStatus.Running && r.Claim == claim)
            .ExecuteUpdateAsync(
                s => s.SetProperty(r => r.Status, ExportStatus.Waiting).SetProperty(r => r.Version, r => r.Version + 1),
                ct);
    }
}
