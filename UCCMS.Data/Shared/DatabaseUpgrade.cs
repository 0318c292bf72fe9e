using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>Creates the database or brings it to the model of this program by its migrations. Idempotent.</summary>
public static class DatabaseUpgrade
{
    // SQLite's own numbers: the file cannot be opened, or is none of its databases
    private const int CannotOpen = 14;
    private const int NoDatabase = 26;

    private const string WhatToDo = "Start the version that made it, or move it away and start again with a new one, or name another in ConnectionStrings:Uccms.";

    /// <summary>Migrations say all they do themselves, so a context without model will do (<see cref="ModelFree"/>).</summary>
    /// <exception cref="StartRefused">The database was made by another version, or is none.</exception>
    public static async Task ApplyAsync(UccmsDbContext db, CancellationToken ct)
    {
        try
        {
            // asked first, since Migrate takes the lock for migrations, which a start of a current database need not wait for
            if (await IsBehindAsync(db, ct))
            {
                await AbandonedMigration.ClearAsync(db, ct);
                await db.Database.MigrateAsync(ct);
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode is CannotOpen or NoDatabase)
        {
            throw new StartRefused($"{NameOf(db)} cannot be opened as a SQLite database ({e.Message}). Name another file in ConnectionStrings:Uccms, or move this one away and start again.", e);
        }
    }

    /// <summary>Whether migrations of this program are still to be applied.</summary>
    /// <exception cref="StartRefused">The database holds what no version before this one made.</exception>
    public static async Task<bool> IsBehindAsync(UccmsDbContext db, CancellationToken ct)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        if (applied.Find(a => !known.Contains(a)) is { } strange)
        {
            throw new StartRefused($"The database {NameOf(db)} was made by another version of this program: this one does not know its change {strange}. {WhatToDo}");
        }

        if (applied.Count == 0 && await HasTablesAsync(db, ct))
        {
            throw new StartRefused($"The database {NameOf(db)} has tables that this program's versions did not record. {WhatToDo}");
        }

        return applied.Count < known.Count;
    }

    // A first start that was cut off leaves the empty list of migrations behind, which is none of ours.
    private static async Task<bool> HasTablesAsync(UccmsDbContext db, CancellationToken ct) =>
        db.Database.IsSqlite() && await db.Database.CanConnectAsync(ct)
        && (await db.Database.SqlQueryRaw<int>(
            "SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 4) <> '__EF' AND substr(name, 1, 7) <> 'sqlite_'").ToListAsync(ct))[0] > 0;

    private static string NameOf(UccmsDbContext db) => db.Database.GetDbConnection() is SqliteConnection file
        ? Path.GetFullPath(file.DataSource)
        : db.Database.GetDbConnection().Database;
}
