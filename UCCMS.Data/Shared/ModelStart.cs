using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>
/// Building the model of the database is the longest part of a start. Begun as soon as the provider is known, it runs on
/// a core of its own while the program registers its services; Entity Framework keeps one model for all contexts.
/// </summary>
public static class ModelStart
{
    /// <summary>Begins; whoever needs the model first waits for it. A fault shows there too, so nobody awaits this.</summary>
    public static void Begin(DatabaseOptions database) => _ = Task.Run(() => Build(database));

    private static void Build(DatabaseOptions database)
    {
        if (database.Provider == DatabaseProvider.Sqlite)
        {
            var builder = new DbContextOptionsBuilder<SqliteUccmsDbContext>();
            DataRegistration.Configure(builder, database);
            using var db = new SqliteUccmsDbContext(builder.Options, new ActorContext());
            _ = db.Model;
        }
        else
        {
            var builder = new DbContextOptionsBuilder<SqlServerUccmsDbContext>();
            DataRegistration.Configure(builder, database);
            using var db = new SqlServerUccmsDbContext(builder.Options, new ActorContext());
            _ = db.Model;
        }
    }
}
