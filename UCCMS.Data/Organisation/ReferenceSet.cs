using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UCCMS.Data.Organisation;

/// <summary>What reference data the database holds: lets a later start see at once that nothing is to do.</summary>
public sealed class ReferenceSet
{
    public string Name { get; init; } = string.Empty;

    /// <summary>SHA-256 of the files and the extent they were loaded in.</summary>
    public string ContentHash { get; set; } = string.Empty;

    /// <summary>Offices the last load added.</summary>
    public int OfficesAdded { get; set; }

    public DateTime LoadedAtUtc { get; set; }
}

/// <summary>Mapping of <see cref="ReferenceSet"/>.</summary>
internal sealed class ReferenceSetConfiguration : IEntityTypeConfiguration<ReferenceSet>
{
    public void Configure(EntityTypeBuilder<ReferenceSet> builder)
    {
        builder.ToTable("ReferenceSets");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(40);
        builder.Property(s => s.ContentHash).HasMaxLength(64);
    }
}
