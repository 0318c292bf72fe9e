using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// What the approval of a proposal does to the period it rests on: the invoices of locations that missed it are issued, late
/// drafts are invoiced, and a consolidation whose returns were filed on APT's invoices is corrected by notes (SOP 4.A).
/// </summary>
public sealed class ProposalPeriod(IInvoicingStore invoicing, GstDocuments documents, GstIssuing issuing)
{
    /// <summary>The invoices as they are on the day; null where the proposal has none.</summary>
    /// <exception cref="RuleViolation">note.invoice-changed, gst.month-filed, permission.missing; see <see cref="GstLocations.OfAsync"/>.</exception>
    public async Task<GstDocumentSet?> PrepareAsync(NoteProposal proposal, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        if (proposal is not { Invoices.Count: > 0, ConsolidationId: { } id })
        {
            return null;
        }

        actor.Require(Permissions.IssueInvoice);
        var consolidation = await invoicing.GetConsolidationAsync(id, ct);
        var prepared = await documents.PrepareLateAsync(consolidation, [.. proposal.Invoices.OrderBy(i => i.Position).SelectMany(i => i.Source)], actor, utcNow, ct);
        RequireShown(proposal, [.. prepared.Drafts.Select(d => ProposedInvoice.Of(d, prepared.Issue.RoundToRupee))]);
        return prepared;
    }

    public async Task<IReadOnlyList<GstInvoice>> CompleteAsync(NoteProposal proposal, GstDocumentSet? prepared, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        foreach (var draft in proposal.Drafts)
        {
            (await invoicing.GetDraftAsync(draft.DraftId, ct)).MarkInvoiced();
        }

        if (proposal is { Reason: NoteReason.AptReturnFiled, ConsolidationId: { } consolidation })
        {
            (await invoicing.GetConsolidationAsync(consolidation, ct)).MarkCorrectedByNotes(actor, utcNow);
        }

        return prepared is null ? [] : await issuing.IssueAsync(prepared, ct);
    }

    // A registration, the customer's GSTIN or the rounding may have changed since it was proposed.
    private static void RequireShown(NoteProposal proposal, List<ProposedInvoice> now)
    {
        foreach (var shown in proposal.Invoices)
        {
            var found = now.Find(i => i.LocationOfficeId == shown.LocationOfficeId && i.Kind == shown.Kind);
            RuleViolation.Unless(
                found is not null && found.IsSameAs(shown),
                "note.invoice-changed",
                $"The {Words.Of(shown.Kind).ToLowerInvariant()} of {shown.LocationName} would not be what was proposed, {shown.Payable} under {shown.SupplierGstin}: registration, recipient or rounding changed since. Reject it and propose it anew.");
        }
    }
}
