using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// A credit note against its invoice, right after its issue: first, component by component, what both still have open, with
/// no money; then what remains becomes money of the customer. A debit note is a document like an invoice and needs no more.
/// </summary>
public static class NoteJournals
{
    /// <returns>Nothing where invoice and note wait to be settled together.</returns>
    /// <exception cref="RuleViolation">ledger.not-a-note, ledger.nothing-to-post</exception>
    public static Journal? Apply(ILedgerBalances balances, LedgerDocumentId note, CarrierId carrier, JournalHead head)
    {
        var credit = DocumentPosition.Of(balances, note);
        RuleViolation.Unless(credit.Document is { Kind: LedgerDocumentKind.CreditNote, Against: not null }, "ledger.not-a-note", $"{credit.Document} is not a credit note on an invoice.");
        var invoice = DocumentPosition.Of(balances, credit.Document.Against!.Value);
        var entries = new Entries();
        var taken = SetOff(invoice, credit);
        Reduce(entries, invoice.Document, taken);
        Reduce(entries, credit.Document, -taken);
        var (owed, due) = (invoice.Open - taken, credit.Open + taken);
        if (owed.Total > Money.Zero && invoice.Document.Contract.IsAdvance)
        {
            return taken.IsNone ? null : Journal.Of(head, entries); // the rest of both is settled together, see AptSettlementJournals
        }

        var cleared = ComponentAmounts.Common(owed.Total, -due.Total);
        var (paid, given) = (PartOf(owed, cleared), PartOf(due, -cleared));
        Clear(entries, balances, invoice, invoice.Document, paid);
        Clear(entries, balances, invoice, credit.Document, given);
        GiveBack(entries, balances, invoice, credit.Document, due - given, carrier);
        return Journal.Of(head, entries);
    }

    /// <summary>
    /// What both have open of the same component; never so much that either would be owed the other way round, which only
    /// round-offs can bring about.
    /// </summary>
    private static ComponentAmounts SetOff(DocumentPosition invoice, DocumentPosition credit)
    {
        var most = ComponentAmounts.Common(invoice.Open.Total, -credit.Open.Total);
        var both = invoice.Open.Overlap(-credit.Open);
        if (both.Total < Money.Zero || both.Total > most)
        {
            both = both.Where(c => !c.IsRoundOff);
        }

        return both.Total > most ? ComponentSplit.Of(most, both) : both;
    }

    // with the last of it also what cancels out
    private static ComponentAmounts PartOf(ComponentAmounts open, Money amount) => amount == open.Total ? open : ComponentSplit.Of(amount, open);

    private static void Reduce(Entries entries, LedgerDocument document, ComponentAmounts amounts)
    {
        DocumentMoney.Realise(entries, document, amounts);
        foreach (var (component, amount) in amounts)
        {
            entries.Debit(LedgerKey.ReducedByNote(document, component), amount);
        }
    }

    // The two documents have different components left: what the note gives pays the invoice, and both are accounted at the
    // nodal office by one voucher whose total is nil. Where the bank called money of the invoice back, both are laid there
    // instead: what was called back is still accounted and is made good first.
    private static void Clear(Entries entries, ILedgerBalances balances, DocumentPosition invoice, LedgerDocument document, ComponentAmounts amounts)
    {
        DocumentMoney.Realise(entries, document, amounts);
        if (invoice.CalledBack.Count > 0)
        {
            DocumentMoney.LayAt(entries, balances, invoice.CalledBack[0].Office, document, amounts);
        }
        else
        {
            DocumentMoney.Account(entries, document.NodalOffice, document, amounts);
        }
    }

    // Taken out where the invoice is: of the accounts of the nodal office once it is accounted anywhere, else of what lies.
    private static void GiveBack(Entries entries, ILedgerBalances balances, DocumentPosition invoice, LedgerDocument note, ComponentAmounts amounts, CarrierId carrier)
    {
        if (amounts.IsNone)
        {
            return;
        }

        DocumentMoney.Realise(entries, note, amounts);
        var office = note.NodalOffice;
        if (LiesOnlyAt(invoice) is { } lying)
        {
            office = lying;
            DocumentMoney.LayAt(entries, balances, office, note, amounts);
        }
        else
        {
            DocumentMoney.Account(entries, office, note, amounts);
        }

        CustomerMoney.TakeIn(entries, balances, note.Contract, office, carrier, -amounts.Total);
    }

    private static OfficeId? LiesOnlyAt(DocumentPosition invoice) =>
        invoice.Accounted.Count == 0 && invoice.InTransit.Count == 0 && invoice.Lying.Count > 0 ? invoice.Lying[0].Office : null;
}
