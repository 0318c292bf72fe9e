using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>Balances from before UCCMS. What is still owed from then is issued like any document.</summary>
public static class OpeningJournals
{
    /// <summary>Advance money that the customer had.</summary>
    public static Journal TakeOverDeposit(ContractAccount contract, CarrierId what, Money amount, JournalHead head)
    {
        ReceiptJournals.RequireAmount(amount);
        return Journal.Of(head, new Entries().Debit(LedgerKey.Opening(contract, contract.NodalOffice, what), amount).Credit(LedgerKey.Deposit(contract), amount));
    }

    /// <summary>Raised before UCCMS and still owed: paid and accounted here like any document (letter of 24-12-2025, paragraph III(i)).</summary>
    /// <exception cref="RuleViolation">ledger.not-owed</exception>
    public static Journal TakeOverOwed(DocumentVector vector, JournalHead head) => IssueJournals.Issue(vector, head);

    /// <summary>Paid and accounted at the nodal office, and not apportioned: worked off by transfer entries like any other (SOP 4.D).</summary>
    /// <exception cref="RuleViolation">ledger.not-taken-over</exception>
    public static Journal TakeOverAccounted(DocumentVector vector, JournalHead head)
    {
        RuleViolation.Unless(vector.Document.Kind == LedgerDocumentKind.TakenOver, "ledger.not-taken-over", $"{vector.Document} is not from before UCCMS.");
        var contract = vector.Document.Contract;
        var entries = new Entries().Debit(LedgerKey.Opening(contract, contract.NodalOffice, new CarrierId(vector.Id.Value)), vector.Total);
        DocumentMoney.Account(entries, contract.NodalOffice, vector.Document, vector.Components);
        return Journal.Of(head, entries, vector);
    }
}
