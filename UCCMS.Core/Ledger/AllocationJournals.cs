using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// Money of a receipt is taken for a document: it is no longer owed, and the money lies for it in the Postmaster's account of
/// the office that received it until a voucher accounts it (SOP 3.C). Undone by <see cref="ReversalJournals"/>.
/// </summary>
public static class AllocationJournals
{
    /// <exception cref="RuleViolation">ledger.amount, ledger.not-payable, ledger.more-than-owed, ledger.not-enough-money</exception>
    public static Journal Allocate(ILedgerBalances balances, OfficeId office, CarrierId receipt, LedgerDocumentId document, Money amount, JournalHead head)
    {
        ReceiptJournals.RequireAmount(amount);
        var position = DocumentPosition.Of(balances, document);
        RuleViolation.Unless(position.Document.Kind is LedgerDocumentKind.Invoice or LedgerDocumentKind.DebitNote, "ledger.not-payable", "Money is allocated to invoices and debit notes.");
        RuleViolation.Unless(amount <= position.Owed, "ledger.more-than-owed", $"Only {position.Owed} is owed on {position.Document}.");
        var components = ComponentSplit.Of(amount, position.Open);
        var entries = new Entries().Debit(LedgerKey.Free(position.Document.Contract, office, receipt), amount);
        DocumentMoney.Realise(entries, position.Document, components);
        DocumentMoney.LayAt(entries, balances, office, position.Document, components);
        return Journal.Of(head, entries);
    }

    /// <summary>The components of the document that an allocation took.</summary>
    public static ComponentAmounts ComponentsOf(Journal allocation) => ComponentAmounts.Of(
        allocation.Postings.Where(p => LedgerChart.IsInvoiced(p.Key.Account)).Select(p => new ComponentAmount(p.Key.Component!.Value, p.Amount)));

    /// <summary>The document of an allocation.</summary>
    public static LedgerDocumentId DocumentOf(Journal allocation) => allocation.Postings.First(p => p.Key.Account == LedgerAccount.Receivable).Key.Document;
}
