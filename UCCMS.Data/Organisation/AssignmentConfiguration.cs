using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>Mapping of <see cref="DdoAssignment"/>: one per office and first day.</summary>
internal sealed class DdoAssignmentConfiguration : IEntityTypeConfiguration<DdoAssignment>
{
    public void Configure(EntityTypeBuilder<DdoAssignment> builder)
    {
        builder.ToTable("DdoAssignments");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne<Office>().WithMany().HasForeignKey(a => a.RootOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(a => a.DdoOfficeId);
        builder.HasIndex(a => new { a.RootOfficeId, a.From }).IsUnique();
    }
}

/// <summary>Mapping of <see cref="PaoAssignment"/>: one per circle and first day.</summary>
internal sealed class PaoAssignmentConfiguration : IEntityTypeConfiguration<PaoAssignment>
{
    public void Configure(EntityTypeBuilder<PaoAssignment> builder)
    {
        builder.ToTable("PaoAssignments");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne<Office>().WithMany().HasForeignKey(a => a.CircleId);
        builder.HasOne<Office>().WithMany().HasForeignKey(a => a.PaoOfficeId);
        builder.HasIndex(a => new { a.CircleId, a.From }).IsUnique();
    }
}
