using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>Mapping of <see cref="ContractProduct"/>.</summary>
internal sealed class ContractProductConfiguration : IEntityTypeConfiguration<ContractProduct>
{
    public void Configure(EntityTypeBuilder<ContractProduct> builder)
    {
        builder.ToTable("ContractProducts");
        builder.HasKey(p => new { p.ContractId, p.ProductCode });
        builder.Property(p => p.ProductCode).HasMaxLength(10);
        builder.HasOne<Product>().WithMany().HasForeignKey(p => p.ProductCode);
    }
}
