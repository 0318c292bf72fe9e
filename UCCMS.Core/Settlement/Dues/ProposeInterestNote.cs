using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>
/// The Nodal Office proposes the interest on a bill paid late as a debit note, which is part of the value and bears the tax of
/// the bill (CGST section 15(2)(d)); a second person issues it. Only where the Department ordered that interest is charged.
/// </summary>
[Requires(Permissions.PrepareNote)]
public sealed class ProposeInterestNote(IDuesStore dues, NoteDocuments documents, ProposeNotes propose, ISettings settings, TimeProvider time) : IUseCase<ProposeInterestNote.Input, NoteProposalId>
{
    /// <param name="Bill">An invoice.</param>
    /// <param name="Shown">The interest that the person was shown.</param>
    public sealed record Input(LedgerDocumentId Bill, Money Shown);

    /// <exception cref="RuleViolation">dues.interest-off, dues.not-invoice, dues.no-interest, dues.interest-changed, office.not-yours; those of <see cref="ProposeNotes"/></exception>
    public async Task<NoteProposalId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        RuleViolation.Unless(await settings.ValueAsync(SettingKeys.InterestDebitNote, today, ct: ct), "dues.interest-off", "Interest is not charged by debit note: the Department has not ordered it (setting “Interest by debit note”).");
        var bill = await dues.HistoryAsync(input.Bill, ct);
        actor.RequireOffice(bill.NodalOffice);
        RuleViolation.Unless(bill.Kind == LedgerDocumentKind.Invoice, "dues.not-invoice", "Interest is charged on invoices; a debit note bears none.");
        var interest = bill.At(await settings.ValueAsync(SettingKeys.LatePaymentInterest, bill.BilledOn, ct: ct)).Until(today) - bill.Charged;
        RuleViolation.Unless(interest > Money.Zero, "dues.no-interest", $"There is no interest on {bill.Number} that was not charged.");
        RuleViolation.Unless(interest == input.Shown, "dues.interest-changed", $"Interest on {bill.Number} is {interest} now, no longer {input.Shown}; look at it again.");
        var request = new NoteRequest(NoteMode.Amount, DocumentKind.DebitNote, [new NoteRequestItem(new GstInvoiceId(input.Bill.Value), interest, [])]);
        var drafts = await documents.PlanAsync(request, ct);
        var words = $"Interest on late payment of {bill.Number} of {IndianTime.Show(bill.BilledOn)}, from that day to {IndianTime.Show(today.AddDays(-1))}";
        var proposal = await propose.ExecuteAsync(new(request, NoteReason.LatePayment, words, ShownNotes.Of(drafts)), actor, ct);
        dues.Add(InterestCharge.Of(proposal, bill, interest, today));
        return proposal;
    }
}
