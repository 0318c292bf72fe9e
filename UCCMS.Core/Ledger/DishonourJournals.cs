using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// The bank calls back money that was realised. Credit cash book; debit what is still there of it: free money, then what
/// lies for documents. What has moved on stands as dishonoured until the customer pays again or it is taken back from where
/// it is accounted. The customer owes at once, on every document the receipt had paid.
/// </summary>
public static class DishonourJournals
{
    /// <param name="balances">Balances.</param>
    /// <param name="contract">Whose receipt it was.</param>
    /// <param name="office">The office that received it.</param>
    /// <param name="receipt">The receipt.</param>
    /// <param name="amount">The whole receipt.</param>
    /// <param name="allocations">The allocations made from it that were not undone.</param>
    /// <param name="head">Act and cause.</param>
    /// <param name="heldUnder">The intimation that brought a deposit back to the office; its money is free there under it.</param>
    /// <exception cref="RuleViolation">ledger.amount, ledger.allocated-more</exception>
    public static Journal CallBack(
        ILedgerBalances balances, ContractAccount contract, OfficeId office, CarrierId receipt, Money amount, IReadOnlyList<Journal> allocations, JournalHead head, CarrierId? heldUnder = null)
    {
        ReceiptJournals.RequireAmount(amount);
        var entries = new Entries().Credit(LedgerKey.CashBook(contract, office), amount);
        var left = amount - PayFromMoney(entries, balances, contract, office, receipt, amount, heldUnder);
        foreach (var document in allocations.GroupBy(AllocationJournals.DocumentOf))
        {
            var components = ComponentAmounts.Sum(document.Select(AllocationJournals.ComponentsOf));
            CallBack(entries, DocumentPosition.Of(balances, document.Key), office, receipt, components);
            left -= components.Total;
        }

        RuleViolation.Unless(left >= Money.Zero, "ledger.allocated-more", "The allocations come to more than the receipt.");
        entries.Debit(contract.IsAdvance && office == contract.NodalOffice ? LedgerKey.Shortfall(contract, office, receipt) : LedgerKey.Dishonoured(contract, office, receipt), left);
        return Journal.Of(head, entries);
    }

    /// <summary>Free money, or the deposit, makes good what stands as called back or overdrawn at the same office, as far as it goes.</summary>
    /// <exception cref="RuleViolation">ledger.nothing-to-post</exception>
    public static Journal MakeGood(ILedgerBalances balances, ContractAccount contract, OfficeId office, JournalHead head)
    {
        var entries = new Entries();
        foreach (var debt in CustomerMoney.DebtsAt(balances, contract, office))
        {
            var missing = CustomerMoney.TakeOut(entries, new Remaining(balances, entries), contract, office, debt.Amount);
            entries.Credit(debt.Key, debt.Amount - missing);
        }

        return Journal.Of(head, entries);
    }

    private static Money PayFromMoney(Entries entries, ILedgerBalances balances, ContractAccount contract, OfficeId office, CarrierId receipt, Money amount, CarrierId? heldUnder)
    {
        var onItsWay = LedgerKey.MoneyInTransit(contract, office, contract.NodalOffice, receipt);
        var paid = Money.Zero;
        LedgerKey[] places = [CustomerMoney.Held(contract, office, receipt), onItsWay, .. heldUnder is { } carrier ? [LedgerKey.Free(contract, office, carrier)] : Array.Empty<LedgerKey>()];
        foreach (var key in places)
        {
            var part = ComponentAmounts.Common(amount - paid, -balances.Of(key));
            entries.Debit(key, part);
            paid += part;
        }

        return paid;
    }

    private static void CallBack(Entries entries, DocumentPosition position, OfficeId office, CarrierId receipt, ComponentAmounts components)
    {
        DocumentMoney.Realise(entries, position.Document, -components);
        var lying = components.Overlap(position.LyingAt(office));
        foreach (var (component, amount) in lying)
        {
            entries.Debit(LedgerKey.Lying(office, position.Document, component), amount);
        }

        foreach (var (component, amount) in components - lying)
        {
            entries.Debit(LedgerKey.Dishonoured(office, receipt, position.Document, component), amount);
        }
    }

    /// <summary>Balances with the lines of a journal in the making on top.</summary>
    private sealed class Remaining(ILedgerBalances balances, Entries entries) : ILedgerBalances
    {
        public Money Of(LedgerKey key) => balances.Of(key) + entries.Of(key);

        public DocumentVector Document(LedgerDocumentId id) => balances.Document(id);

        public IReadOnlyList<LedgerBalance> OfDocument(LedgerDocumentId id) => [.. balances.OfDocument(id).Select(b => b with { Amount = Of(b.Key) })];

        public IReadOnlyList<LedgerBalance> OfContract(LedgerContractId id) => [.. balances.OfContract(id).Select(b => b with { Amount = Of(b.Key) })];

        public IReadOnlyList<LedgerBalance> OfCarrier(CarrierId id) => [.. balances.OfCarrier(id).Select(b => b with { Amount = Of(b.Key) })];
    }
}
