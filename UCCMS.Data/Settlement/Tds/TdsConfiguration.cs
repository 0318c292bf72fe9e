using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Data.Ledger;

namespace UCCMS.Data.Settlement.Tds;

/// <summary>Mapping of <see cref="TdsDeduction"/>.</summary>
internal sealed class TdsDeductionConfiguration : IEntityTypeConfiguration<TdsDeduction>
{
    public void Configure(EntityTypeBuilder<TdsDeduction> builder)
    {
        builder.ToTable("TdsDeductions", t => t.HasCheckConstraint("CK_TdsDeductions_Amount", "\"Amount\" > 0 AND \"Amount\" = \"Cgst\" + \"Sgst\" + \"Igst\""));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.ContractNumber).HasMaxLength(20);
        builder.Property(d => d.DocumentNumber).HasMaxLength(50);
        builder.Property(d => d.SupplierGstin).HasMaxLength(15);
        builder.Property(d => d.DeductorGstin).HasMaxLength(15);
        builder.Property(d => d.RecordedBy).HasMaxLength(450);
        builder.Property(d => d.ReversalReason).HasMaxLength(1000);
        builder.Ignore(d => d.Heads);
        builder.HasIndex(d => d.DocumentId);
        builder.HasIndex(d => d.CertificateId);
        builder.HasIndex(d => new { d.DeductorGstin, d.Month });
        builder.HasIndex(d => new { d.OwningOfficeId, d.Status });
        builder.HasIndex(d => d.NodalOfficeId);
        builder.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(d => d.DocumentId);
        builder.HasOne<TdsCertificate>().WithMany().HasForeignKey(d => d.CertificateId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(d => d.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(d => d.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="TdsCertificate"/>: a deductor's number stands once while it is not withdrawn.</summary>
internal sealed class TdsCertificateConfiguration : IEntityTypeConfiguration<TdsCertificate>
{
    public void Configure(EntityTypeBuilder<TdsCertificate> builder)
    {
        builder.ToTable("TdsCertificates", t => t.HasCheckConstraint("CK_TdsCertificates_Amount", "\"Amount\" > 0 AND \"Amount\" = \"Cgst\" + \"Sgst\" + \"Igst\""));
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Number).HasMaxLength(30);
        builder.Property(c => c.DeductorGstin).HasMaxLength(15);
        builder.Ignore(c => c.Heads);
        builder.HasIndex(c => new { c.DeductorGstin, c.Number }).IsUnique().HasFilter("\"Status\" <> 'Withdrawn'");
        builder.HasIndex(c => new { c.OwningOfficeId, c.Status });
        builder.HasIndex(c => c.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.NodalOfficeId);
    }
}
