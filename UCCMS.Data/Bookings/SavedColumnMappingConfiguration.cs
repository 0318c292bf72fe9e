using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="SavedColumnMapping"/>.</summary>
internal sealed class SavedColumnMappingConfiguration : IEntityTypeConfiguration<SavedColumnMapping>
{
    public void Configure(EntityTypeBuilder<SavedColumnMapping> builder)
    {
        builder.ToTable("SavedColumnMappings");
        builder.HasKey(m => new { m.Kind, m.HeaderKey, m.OfficeId });
        builder.Property(m => m.Kind).HasMaxLength(30);
        builder.Property(m => m.HeaderKey).HasMaxLength(64).IsUnicode(false);
        builder.Property(m => m.PersonId).HasMaxLength(450);
        builder.Property(m => m.Headers).HasMaxLength(-1);
        builder.Property(m => m.Pairs).HasMaxLength(-1);
    }
}
