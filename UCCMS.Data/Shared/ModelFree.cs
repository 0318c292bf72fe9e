using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>
/// A context on the same database that knows no tables: it migrates and sends plain statements while the model, the longest
/// part of a start, is still being built on another core (<see cref="ModelStart"/>).
/// </summary>
internal static class ModelFree
{
    /// <summary>The caller disposes it. Does not touch the given context, whose first use would wait for its model.</summary>
    /// <exception cref="NotSupportedException">The context is of neither provider.</exception>
    public static UccmsDbContext Of(UccmsDbContext db) => db.Options switch
    {
        DbContextOptions<SqliteUccmsDbContext> sqlite => new SqliteUccmsDbContext(Without(sqlite), new ActorContext()),
        DbContextOptions<SqlServerUccmsDbContext> server => new SqlServerUccmsDbContext(Without(server), new ActorContext()),
        var other => throw new NotSupportedException($"{other.GetType()} is no database of this program."),
    };

    private static DbContextOptions<TContext> Without<TContext>(DbContextOptions<TContext> options)
        where TContext : UccmsDbContext => new DbContextOptionsBuilder<TContext>(options).UseModel(new ModelBuilder().FinalizeModel()).Options;
}
