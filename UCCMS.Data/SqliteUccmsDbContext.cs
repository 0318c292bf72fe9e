using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Data;

/// <summary>The model on SQLite, the embedded default.</summary>
public sealed class SqliteUccmsDbContext(DbContextOptions<SqliteUccmsDbContext> options, ActorContext actors) : UccmsDbContext(options, actors)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);

        // SQLite compares text byte for byte; match SQL Server's case-insensitive default.
        configurationBuilder.Properties<string>().UseCollation("NOCASE");
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);

        // By convention only plain integers count up by themselves here; this key is a typed one.
        builder.Entity<BookingImport>().Property(i => i.Id).UseAutoincrement();
    }
}
