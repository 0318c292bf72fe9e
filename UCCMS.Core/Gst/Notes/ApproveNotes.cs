using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// A second person approves a proposal: all its notes, and the invoices of locations that missed the period, are numbered and
/// issued in the act, or none; late drafts are invoiced by it, and the mails that tell of it are written.
/// </summary>
[Requires(Permissions.ApproveNote)]
public sealed class ApproveNotes(INotesStore notes, NoteIssuing issuing, ProposalPeriod period, NoteMails mails, IAuditNotes audit, TimeProvider time)
    : IUseCase<ApproveNotes.Input, IReadOnlyList<GstNoteId>>
{
    /// <summary>The proposal.</summary>
    public sealed record Input(NoteProposalId Proposal);

    /// <exception cref="RuleViolation">note.maker-is-checker, lifecycle.not-allowed, note.standing-changed, note.above-standing, note.too-late, note.invoice-changed, gst.month-filed, note.no-registration, office.not-yours</exception>
    public async Task<IReadOnlyList<GstNoteId>> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var proposal = await notes.GetProposalAsync(input.Proposal, ct);
        var now = time.GetUtcNow().UtcDateTime;
        proposal.ApproveBy(actor, now);
        var unbilled = await period.PrepareAsync(proposal, actor, now, ct);
        var issued = await issuing.IssueAsync(proposal, unbilled?.SupplierGstins ?? [], actor, now, ct);
        await period.CompleteAsync(proposal, unbilled, actor, now, ct);
        if (issued.Count > 0)
        {
            await mails.QueueAsync(proposal, issued, now, ct);
        }

        audit.Remark($"{proposal.Contents}: {proposal.Sums}");
        return [.. issued.Select(n => n.Id)];
    }
}
