using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Notes;

/// <summary>Notes and their proposals in the database, within the actor's reach.</summary>
internal sealed class NotesStore(UccmsDbContext db) : INotesStore
{
    public void Add(NoteProposal proposal) => db.Add(proposal);

    public void Add(GstNote note) => db.Add(note);

    public void Add(ItcReversalRecord record) => db.Add(record);

    public async Task<NoteProposal> GetProposalAsync(NoteProposalId id, CancellationToken ct) =>
        await db.Scoped<NoteProposal>().FirstOrDefaultAsync(p => p.Id == id, ct) ?? throw NotFound("proposal");

    public Task<NoteProposal?> FindWaitingAsync(ConsolidationId consolidation, CancellationToken ct) =>
        db.Scoped<NoteProposal>().FirstOrDefaultAsync(p => p.ConsolidationId == consolidation && p.Status == NoteProposalStatus.AwaitingApproval, ct);

    public async Task<GstNote> GetNoteAsync(GstNoteId id, CancellationToken ct) =>
        await db.Scoped<GstNote>().FirstOrDefaultAsync(n => n.Id == id, ct) ?? throw NotFound("note");

    public async Task<IReadOnlyList<GstInvoice>> InvoicesAsync(IReadOnlyCollection<GstInvoiceId> ids, CancellationToken ct)
    {
        var found = await db.Scoped<GstInvoice>().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, ct);
        return [.. ids.Select(id => found.GetValueOrDefault(id) ?? throw NotFound("invoice"))];
    }

    public async Task<IReadOnlyList<GstNote>> NotesOnAsync(IReadOnlyCollection<GstInvoiceId> invoices, IReadOnlyCollection<AptInvoiceId> aptInvoices, CancellationToken ct)
    {
        List<GstInvoiceId?> own = [.. invoices.Select(i => (GstInvoiceId?)i)];
        List<AptInvoiceId?> apt = [.. aptInvoices.Select(i => (AptInvoiceId?)i)];
        return await db.Scoped<GstNote>()
            .Where(n => n.Originals.Any(o => own.Contains(o.GstInvoiceId) || apt.Contains(o.AptInvoiceId)))
            .OrderBy(n => n.IssuedAtUtc).ThenBy(n => n.Id).ToListAsync(ct);
    }

    // the ledger keeps a note under its own key; what corrects only an invoice of APT is booked with that one's settlement
    public async Task<IReadOnlyList<GstNote>> NotBookedAsync(int most, CancellationToken ct)
    {
        var keys = await db.Database
            .SqlQuery<Guid>($"""
                SELECT n."Id" AS "Value" FROM "GstNotes" AS n JOIN "GstNoteOriginals" AS o ON o."NoteId" = n."Id" AND o."Position" = 1
                WHERE o."GstInvoiceId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "LedgerDocuments" AS d WHERE d."Id" = n."Id")
                """)
            .OrderBy(k => k).Take(most).ToListAsync(ct);
        List<GstNoteId> ids = [.. keys.Select(GstNoteId.From)];
        return await db.Scoped<GstNote>().Where(n => ids.Contains(n.Id)).OrderBy(n => n.NoteDate).ThenBy(n => n.Id).ToListAsync(ct);
    }

    private static RuleViolation NotFound(string what) => new("note.not-found", $"There is no such {what}, or it belongs to offices outside your post's reach.");
}
