using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// SOP 4.C: value, tax and round-off of BNPL documents leave the Postmaster's account and are accounted, everything that lies
/// for them at the office.
/// </summary>
public static class MiscTransactionJournals
{
    /// <summary>Debit unclassified; credit revenue, tax and round-off.</summary>
    /// <exception cref="RuleViolation">ledger.called-back, ledger.nothing-to-post</exception>
    public static Journal Post(ILedgerBalances balances, OfficeId office, IEnumerable<LedgerDocumentId> documents, JournalHead head)
    {
        var entries = new Entries();
        foreach (var position in documents.Select(d => DocumentPosition.Of(balances, d)))
        {
            RuleViolation.Unless(position.CalledBack.Count == 0, "ledger.called-back", $"Money of {position.Document} was called back while it is still accounted; what lies for it makes that good first.");
            Move(entries, position.Document, office, position.LyingAt(office));
        }

        return Journal.Of(head, entries);
    }

    /// <summary>
    /// Puts back what is accounted at the office of a document whose money was called back, so that it can make that good;
    /// at the same office it does so at once.
    /// </summary>
    /// <exception cref="RuleViolation">ledger.nothing-to-post</exception>
    public static Journal TakeBack(ILedgerBalances balances, OfficeId office, LedgerDocumentId document, JournalHead head)
    {
        var position = DocumentPosition.Of(balances, document);
        var amounts = DueBack(position, office);
        var entries = new Entries();
        DocumentMoney.Account(entries, office, position.Document, -amounts);
        DocumentMoney.LayAt(entries, balances, office, position.Document, amounts);
        return Journal.Of(head, entries);
    }

    /// <summary>What is accounted at the office although its money was called back.</summary>
    public static ComponentAmounts DueBack(DocumentPosition position, OfficeId office) => position.AllCalledBack.Overlap(position.AccountedAt(office));

    private static void Move(Entries entries, LedgerDocument document, OfficeId office, ComponentAmounts amounts)
    {
        foreach (var (component, amount) in amounts)
        {
            entries.Debit(LedgerKey.Lying(office, document, component), amount).Credit(LedgerKey.Accounted(office, document, component), amount);
        }
    }
}
