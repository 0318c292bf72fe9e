using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Puts money that came into the books of the office that received it, and tells the customer.</summary>
public sealed class ReceiptRecording(ISettlementStore settlement, ILedgerStore ledger, ReceiptMails mails, AdvanceIssuing advances)
{
    /// <exception cref="RuleViolation">receipt.utr-used, receipt.reference-used, office.not-yours; those of <see cref="Receipt.Record"/></exception>
    public async Task<Receipt> RecordAsync(Contract contract, OfficeId office, ReceiptEntry entry, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        actor.RequireOffice(office);
        var receipt = Receipt.Record(contract, office, entry, actor, utcNow);
        await RequireNewAsync(receipt, ct);
        var account = BookedContract.Of(contract);
        var book = await ledger.OpenAsync(LedgerExtent.Of(account), ct);
        var money = JournalOf(receipt, book, account);
        await ledger.PostAsync(book, [money], ct);
        settlement.Add(receipt);
        await advances.IssueAsync(receipt, contract, money, book, utcNow, ct);
        await mails.QueueAsync(receipt, utcNow, ct);
        return receipt;
    }

    private static Journal JournalOf(Receipt receipt, LedgerBook book, ContractAccount account) => receipt.IsInCollection
        ? ReceiptJournals.TakeCheque(account, receipt.OwningOfficeId, receipt.Carrier, receipt.Amount, new(LedgerAct.ChequeTaken, receipt.AuditKey, receipt.ReceivedOn))
        : ReceiptJournals.Receive(book, account, receipt.OwningOfficeId, receipt.Carrier, receipt.Amount, new(LedgerAct.MoneyReceived, receipt.AuditKey, receipt.ReceivedOn));

    private async Task RequireNewAsync(Receipt receipt, CancellationToken ct)
    {
        if (receipt.PaymentKey is { } key && await settlement.FindPaymentAsync(key, ct) is { } earlier)
        {
            throw new RuleViolation(
                ReceiptModes.HasUtr(receipt.Mode) ? "receipt.utr-used" : "receipt.reference-used",
                $"{ReceiptModes.ReferenceNameOf(earlier.Mode)} {earlier.Reference} was recorded on {IndianTime.Show(earlier.RecordedAtUtc)} at office {earlier.OwningOfficeId}, {earlier.Amount}.")
            {
                Field = nameof(ReceiptEntry.Reference),
            };
        }
    }
}
