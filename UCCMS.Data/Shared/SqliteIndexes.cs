using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>
/// Sets the indexes of an SQLite table aside while very many rows go into it. Made from all rows at once they take half the time that
/// an entry after each row takes. Within the caller's transaction, so that a start broken off leaves them as they were.
/// </summary>
internal static class SqliteIndexes
{
    private const string OfTable = "FROM sqlite_master WHERE type = 'index' AND tbl_name = {0} AND sql IS NOT NULL ORDER BY name";

    /// <returns>The statements that make them again; none on SQL Server, where the rows come by bulk copy.</returns>
    public static async Task<IReadOnlyList<string>> SetAsideAsync(UccmsDbContext db, string table, CancellationToken ct)
    {
        if (!db.Database.IsSqlite())
        {
            return [];
        }

        var statements = await db.Database.SqlQueryRaw<string>($"SELECT sql AS \"Value\" {OfTable}", table).ToListAsync(ct);
        foreach (var name in await db.Database.SqlQueryRaw<string>($"SELECT name AS \"Value\" {OfTable}", table).ToListAsync(ct))
        {
            await db.Database.ExecuteSqlRawAsync(Drop(name), ct);
        }

        return statements;
    }

    /// <param name="db">In the transaction in which they were set aside.</param>
    /// <param name="statements">As <see cref="SetAsideAsync"/> gave them.</param>
    public static async Task MakeAsync(UccmsDbContext db, IReadOnlyList<string> statements, CancellationToken ct)
    {
        foreach (var statement in statements)
        {
            await db.Database.ExecuteSqlRawAsync(statement, ct);
        }
    }

    private static string Drop(string index) => $"DROP INDEX \"{index}\"";
}
