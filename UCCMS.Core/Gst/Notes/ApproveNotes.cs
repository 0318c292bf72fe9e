using UCCMS.Core.Audit;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// A second person approves a proposal: all its notes are numbered and issued in the act, or none; late drafts they bill
/// are invoiced by it, and the mails that tell of it are written.
/// </summary>
[Requires(Permissions.ApproveNote)]
public sealed class ApproveNotes(INotesStore notes, NoteIssuing issuing, IInvoicingStore invoicing, NoteMails mails, IAuditNotes audit, TimeProvider time)
    : IUseCase<ApproveNotes.Input, IReadOnlyList<GstNoteId>>
{
    /// <summary>The proposal.</summary>
    public sealed record Input(NoteProposalId Proposal);

    /// <exception cref="RuleViolation">note.maker-is-checker, lifecycle.not-allowed, note.standing-changed, note.above-standing, note.too-late, gst.month-filed, note.no-registration, office.not-yours</exception>
    public async Task<IReadOnlyList<GstNoteId>> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var proposal = await notes.GetProposalAsync(input.Proposal, ct);
        var now = time.GetUtcNow().UtcDateTime;
        proposal.ApproveBy(actor, now);
        var issued = await issuing.IssueAsync(proposal, actor, now, ct);
        foreach (var draft in proposal.Drafts)
        {
            (await invoicing.GetDraftAsync(draft.DraftId, ct)).MarkInvoiced();
        }

        if (proposal is { Reason: NoteReason.AptReturnFiled, ConsolidationId: { } consolidation })
        {
            (await invoicing.GetConsolidationAsync(consolidation, ct)).MarkCorrectedByNotes(actor, now);
        }

        await mails.QueueAsync(proposal, issued, now, ct);
        audit.Remark($"{(issued.Count == 1 ? "One note" : $"{issued.Count} notes")}: credit {proposal.Credited}, debit {proposal.Debited}");
        return [.. issued.Select(n => n.Id)];
    }
}
