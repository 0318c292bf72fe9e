using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>
/// Entity Framework marks an SQLite database while it migrates by a row, for which others wait. A program killed meanwhile leaves the row
/// behind, and every later start would wait for ever. SQL Server ends such a mark with the connection by itself.
/// </summary>
internal static class AbandonedMigration
{
    /// <summary>Between marking the database and writing to it lie milliseconds; afterwards whoever migrates holds the file, and removing the mark waits for that.</summary>
    private const int SecondsUntilAbandoned = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits until nobody migrates the database, or whoever did has left it. Returns at once where it bears no mark.</summary>
    public static async Task ClearAsync(UccmsDbContext db, CancellationToken ct)
    {
        while (db.Database.IsSqlite() && await db.Database.CanConnectAsync(ct) && await IsMarkedAsync(db, ct))
        {
            await db.Database.ExecuteSqlRawAsync(
                """DELETE FROM "__EFMigrationsLock" WHERE abs(julianday('now') - julianday("Timestamp")) * 86400 >= {0}""", [SecondsUntilAbandoned], ct);
            await Task.Delay(Pause, ct);
        }
    }

    private static async Task<bool> IsMarkedAsync(UccmsDbContext db, CancellationToken ct) =>
        await CountAsync(db, "SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsLock'", ct) > 0
        && await CountAsync(db, "SELECT COUNT(*) AS \"Value\" FROM \"__EFMigrationsLock\"", ct) > 0;

    private static async Task<int> CountAsync(UccmsDbContext db, string statement, CancellationToken ct) =>
        (await db.Database.SqlQueryRaw<int>(statement).ToListAsync(ct))[0];
}
