using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>
/// Which build of the program last brought this database's schema, reference data and books up to date; at most one row. A
/// start of the same build need not look again, which saves it a second.
/// </summary>
public sealed class PreparedBuild
{
    private PreparedBuild()
    {
    }

    public int Id { get; private set; }

    /// <summary>Identity of the compiled Core and Data, and which part of the directory was loaded.</summary>
    public string Build { get; private set; } = string.Empty;

    /// <summary>Whether this very build prepared the database; false too where there is none yet or it cannot be read.</summary>
    public static async Task<bool> IsThisAsync(StartReads reads, DirectoryExtent extent, CancellationToken ct) => await reads.PreparedBuildAsync(ct) == Of(extent);

    /// <summary>Records that this build has prepared the database wholly.</summary>
    public static async Task RecordAsync(UccmsDbContext db, DirectoryExtent extent, CancellationToken ct)
    {
        var prepared = await db.Set<PreparedBuild>().SingleOrDefaultAsync(ct);
        if (prepared is null)
        {
            db.Add(prepared = new PreparedBuild { Id = 1 });
        }

        prepared.Build = Of(extent);
        await db.SaveChangesAsync(ct);
    }

    // The compiler gives every content of an assembly an identity of its own.
    private static string Of(DirectoryExtent extent) =>
        $"{typeof(Money).Module.ModuleVersionId:N} {typeof(PreparedBuild).Module.ModuleVersionId:N} {extent}";
}

/// <summary>Mapping of <see cref="PreparedBuild"/>.</summary>
internal sealed class PreparedBuildConfiguration : IEntityTypeConfiguration<PreparedBuild>
{
    public void Configure(EntityTypeBuilder<PreparedBuild> builder)
    {
        builder.ToTable("PreparedBuilds");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Build).HasMaxLength(2000);
    }
}
