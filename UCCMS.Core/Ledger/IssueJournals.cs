using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>Issue of a document: the customer owes, or is owed, what it comes to; nothing is accounted yet.</summary>
public static class IssueJournals
{
    /// <summary>Debit what is owed; credit value, tax and round-off as charged and not realised. A credit note the other way round.</summary>
    /// <exception cref="RuleViolation">ledger.not-owed</exception>
    public static Journal Issue(DocumentVector vector, JournalHead head)
    {
        RuleViolation.Unless(vector.Document.IsDemand, "ledger.not-owed", "Nobody owes on an invoice of APT here; it is recorded when APT settles it.");
        var entries = new Entries();
        DocumentMoney.Realise(entries, vector.Document, -vector.Components);
        return Journal.Of(head, entries, vector);
    }

    /// <summary>
    /// Nothing is owed on the document, but its components are not nil: value and tax are accounted at the nodal office
    /// against the round-off, without money.
    /// </summary>
    /// <exception cref="RuleViolation">ledger.still-owed, ledger.nothing-to-post</exception>
    public static Journal ClearZeroTotal(ILedgerBalances balances, LedgerDocumentId document, JournalHead head)
    {
        var position = DocumentPosition.Of(balances, document);
        RuleViolation.Unless(position.Owed.IsZero, "ledger.still-owed", $"{position.Owed} is still owed on {position.Document}.");
        var entries = new Entries();
        DocumentMoney.Realise(entries, position.Document, position.Open);
        DocumentMoney.Account(entries, position.Document.NodalOffice, position.Document, position.Open);
        return Journal.Of(head, entries);
    }
}
