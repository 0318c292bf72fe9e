using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>Mapping of <see cref="DiscountOrder"/>.</summary>
internal sealed class DiscountOrderConfiguration : IEntityTypeConfiguration<DiscountOrder>
{
    public void Configure(EntityTypeBuilder<DiscountOrder> builder)
    {
        builder.ToTable("DiscountOrders");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Group).HasMaxLength(30);
        builder.Property(o => o.OrderNumber).HasMaxLength(100);
        builder.Property(o => o.ProposedBy).HasMaxLength(450);
        builder.Property(o => o.ApprovedBy).HasMaxLength(450);
        builder.HasIndex(o => new { o.ContractId, o.Group, o.From });
        builder.HasOne<Contract>().WithMany().HasForeignKey(o => o.ContractId);
        builder.HasMany(o => o.Slabs).WithOne().HasForeignKey(s => s.DiscountOrderId);
    }
}

/// <summary>Mapping of <see cref="DiscountOrderSlab"/>.</summary>
internal sealed class DiscountOrderSlabConfiguration : IEntityTypeConfiguration<DiscountOrderSlab>
{
    public void Configure(EntityTypeBuilder<DiscountOrderSlab> builder)
    {
        builder.ToTable("DiscountOrderSlabs");
        builder.HasKey(s => new { s.DiscountOrderId, s.Above });
        builder.Property(s => s.Above).ValueGeneratedNever();
    }
}
