using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// A location came in after the others were invoiced, and the uniform discount of all changed: the notes for all locations
/// are proposed as one act, with the invoice of a location that was not billed at all (SOP 4.A). Where nothing changes, its
/// draft is invoiced by what was issued.
/// </summary>
[Requires(Permissions.PrepareNote)]
public sealed class ProposeLateLocationNotes(LateLocations lateness, INotesStore notes, IInvoicingStore invoicing, ICustomersStore customers, CreditNoteLimits limits, TimeProvider time)
    : IUseCase<ProposeLateLocationNotes.Input, ProposeLateLocationNotes.Result>
{
    /// <summary>The issued consolidation, the reason in words, and what the person was shown.</summary>
    public sealed record Input(ConsolidationId Consolidation, string ReasonText, ShownNotes Shown);

    /// <summary>None where neither note nor invoice is needed.</summary>
    public sealed record Result(NoteProposalId? Proposal);

    /// <exception cref="RuleViolation">note.not-late, note.late-not-accepted, note.already-proposed, note.obstacle, note.changed-since-shown, note.too-late, note.reason, office.not-yours</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var impact = await lateness.ReadAsync(input.Consolidation, ct) ?? throw new RuleViolation("note.not-late", "No location of this period is late.");
        var consolidation = impact.Consolidation;
        actor.RequireOffice(consolidation.NodalOfficeId);
        RuleViolation.Unless(!impact.IsWhatIf, "note.late-not-accepted", $"Accept the draft of {string.Join(" and ", impact.Late.Select(l => l.OfficeName))} first.");
        RuleViolation.Unless(impact.Obstacle is null, "note.obstacle", impact.Obstacle ?? string.Empty);
        RuleViolation.Unless(await notes.FindWaitingAsync(consolidation.Id, ct) is null, "note.already-proposed", "Notes and invoices for this period wait for their approver already.");
        var (drafts, invoices) = (impact.Notes, impact.Invoices);
        input.Shown.Require(drafts, invoices);
        if (drafts.Count + invoices.Count == 0)
        {
            foreach (var late in impact.TakenIn)
            {
                (await invoicing.GetDraftAsync(late.DraftId, ct)).MarkInvoiced();
            }

            return new(Proposal: null);
        }

        var now = time.GetUtcNow().UtcDateTime;
        (await limits.OnAsync(IndianTime.DateOf(now), ct)).Require(drafts, IndianTime.DateOf(now));
        var customer = await customers.GetAsync(impact.Context.CustomerId, ct);
        var given = new NoteCase(NoteMode.Corrected, NoteReason.DiscountChangedByLateLocation, input.ReasonText, consolidation.Id, [.. impact.TakenIn.Select(l => l.DraftId)]) { Unbilled = new(impact.Context, invoices) };
        var proposal = NoteProposal.Prepare(given, customer.Name, drafts, actor, now);
        notes.Add(proposal);
        return new(proposal.Id);
    }
}
