using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Mapping of <see cref="AptSettlement"/>: an invoice of APT is settled once.</summary>
internal sealed class AptSettlementConfiguration : IEntityTypeConfiguration<AptSettlement>
{
    public void Configure(EntityTypeBuilder<AptSettlement> builder)
    {
        builder.ToTable("AptSettlements", t =>
        {
            t.HasCheckConstraint("CK_AptSettlements_Amount", "\"Amount\" >= 0");
            t.HasCheckConstraint("CK_AptSettlements_Compared", "\"Status\" <> 'Proposed' OR (\"Difference\" IS NOT NULL AND \"Voucher\" IS NOT NULL)");
        });
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.ContractNumber).HasMaxLength(20);
        builder.Property(s => s.RecordedBy).HasMaxLength(450);
        builder.Ignore(s => s.Case).Ignore(s => s.Documents).Ignore(s => s.DifferenceLines).Ignore(s => s.TransferLines);
        builder.HasOne<Contract>().WithMany().HasForeignKey(s => s.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(s => s.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.NodalOfficeId);
        builder.HasIndex(s => new { s.NodalOfficeId, s.Status });
        builder.HasIndex(s => new { s.OwningOfficeId, s.Status });
        builder.HasIndex(s => new { s.ContractId, s.PeriodFrom });
        Parts(builder);
    }

    private static void Parts(EntityTypeBuilder<AptSettlement> builder)
    {
        builder.OwnsMany(s => s.Invoices, invoice =>
        {
            invoice.ToTable("AptSettledInvoices", t => t.HasTrigger(Triggers.NameOn("AptSettledInvoices"))).WithOwner().HasForeignKey("AptSettlementId");
            invoice.HasKey("AptSettlementId", nameof(AptSettledInvoice.Position));
            invoice.Property(i => i.Position).ValueGeneratedNever();
            invoice.Property(i => i.Number).HasMaxLength(30);
            invoice.Property(i => i.SupplierGstin).HasMaxLength(15);
            invoice.HasOne<AptInvoice>().WithMany().HasForeignKey(i => i.AptInvoiceId);
            invoice.HasIndex(i => i.AptInvoiceId).IsUnique();
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(s => s.Amounts, amount =>
        {
            amount.ToTable("AptSettlementAmounts").WithOwner().HasForeignKey("AptSettlementId");
            amount.HasKey("AptSettlementId", nameof(AptSettlementAmount.Position));
            amount.Property(a => a.Position).ValueGeneratedNever();
            amount.Property(a => a.ComponentCode).HasMaxLength(20);
            amount.HasOne<Office>().WithMany().HasForeignKey(a => a.LocationOfficeId);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
