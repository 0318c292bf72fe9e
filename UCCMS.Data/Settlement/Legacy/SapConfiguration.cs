using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Legacy;

/// <summary>
/// Mapping of <see cref="SapInvoice"/>: insert only, a SAP document once for each office. What SAP cleared has no document in
/// the books, and never gets one: the row cannot be changed.
/// </summary>
internal sealed class SapInvoiceConfiguration : IEntityTypeConfiguration<SapInvoice>
{
    public void Configure(EntityTypeBuilder<SapInvoice> builder)
    {
        builder.ToTable("SapInvoices", t =>
        {
            t.HasTrigger(Triggers.NameOn("SapInvoices"));
            t.HasCheckConstraint("CK_SapInvoices_Payable", "(\"Settlement\" = 'Here' AND \"LedgerDocumentId\" IS NOT NULL) OR (\"Settlement\" <> 'Here' AND \"LedgerDocumentId\" IS NULL)");
            t.HasCheckConstraint("CK_SapInvoices_Total", "\"Total\" > 0");
        });
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.SapDocument).HasMaxLength(20);
        builder.Property(i => i.InvoiceNumber).HasMaxLength(20);
        builder.Property(i => i.ContractNumber).HasMaxLength(20);
        builder.Property(i => i.Gstin).HasMaxLength(15);
        builder.Property(i => i.EnteredBy).HasMaxLength(450);
        builder.Ignore(i => i.IsPayable);
        builder.HasIndex(i => new { i.SapDocument, i.OwningOfficeId }).IsUnique();
        builder.HasIndex(i => i.LedgerDocumentId).IsUnique().HasFilter("\"LedgerDocumentId\" IS NOT NULL");
        builder.HasIndex(i => i.OwningOfficeId);
        builder.HasIndex(i => i.NodalOfficeId);
        builder.HasIndex(i => i.ContractId);
        builder.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(i => i.LedgerDocumentId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(i => i.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(i => i.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.NodalOfficeId);
        builder.OwnsMany(i => i.Lines, Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Lines(OwnedNavigationBuilder<SapInvoice, SapInvoiceLine> line)
    {
        line.ToTable("SapInvoiceLines", t => t.HasTrigger(Triggers.NameOn("SapInvoiceLines"))).WithOwner().HasForeignKey("InvoiceId");
        line.HasKey("InvoiceId", nameof(SapInvoiceLine.Product));
        line.Property(l => l.Product).HasMaxLength(10);
        line.Ignore(l => l.Total);
    }
}

/// <summary>Mapping of <see cref="SapRevenueGap"/>: one for an invoice.</summary>
internal sealed class SapRevenueGapConfiguration : IEntityTypeConfiguration<SapRevenueGap>
{
    public void Configure(EntityTypeBuilder<SapRevenueGap> builder)
    {
        builder.ToTable("SapRevenueGaps");
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Title).HasMaxLength(250);
        builder.Property(g => g.MarkedBy).HasMaxLength(450);
        builder.Property(g => g.AcknowledgedBy).HasMaxLength(450);
        builder.Property(g => g.Answer).HasMaxLength(1000);
        builder.HasIndex(g => g.OwningOfficeId);
        builder.HasIndex(g => g.NodalOfficeId);
        builder.HasIndex(g => new { g.CounterpartOfficeId, g.Status });
        builder.HasOne<SapInvoice>().WithMany().HasForeignKey(g => g.Id);
        builder.HasOne<Office>().WithMany().HasForeignKey(g => g.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(g => g.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(g => g.CounterpartOfficeId);
    }
}
