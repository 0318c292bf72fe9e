using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>Mapping of <see cref="Office"/>: found by code, facility id, PIN and name.</summary>
internal sealed class OfficeConfiguration : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> builder)
    {
        builder.ToTable("Offices");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Name).HasMaxLength(120);
        builder.Property(o => o.Path).HasMaxLength(80);
        builder.Property(o => o.StateCode).HasMaxLength(2);
        builder.Property(o => o.District).HasMaxLength(80);
        builder.Property(o => o.Pincode).HasMaxLength(6);
        builder.Property(o => o.FacilityId).HasMaxLength(8);
        builder.HasIndex(o => o.Path).IsUnique();
        builder.HasIndex(o => new { o.Kind, o.Name });
        builder.HasIndex(o => o.Pincode);
        builder.HasIndex(o => o.FacilityId).IsUnique().HasFilter("\"FacilityId\" IS NOT NULL"); // so that the many without cost nothing
        builder.HasOne<Office>().WithMany().HasForeignKey(o => o.ParentId);
        builder.HasOne<Office>().WithMany().HasForeignKey(o => o.CircleId);
        builder.HasOne<Office>().WithMany().HasForeignKey(o => o.DivisionId);
    }
}
