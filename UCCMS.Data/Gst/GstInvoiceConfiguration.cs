using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>Mapping of <see cref="GstInvoice"/>: insert only, its number unique per GSTIN and financial year (CGST rule 46(b)).</summary>
internal sealed class GstInvoiceConfiguration : IEntityTypeConfiguration<GstInvoice>
{
    public void Configure(EntityTypeBuilder<GstInvoice> builder)
    {
        builder.ToTable("GstInvoices", t =>
        {
            t.HasTrigger(Triggers.NameOn("GstInvoices"));
            t.HasTrigger(FiledMonthTriggers.Invoices);
        });
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        Texts(builder);
        builder.HasIndex(i => new { i.SupplierGstin, i.FinancialYear, i.Number }).IsUnique();
        builder.HasIndex(i => new { i.SupplierGstin, i.FinancialYear, i.Kind, i.Serial }).IsUnique();
        builder.HasIndex(i => new { i.SupplierGstin, i.InvoiceDate, i.Tax }); // the compliance board adds up months from it alone
        builder.HasIndex(i => new { i.ConsolidationId, i.OwningOfficeId, i.Kind }).IsUnique();
        builder.HasIndex(i => new { i.OwningOfficeId, i.InvoiceDate });
        builder.HasIndex(i => new { i.NodalOfficeId, i.InvoiceDate });
        builder.HasIndex(i => new { i.CounterpartOfficeId, i.InvoiceDate });
        builder.HasIndex(i => new { i.CustomerId, i.InvoiceDate });
        builder.HasOne<Consolidation>().WithMany().HasForeignKey(i => i.ConsolidationId);
        builder.HasOne<LocationDraft>().WithMany().HasForeignKey(i => i.LocationDraftId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(i => i.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(i => i.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.CounterpartOfficeId);
        Parts(builder);
    }

    private static void Texts(EntityTypeBuilder<GstInvoice> builder)
    {
        builder.Property(i => i.Number).HasMaxLength(DocumentNumber.MaxLength);
        builder.Property(i => i.SupplierGstin).HasMaxLength(15);
        builder.Property(i => i.SupplierStateCode).HasMaxLength(2);
        builder.Property(i => i.SupplierAddress).HasMaxLength(500);
        builder.Property(i => i.RecipientAddress).HasMaxLength(500);
        builder.Property(i => i.RecipientStateCode).HasMaxLength(2);
        builder.Property(i => i.RecipientGstin).HasMaxLength(15);
        builder.Property(i => i.PlaceOfSupplyCode).HasMaxLength(2);
        builder.Property(i => i.PlaceOfSupplyReason).HasMaxLength(500);
        builder.Property(i => i.UndertakingArn).HasMaxLength(LetterOfUndertaking.ArnLength);
        builder.Ignore(i => i.IsInvoiceCumBill);
        builder.Property(i => i.BankDetails).HasMaxLength(500);
        builder.Property(i => i.ContractNumber).HasMaxLength(20);
        builder.Property(i => i.AmountInWords).HasMaxLength(400);
        builder.Property(i => i.IssuedBy).HasMaxLength(450);
        builder.Property(i => i.Signatory).HasMaxLength(400);
    }

    private static void Parts(EntityTypeBuilder<GstInvoice> builder)
    {
        builder.OwnsMany(i => i.Lines, line =>
        {
            line.ToTable("GstInvoiceLines", t => t.HasTrigger(Triggers.NameOn("GstInvoiceLines"))).WithOwner().HasForeignKey("InvoiceId");
            line.HasKey("InvoiceId", nameof(GstInvoiceLine.Position));
            GstInvoiceColumns.Of(line);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(i => i.Taxes, tax =>
        {
            tax.ToTable("GstInvoiceTaxes", t => t.HasTrigger(Triggers.NameOn("GstInvoiceTaxes"))).WithOwner().HasForeignKey("InvoiceId");
            tax.HasKey("InvoiceId", nameof(GstInvoiceTax.Rate));
            GstInvoiceColumns.Of(tax);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(i => i.References, reference =>
        {
            reference.ToTable("GstInvoiceReferences", t => t.HasTrigger(Triggers.NameOn("GstInvoiceReferences"))).WithOwner().HasForeignKey("InvoiceId");
            reference.HasKey("InvoiceId", nameof(GstInvoiceReference.Position));
            reference.Property(r => r.Position).ValueGeneratedNever();
            reference.Property(r => r.Number).HasMaxLength(50);
            reference.HasOne<AptInvoice>().WithMany().HasForeignKey(r => r.AptInvoiceId);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>Mapping of <see cref="InvoiceNumberSeries"/>.</summary>
internal sealed class InvoiceNumberSeriesConfiguration : IEntityTypeConfiguration<InvoiceNumberSeries>
{
    public void Configure(EntityTypeBuilder<InvoiceNumberSeries> builder)
    {
        builder.ToTable("InvoiceNumberSeries");
        builder.HasKey(s => new { s.SupplierGstin, s.FinancialYear, s.Kind });
        builder.Property(s => s.SupplierGstin).HasMaxLength(15);
        builder.Property(s => s.FinancialYear).ValueGeneratedNever();
        builder.Property(s => s.NumberCode).HasMaxLength(3);
    }
}
