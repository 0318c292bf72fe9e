using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Gst.Notes;

/// <summary>Mapping of <see cref="NoteProposal"/> with its notes.</summary>
internal sealed class NoteProposalConfiguration : IEntityTypeConfiguration<NoteProposal>
{
    public void Configure(EntityTypeBuilder<NoteProposal> builder)
    {
        builder.ToTable("NoteProposals");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.ContractNumber).HasMaxLength(20);
        builder.Property(p => p.ReasonText).HasMaxLength(1000);
        builder.Property(p => p.DecisionReason).HasMaxLength(1000);
        builder.Property(p => p.PreparedBy).HasMaxLength(450);
        builder.Property(p => p.DecidedBy).HasMaxLength(450);
        builder.HasOne<Contract>().WithMany().HasForeignKey(p => p.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(p => p.CustomerId);
        builder.HasOne<Consolidation>().WithMany().HasForeignKey(p => p.ConsolidationId);
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.NodalOfficeId);
        builder.HasIndex(p => new { p.NodalOfficeId, p.Status });
        builder.HasIndex(p => p.ConsolidationId);
        builder.OwnsMany(p => p.Notes, Notes).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(p => p.Invoices, ProposedInvoiceColumns.Of).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(p => p.Contents);
        builder.Ignore(p => p.Sums);
        builder.OwnsMany(p => p.Drafts, draft =>
        {
            draft.ToTable("NoteProposalDrafts").WithOwner().HasForeignKey("ProposalId");
            draft.HasKey("ProposalId", nameof(ProposalDraft.DraftId));
            draft.Property(d => d.DraftId).ValueGeneratedNever();
            draft.HasOne<LocationDraft>().WithMany().HasForeignKey(d => d.DraftId);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Notes(OwnedNavigationBuilder<NoteProposal, ProposedNote> note)
    {
        note.ToTable("ProposedNotes").WithOwner().HasForeignKey("ProposalId");
        note.HasKey("ProposalId", nameof(ProposedNote.Position));
        note.Property(n => n.Position).ValueGeneratedNever();
        note.Property(n => n.SupplierGstin).HasMaxLength(15);
        note.Property(n => n.SupplierStateCode).HasMaxLength(2);
        note.Property(n => n.RecipientAddress).HasMaxLength(500);
        note.Property(n => n.RecipientStateCode).HasMaxLength(2);
        note.Property(n => n.RecipientGstin).HasMaxLength(15);
        note.Property(n => n.PlaceOfSupplyCode).HasMaxLength(2);
        note.Property(n => n.PlaceOfSupplyReason).HasMaxLength(500);
        note.Ignore(n => n.Parties);
        note.Ignore(n => n.Figures);
        note.HasOne<Office>().WithMany().HasForeignKey(n => n.LocationOfficeId);
        note.OwnsMany(n => n.Lines, line =>
        {
            line.ToTable("ProposedNoteLines").WithOwner().HasForeignKey("ProposalId", "NotePosition");
            line.HasKey("ProposalId", "NotePosition", nameof(NoteLine.Position));
            NoteColumns.Of(line);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        note.OwnsMany(n => n.Originals, original =>
        {
            original.ToTable("ProposedNoteOriginals").WithOwner().HasForeignKey("ProposalId", "NotePosition");
            original.HasKey("ProposalId", "NotePosition", nameof(NoteOriginal.Position));
            NoteColumns.Of(original);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        note.OwnsMany(n => n.Parts, part =>
        {
            part.ToTable("ProposedNoteParts").WithOwner().HasForeignKey("ProposalId", "NotePosition");
            part.HasKey("ProposalId", "NotePosition", nameof(NotePart.OriginalPosition), nameof(NotePart.Rate));
            NoteColumns.Of(part);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>Mapping of <see cref="ItcReversalRecord"/>: insert only.</summary>
internal sealed class ItcReversalRecordConfiguration : IEntityTypeConfiguration<ItcReversalRecord>
{
    public void Configure(EntityTypeBuilder<ItcReversalRecord> builder)
    {
        builder.ToTable("ItcReversalRecords", t => t.HasTrigger(Shared.Triggers.NameOn("ItcReversalRecords")));
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.NoteNumber).HasMaxLength(16);
        builder.Property(r => r.Remark).HasMaxLength(1000);
        builder.Property(r => r.RecordedBy).HasMaxLength(450);
        builder.HasOne<GstNote>().WithMany().HasForeignKey(r => r.NoteId);
        builder.HasOne<Files.StoredFileRow>().WithMany().HasForeignKey(r => r.EvidenceFileId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.CounterpartOfficeId);
    }
}
