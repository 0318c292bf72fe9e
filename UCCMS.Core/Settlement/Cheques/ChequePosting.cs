using UCCMS.Core.Ledger;

namespace UCCMS.Core.Settlement.Cheques;

/// <summary>What ends a cheque in collection, refused by the bank or recorded by mistake.</summary>
internal static class ChequePosting
{
    public static async Task ReturnChequeAsync(this ILedgerStore ledger, Receipt receipt, ContractAccount account, DateOnly date, CancellationToken ct)
    {
        var book = await ledger.OpenAsync(LedgerExtent.Of(account), ct);
        var head = new JournalHead(LedgerAct.ChequeReturned, receipt.AuditKey, date);
        await ledger.PostAsync(book, [ReceiptJournals.ReturnCheque(account, receipt.OwningOfficeId, receipt.Carrier, receipt.Amount, head)], ct);
    }
}
