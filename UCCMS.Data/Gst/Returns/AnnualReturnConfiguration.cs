using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>Mapping of <see cref="AnnualReturn"/>: insert only, once per GSTIN and financial year.</summary>
internal sealed class AnnualReturnConfiguration : IEntityTypeConfiguration<AnnualReturn>
{
    public void Configure(EntityTypeBuilder<AnnualReturn> builder)
    {
        builder.ToTable("AnnualReturns", t => t.HasTrigger(Triggers.NameOn("AnnualReturns")));
        builder.HasKey(r => new { r.SupplierGstin, r.FinancialYear });
        builder.Property(r => r.SupplierGstin).HasMaxLength(15);
        builder.Property(r => r.FinancialYear).ValueGeneratedNever();
        builder.Property(r => r.Arn).HasMaxLength(Arn.Length);
        builder.Property(r => r.PersonId).HasMaxLength(450);
        builder.Property(r => r.FiledBy).HasMaxLength(400);
    }
}
