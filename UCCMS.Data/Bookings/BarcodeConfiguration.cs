using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="BarcodeRange"/>; found by the range an article falls into.</summary>
internal sealed class BarcodeRangeConfiguration : IEntityTypeConfiguration<BarcodeRange>
{
    public void Configure(EntityTypeBuilder<BarcodeRange> builder)
    {
        builder.ToTable("BarcodeRanges", t =>
        {
            t.HasTrigger(Triggers.NameOn("BarcodeRanges"));
            t.HasTrigger(Triggers.NoOverlapOfBarcodes);
        });
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Prefix).HasMaxLength(2).IsUnicode(false);
        builder.Property(r => r.First).HasMaxLength(10).IsUnicode(false);
        builder.Property(r => r.Last).HasMaxLength(10).IsUnicode(false);
        builder.HasIndex(r => r.First).IsUnique();
        builder.HasIndex(r => r.ContractId);
        builder.HasIndex(r => r.RequestId).IsUnique();
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(r => r.CustomerId);
        builder.HasOne<BarcodeRequest>().WithMany().HasForeignKey(r => r.RequestId);
        builder.HasOne<BarcodeSeries>().WithMany().HasForeignKey(r => r.Prefix);
    }
}

/// <summary>Mapping of <see cref="BarcodeSeries"/>.</summary>
internal sealed class BarcodeSeriesConfiguration : IEntityTypeConfiguration<BarcodeSeries>
{
    public void Configure(EntityTypeBuilder<BarcodeSeries> builder)
    {
        builder.ToTable("BarcodeSeries");
        builder.HasKey(s => s.Prefix);
        builder.Property(s => s.Prefix).HasMaxLength(2).IsUnicode(false);
        builder.Property(s => s.Product).HasMaxLength(10);
        builder.HasOne<Product>().WithMany().HasForeignKey(s => s.Product);
    }
}
