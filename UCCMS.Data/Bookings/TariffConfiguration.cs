using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="TariffRate"/>.</summary>
internal sealed class TariffRateConfiguration : IEntityTypeConfiguration<TariffRate>
{
    public void Configure(EntityTypeBuilder<TariffRate> builder)
    {
        builder.ToTable("TariffRates");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Product).HasMaxLength(10);
        builder.Property(r => r.OrderNumber).HasMaxLength(100);
        builder.HasIndex(r => new { r.Product, r.From, r.IsLocal, r.MinGrams, r.MinKm }).IsUnique();
        builder.HasOne<Product>().WithMany().HasForeignKey(r => r.Product);
    }
}

/// <summary>Mapping of <see cref="PinDistance"/>.</summary>
internal sealed class PinDistanceConfiguration : IEntityTypeConfiguration<PinDistance>
{
    public void Configure(EntityTypeBuilder<PinDistance> builder)
    {
        builder.ToTable("PinDistances");
        builder.HasKey(d => new { d.OriginPin, d.DestinationPin });
        builder.Property(d => d.OriginPin).ValueGeneratedNever();
        builder.Property(d => d.DestinationPin).ValueGeneratedNever();
    }
}

/// <summary>Mapping of <see cref="AptMigration"/>.</summary>
internal sealed class AptMigrationConfiguration : IEntityTypeConfiguration<AptMigration>
{
    public void Configure(EntityTypeBuilder<AptMigration> builder)
    {
        builder.ToTable("AptMigrations");
        builder.HasKey(m => m.OfficeId);
        builder.Property(m => m.OfficeId).ValueGeneratedNever();
        builder.HasOne<Office>().WithMany().HasForeignKey(m => m.OfficeId);
    }
}
