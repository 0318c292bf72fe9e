using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>Mapping of <see cref="FiledMonth"/>: insert only, once per GSTIN and month.</summary>
internal sealed class FiledMonthConfiguration : IEntityTypeConfiguration<FiledMonth>
{
    public void Configure(EntityTypeBuilder<FiledMonth> builder)
    {
        builder.ToTable("FiledMonths", t =>
        {
            t.HasTrigger(Triggers.NameOn("FiledMonths"));
            t.HasTrigger(FiledMonthTriggers.Counted);
        });
        builder.HasKey(m => new { m.SupplierGstin, m.Month });
        builder.Property(m => m.SupplierGstin).HasMaxLength(15);
        builder.Property(m => m.Month).ValueGeneratedNever();
        builder.Property(m => m.Arn).HasMaxLength(Arn.Length);
        builder.Property(m => m.PersonId).HasMaxLength(450);
        builder.Property(m => m.FiledBy).HasMaxLength(400);
        builder.Property(m => m.Sha256).HasMaxLength(64);
    }
}
