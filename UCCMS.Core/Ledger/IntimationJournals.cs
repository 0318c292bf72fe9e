using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// Intimation of receipt from the office that received the money to the office that clears the documents (letter of
/// 24-12-2025, paragraphs I(ii) and II(ii)): on its way until that office accepts it, whole.
/// </summary>
public static class IntimationJournals
{
    /// <summary>Everything that lies for these documents at an office.</summary>
    /// <exception cref="RuleViolation">ledger.same-office, ledger.nothing-to-post</exception>
    public static Journal SendDocuments(ILedgerBalances balances, OfficeId from, OfficeId to, CarrierId intimation, IEnumerable<LedgerDocumentId> documents, JournalHead head)
    {
        RequireTwo(from, to);
        var entries = new Entries();
        foreach (var position in documents.Select(d => DocumentPosition.Of(balances, d)))
        {
            foreach (var (component, amount) in position.LyingAt(from))
            {
                entries.Debit(LedgerKey.Lying(from, position.Document, component), amount);
                entries.Credit(LedgerKey.InTransit(from, to, intimation, position.Document, component), amount);
            }
        }

        return Journal.Of(head, entries);
    }

    /// <summary>Free money of a receipt, or of the deposit.</summary>
    /// <exception cref="RuleViolation">ledger.amount, ledger.same-office, ledger.not-enough-money</exception>
    public static Journal SendMoney(ContractAccount contract, OfficeId from, OfficeId to, CarrierId intimation, CarrierId receipt, Money amount, JournalHead head)
    {
        ReceiptJournals.RequireAmount(amount);
        RequireTwo(from, to);
        return Journal.Of(head, new Entries()
            .Debit(CustomerMoney.Held(contract, from, receipt), amount)
            .Credit(LedgerKey.MoneyInTransit(contract, from, to, intimation), amount));
    }

    /// <summary>Taken up at the office it was sent to.</summary>
    /// <exception cref="RuleViolation">ledger.not-on-its-way</exception>
    public static Journal Accept(ILedgerBalances balances, ContractAccount contract, CarrierId intimation, JournalHead head)
    {
        var (entries, first) = (new Entries(), OnItsWay(balances, intimation)[0]);
        foreach (var (key, amount) in OnItsWay(balances, intimation).Where(b => !b.Key.HasDocument))
        {
            entries.Debit(key, -amount);
            CustomerMoney.TakeIn(entries, balances, contract, key.ToOffice, intimation, -amount);
        }

        LayDocuments(entries, balances, intimation, first.Key.ToOffice);
        return Journal.Of(head, entries);
    }

    /// <summary>Sent back: it lies again where it came from.</summary>
    /// <exception cref="RuleViolation">ledger.not-on-its-way</exception>
    public static Journal Return(ILedgerBalances balances, ContractAccount contract, CarrierId intimation, JournalHead head)
    {
        var (entries, first) = (new Entries(), OnItsWay(balances, intimation)[0]);
        foreach (var (key, amount) in OnItsWay(balances, intimation).Where(b => !b.Key.HasDocument))
        {
            entries.Debit(key, -amount);
            entries.Credit(CustomerMoney.Held(contract, key.Office, intimation), -amount);
        }

        LayDocuments(entries, balances, intimation, first.Key.Office);
        return Journal.Of(head, entries);
    }

    private static IReadOnlyList<LedgerBalance> OnItsWay(ILedgerBalances balances, CarrierId intimation)
    {
        var onItsWay = balances.OfCarrier(intimation);
        RuleViolation.Unless(onItsWay.Count > 0, "ledger.not-on-its-way", "Nothing of this intimation is on its way: it was accepted or returned already.");
        return onItsWay;
    }

    private static void LayDocuments(Entries entries, ILedgerBalances balances, CarrierId intimation, OfficeId office)
    {
        foreach (var document in balances.OfCarrier(intimation).Where(b => b.Key.HasDocument).GroupBy(b => b.Key.Document))
        {
            foreach (var (key, amount) in document)
            {
                entries.Debit(key, -amount);
            }

            var amounts = ComponentAmounts.Of(document.Select(b => new ComponentAmount(b.Key.Component!.Value, -b.Amount)));
            DocumentMoney.LayAt(entries, balances, office, balances.Document(document.Key).Document, amounts);
        }
    }

    private static void RequireTwo(OfficeId from, OfficeId to) =>
        RuleViolation.Unless(from != to, "ledger.same-office", "An intimation goes to another office.");
}
