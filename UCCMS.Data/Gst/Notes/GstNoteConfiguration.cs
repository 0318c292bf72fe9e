using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Notes;

/// <summary>Mapping of <see cref="GstNote"/>: insert only, its number unique per GSTIN and financial year (CGST rule 53), one note a turn on each document.</summary>
internal sealed class GstNoteConfiguration : IEntityTypeConfiguration<GstNote>
{
    public void Configure(EntityTypeBuilder<GstNote> builder)
    {
        builder.ToTable("GstNotes", t => t.HasTrigger(Triggers.NameOn("GstNotes"))).ToTable(t => t.HasTrigger(FiledMonthTriggers.Notes));
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Id).ValueGeneratedNever();
        Texts(builder);
        builder.HasIndex(n => new { n.SupplierGstin, n.FinancialYear, n.Number }).IsUnique();
        builder.HasIndex(n => new { n.SupplierGstin, n.FinancialYear, n.Kind, n.Serial }).IsUnique();
        builder.HasIndex(n => new { n.SupplierGstin, n.NoteDate });
        builder.HasIndex(n => new { n.OwningOfficeId, n.NoteDate });
        builder.HasIndex(n => new { n.NodalOfficeId, n.NoteDate });
        builder.HasIndex(n => new { n.CounterpartOfficeId, n.NoteDate });
        builder.HasIndex(n => new { n.CustomerId, n.NoteDate });
        builder.HasOne<NoteProposal>().WithMany().HasForeignKey(n => n.ProposalId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(n => n.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(n => n.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(n => n.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(n => n.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(n => n.CounterpartOfficeId);
        Parts(builder);
    }

    private static void Texts(EntityTypeBuilder<GstNote> builder)
    {
        builder.Property(n => n.Number).HasMaxLength(DocumentNumber.MaxLength);
        builder.Property(n => n.SupplierGstin).HasMaxLength(15);
        builder.Property(n => n.SupplierStateCode).HasMaxLength(2);
        builder.Property(n => n.SupplierAddress).HasMaxLength(500);
        builder.Property(n => n.RecipientAddress).HasMaxLength(500);
        builder.Property(n => n.RecipientStateCode).HasMaxLength(2);
        builder.Property(n => n.RecipientGstin).HasMaxLength(15);
        builder.Property(n => n.PlaceOfSupplyCode).HasMaxLength(2);
        builder.Property(n => n.PlaceOfSupplyReason).HasMaxLength(500);
        builder.Property(n => n.BankDetails).HasMaxLength(500);
        builder.Property(n => n.ContractNumber).HasMaxLength(20);
        builder.Property(n => n.ReasonText).HasMaxLength(1000);
        builder.Property(n => n.AmountInWords).HasMaxLength(400);
        builder.Property(n => n.PreparedBy).HasMaxLength(450);
        builder.Property(n => n.ApprovedBy).HasMaxLength(450);
        builder.Property(n => n.Signatory).HasMaxLength(400);
        builder.Ignore(n => n.IsCredit);
        builder.Ignore(n => n.Parties);
    }

    private static void Parts(EntityTypeBuilder<GstNote> builder)
    {
        builder.OwnsMany(n => n.Lines, line =>
        {
            line.ToTable("GstNoteLines", t => t.HasTrigger(Triggers.NameOn("GstNoteLines"))).WithOwner().HasForeignKey("NoteId");
            line.HasKey("NoteId", nameof(NoteLine.Position));
            NoteColumns.Of(line);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(n => n.Taxes, tax =>
        {
            tax.ToTable("GstNoteTaxes", t => t.HasTrigger(Triggers.NameOn("GstNoteTaxes"))).WithOwner().HasForeignKey("NoteId");
            tax.HasKey("NoteId", nameof(NoteTax.Rate));
            tax.Property(t => t.Rate).ValueGeneratedNever();
            tax.Ignore(t => t.Tax);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(n => n.Originals, original =>
        {
            original.ToTable("GstNoteOriginals", t => t.HasTrigger(Triggers.NameOn("GstNoteOriginals"))).WithOwner().HasForeignKey("NoteId");
            original.HasKey("NoteId", nameof(NoteOriginal.Position));
            NoteColumns.Of(original);
            original.HasIndex(o => new { o.GstInvoiceId, o.Turn }).IsUnique();
            original.HasIndex(o => new { o.AptInvoiceId, o.LocationOfficeId, o.Turn }).IsUnique();
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(n => n.Parts, part =>
        {
            part.ToTable("GstNoteParts", t => t.HasTrigger(Triggers.NameOn("GstNoteParts"))).WithOwner().HasForeignKey("NoteId");
            part.HasKey("NoteId", nameof(NotePart.OriginalPosition), nameof(NotePart.Rate));
            NoteColumns.Of(part);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
