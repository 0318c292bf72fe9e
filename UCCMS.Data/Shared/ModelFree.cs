using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>
/// A context on the same database that knows no tables: it migrates and sends plain statements while the model, the longest
/// part of a start, is still being built on another core (<see cref="ModelStart"/>).
/// </summary>
internal static class ModelFree
{
    /// <summary>The caller disposes it. Does not touch the given context, whose first use would wait for its model.</summary>
    public static UccmsDbContext Of(UccmsDbContext db) => db.Options is DbContextOptions<SqliteUccmsDbContext> sqlite
        ? new SqliteUccmsDbContext(Without(sqlite), new ActorContext())
        : new SqlServerUccmsDbContext(Without((DbContextOptions<SqlServerUccmsDbContext>)db.Options), new ActorContext());

    private static DbContextOptions<TContext> Without<TContext>(DbContextOptions<TContext> options)
        where TContext : UccmsDbContext => new DbContextOptionsBuilder<TContext>(options).UseModel(new ModelBuilder().FinalizeModel()).Options;
}
