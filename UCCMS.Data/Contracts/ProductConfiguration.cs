using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>Mapping of <see cref="Product"/>.</summary>
internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable("Products");
        builder.HasKey(p => p.Code);
        builder.Property(p => p.Code).HasMaxLength(10);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.DiscountGroup).HasMaxLength(30);
        builder.Property(p => p.RevenueHead).HasMaxLength(100);
        builder.HasMany(p => p.TaxRates).WithOne().HasForeignKey(r => r.ProductCode);
    }
}

/// <summary>Mapping of <see cref="ProductTaxRate"/>.</summary>
internal sealed class ProductTaxRateConfiguration : IEntityTypeConfiguration<ProductTaxRate>
{
    public void Configure(EntityTypeBuilder<ProductTaxRate> builder)
    {
        builder.ToTable("ProductTaxRates");
        builder.HasKey(r => new { r.ProductCode, r.From });
        builder.Property(r => r.ProductCode).HasMaxLength(10);
        builder.Property(r => r.Sac).HasMaxLength(TaxEntry.SacLength);
        builder.Ignore(r => r.Words);
    }
}
