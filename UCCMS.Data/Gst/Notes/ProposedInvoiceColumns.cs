using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Gst.Notes;

/// <summary>Tables of the invoices that a proposal will issue.</summary>
internal static class ProposedInvoiceColumns
{
    public static void Of(OwnedNavigationBuilder<NoteProposal, ProposedInvoice> invoice)
    {
        invoice.ToTable("ProposedInvoices").WithOwner().HasForeignKey("ProposalId");
        invoice.HasKey("ProposalId", nameof(ProposedInvoice.Position));
        invoice.Property(i => i.Position).ValueGeneratedNever();
        invoice.Property(i => i.SupplierGstin).HasMaxLength(15);
        invoice.Property(i => i.SupplierStateCode).HasMaxLength(2);
        invoice.Property(i => i.RecipientGstin).HasMaxLength(15);
        invoice.Property(i => i.PlaceOfSupplyCode).HasMaxLength(2);
        invoice.Ignore(i => i.Split);
        invoice.HasOne<Office>().WithMany().HasForeignKey(i => i.LocationOfficeId);
        invoice.HasOne<LocationDraft>().WithMany().HasForeignKey(i => i.LocationDraftId);
        invoice.OwnsMany(i => i.Lines, line =>
        {
            line.ToTable("ProposedInvoiceLines").WithOwner().HasForeignKey("ProposalId", "InvoicePosition");
            line.HasKey("ProposalId", "InvoicePosition", nameof(GstInvoiceLine.Position));
            GstInvoiceColumns.Of(line);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        invoice.OwnsMany(i => i.Taxes, tax =>
        {
            tax.ToTable("ProposedInvoiceTaxes").WithOwner().HasForeignKey("ProposalId", "InvoicePosition");
            tax.HasKey("ProposalId", "InvoicePosition", nameof(GstInvoiceTax.Rate));
            GstInvoiceColumns.Of(tax);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
