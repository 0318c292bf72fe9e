using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>Mapping of <see cref="BillingMonth"/>: a month once, and no two periods begin or are billed on one day.</summary>
internal sealed class BillingMonthConfiguration : IEntityTypeConfiguration<BillingMonth>
{
    public void Configure(EntityTypeBuilder<BillingMonth> builder)
    {
        builder.ToTable("BillingMonths");
        builder.HasKey(m => m.Month);
        builder.Property(m => m.Month).ValueGeneratedNever();
        builder.Property(m => m.Reason).HasMaxLength(500);
        builder.Property(m => m.CorrectedBy).HasMaxLength(200);
        builder.Ignore(m => m.Period);
        builder.Ignore(m => m.FirstOfMonth);
        builder.Ignore(m => m.Name);
        builder.Ignore(m => m.IsMoved);
        builder.HasIndex(m => m.BillingDate).IsUnique();
    }
}
