using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// GST withheld by the customer (CGST section 51): no cash comes, a claim on the electronic cash ledger takes its place and
/// pays the tax heads it was withheld on. Entered before the money is allocated, which would fall on those heads too.
/// </summary>
public static class TdsJournals
{
    /// <exception cref="RuleViolation">ledger.not-a-tax, ledger.more-than-owed</exception>
    public static Journal Withhold(ILedgerBalances balances, LedgerDocumentId document, ComponentAmounts withheld, JournalHead head)
    {
        var position = DocumentPosition.Of(balances, document);
        RuleViolation.Unless(withheld.All(w => w.Component.IsTax && w.Amount > Money.Zero), "ledger.not-a-tax", "GST is withheld on tax heads.");
        RuleViolation.Unless(position.Open.Overlap(withheld).Equals(withheld), "ledger.more-than-owed", $"Of {position.Document} only {position.Open.Where(c => c.IsTax)} is owed; take back the allocation of money first.");
        var entries = new Entries();
        foreach (var (component, amount) in withheld)
        {
            entries.Debit(LedgerKey.TdsReceivable(position.Document, component), amount);
        }

        DocumentMoney.Realise(entries, position.Document, withheld);
        DocumentMoney.LayAt(entries, balances, position.Document.NodalOffice, position.Document, withheld);
        return Journal.Of(head, entries);
    }
}
