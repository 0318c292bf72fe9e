using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// What no journal may do to a balance: spend money that is not there, and take from a document, or put anywhere for it,
/// more than it comes to or in the other direction. The database holds the first of these by itself as well.
/// </summary>
public static class LedgerRules
{
    /// <exception cref="RuleViolation">ledger.not-enough-money, ledger.more-than-owed, ledger.moved-on, ledger.below-zero</exception>
    public static void Require(LedgerBook book, Journal journal)
    {
        var introduced = journal.Introduces.ToDictionary(d => d.Id);
        foreach (var (key, amount) in journal.Postings)
        {
            var after = book.Of(key) + amount;
            if (key.HasDocument)
            {
                RequireOfDocument(introduced.GetValueOrDefault(key.Document) ?? book.Document(key.Document), key, after);
            }
            else
            {
                RequireOfMoney(key, after);
            }
        }

        foreach (var document in journal.Postings.Where(p => p.Key.HasDocument && LedgerChart.IsAccounted(p.Key.Account)).GroupBy(p => p.Key.Document))
        {
            RequireBesidesWhatIsOnItsWay(book, introduced.GetValueOrDefault(document.Key) ?? book.Document(document.Key), journal);
        }
    }

    // Minus lines on their way have taken from an office's accounts what it still shows: that part is no longer its to move.
    private static void RequireBesidesWhatIsOnItsWay(LedgerBook book, DocumentVector vector, Journal journal)
    {
        var before = book.OfDocument(vector.Id);
        if (before.All(b => b.Key.Account != LedgerAccount.InterOffice))
        {
            return;
        }

        var after = before.Concat(journal.Postings.Where(p => p.Key.Document == vector.Id).Select(p => new LedgerBalance(p.Key, p.Amount)))
            .GroupBy(b => b.Key)
            .Select(g => new LedgerBalance(g.Key, Money.Sum(g.Select(b => b.Amount))))
            .Where(b => !b.Amount.IsZero);
        var accounted = DocumentPosition.Of(vector, [.. after]).Accounted;
        RuleViolation.Unless(
            accounted.All(a => a.Amounts.All(c => Within(c.Amount, vector.Components[c.Component]))),
            "ledger.moved-on",
            $"{vector.Document}: a transfer entry that is on its way has taken this amount already.");
    }

    private static void RequireOfMoney(LedgerKey key, Money after)
    {
        switch (key.Account)
        {
            case LedgerAccount.Deposit or LedgerAccount.Unclassified:
                RuleViolation.Unless(after <= Money.Zero, "ledger.not-enough-money", $"{(key.Account == LedgerAccount.Deposit ? "The deposit" : "The free money")} does not suffice: {after} is missing.");
                break;
            case LedgerAccount.Unrealised or LedgerAccount.TaxOnAdvance:
                RuleViolation.Unless(after <= Money.Zero, "ledger.below-zero", $"{key} would come to {after}.");
                break;
            case LedgerAccount.ChequesInCollection or LedgerAccount.Dishonoured or LedgerAccount.Shortfall or LedgerAccount.TaxPaidAhead:
                RuleViolation.Unless(after >= Money.Zero, "ledger.below-zero", $"{key} would come to {after}.");
                break;
            default: // cash book, opening balances and money on its way have either sign
                break;
        }
    }

    private static void RequireOfDocument(DocumentVector vector, LedgerKey key, Money after)
    {
        var whole = key.Component is { } component ? vector.Components[component] : vector.Total;
        switch (key.Account)
        {
            case LedgerAccount.Receivable:
                RuleViolation.Unless(Within(after, whole), "ledger.more-than-owed", $"{vector.Document}: {after} would be owed of {whole}.");
                break;
            case LedgerAccount.InvoicedRevenue or LedgerAccount.InvoicedGst or LedgerAccount.InvoicedRoundOff:
                RuleViolation.Unless(Within(-after, whole), "ledger.more-than-owed", $"{vector.Document}: {-after} of {key.Component} would be owed of {whole}.");
                break;
            case LedgerAccount.ReducedByNote or LedgerAccount.Dishonoured:
                RuleViolation.Unless(Within(after, whole), "ledger.more-than-owed", $"{vector.Document}: {key} would come to {after} of {whole}.");
                break;
            case LedgerAccount.InterOffice: // goes either way; a carrier is taken up whole, see TransferEntryJournals and IntimationJournals
                break;
            case LedgerAccount.TdsReceivable:
                RuleViolation.Unless(after >= Money.Zero, "ledger.below-zero", $"{vector.Document}: {key} would come to {after}.");
                break;
            default:
                RuleViolation.Unless(Within(-after, whole), "ledger.moved-on", $"{vector.Document}: {key} does not have this amount; it would come to {-after} of {whole}. The money has moved on, or has not come yet.");
                break;
        }
    }

    // in the direction of the whole, and no more than it
    private static bool Within(Money amount, Money whole) => ComponentAmounts.Common(amount, whole) == amount;
}
