using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Notes and their proposals for writing, within the actor's sight; the runner saves.</summary>
public interface INotesStore
{
    void Add(NoteProposal proposal);

    void Add(GstNote note);

    void Add(ItcReversalRecord record);

    /// <exception cref="RuleViolation">note.not-found: unknown, or out of the actor's sight.</exception>
    Task<NoteProposal> GetProposalAsync(NoteProposalId id, CancellationToken ct);

    /// <summary>The proposal that waits for its approver for a whole consolidation; null where none does.</summary>
    Task<NoteProposal?> FindWaitingAsync(ConsolidationId consolidation, CancellationToken ct);

    /// <exception cref="RuleViolation">note.not-found: unknown, or out of the actor's sight.</exception>
    Task<GstNote> GetNoteAsync(GstNoteId id, CancellationToken ct);

    /// <summary>Those that the actor sees, in the order given.</summary>
    /// <exception cref="RuleViolation">note.not-found: one of them is unknown, or out of the actor's sight.</exception>
    Task<IReadOnlyList<GstInvoice>> InvoicesAsync(IReadOnlyCollection<GstInvoiceId> ids, CancellationToken ct);

    /// <summary>All notes that name one of these documents.</summary>
    Task<IReadOnlyList<GstNote>> NotesOnAsync(IReadOnlyCollection<GstInvoiceId> invoices, IReadOnlyCollection<AptInvoiceId> aptInvoices, CancellationToken ct);

    /// <summary>Notes on documents issued here that do not stand in the ledger, the first ones by key, ordered by date.</summary>
    Task<IReadOnlyList<GstNote>> NotBookedAsync(int most, CancellationToken ct);
}
