using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// The return of the month was filed on APT's invoice: instead of new invoices, notes for the differences are proposed, one
/// act for all locations (SOP 4.A).
/// </summary>
[Requires(Permissions.PrepareNote)]
public sealed class ProposeAptNotes(AptDifferences differences, INotesStore notes, ICustomersStore customers, DocumentDay days, CreditNoteLimits limits, TimeProvider time)
    : IUseCase<ProposeAptNotes.Input, NoteProposalId>
{
    /// <summary>The prepared consolidation, the reason in words, and what the person was shown.</summary>
    public sealed record Input(ConsolidationId Consolidation, string ReasonText, ShownNotes Shown);

    /// <exception cref="RuleViolation">note.not-reported, note.already-proposed, note.nothing, note.changed-since-shown, note.too-late, note.reason, office.not-yours</exception>
    public async Task<NoteProposalId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = IndianTime.DateOf(now);
        var impact = await differences.ReadAsync(input.Consolidation, today, await days.RoundsToRupeeAsync(today, ct), ct)
            ?? throw new RuleViolation("note.not-reported", "No return was filed on APT's invoices of this period; issue the invoices.");
        var consolidation = impact.Consolidation;
        actor.RequireOffice(consolidation.NodalOfficeId);
        RuleViolation.Unless(await notes.FindWaitingAsync(consolidation.Id, ct) is null, "note.already-proposed", "Notes for this period wait for their approver already.");
        var drafts = impact.Notes;
        input.Shown.Require(drafts);
        RuleViolation.Unless(drafts.Count > 0, "note.nothing", "APT's invoices are what is due; there is nothing to correct.");
        (await limits.OnAsync(today, ct)).Require(drafts, today);
        var customer = await customers.GetAsync(drafts[0].Shares[0].Standing.Document.Context.CustomerId, ct);
        var proposal = NoteProposal.Prepare(new NoteCase(NoteMode.Corrected, NoteReason.AptReturnFiled, input.ReasonText, consolidation.Id, impact.Drafts), customer.Name, drafts, actor, now);
        notes.Add(proposal);
        return proposal.Id;
    }
}
