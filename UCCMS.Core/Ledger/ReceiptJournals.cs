using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// Money of a customer at an office: cash, a transfer or a realised cheque goes to the deposit of an Advance customer at the
/// nodal office, to the Postmaster's account (unclassified) of a BNPL customer wherever it is received. Advance money
/// received elsewhere is at once on its way to the nodal office (letter of 24-12-2025, paragraph II(ii)).
/// </summary>
public static class ReceiptJournals
{
    /// <summary>Debit cash book.</summary>
    public static Journal Receive(ILedgerBalances balances, ContractAccount contract, OfficeId office, CarrierId receipt, Money amount, JournalHead head)
    {
        RequireAmount(amount);
        var entries = new Entries().Debit(LedgerKey.CashBook(contract, office), amount);
        CustomerMoney.TakeIn(entries, balances, contract, office, receipt, amount);
        return Journal.Of(head, entries);
    }

    /// <summary>A cheque is no money before it is realised; what it is for stays owed (letter, paragraph I(i)).</summary>
    public static Journal TakeCheque(ContractAccount contract, OfficeId office, CarrierId receipt, Money amount, JournalHead head)
    {
        RequireAmount(amount);
        return Journal.Of(head, Cheque(contract, office, receipt, amount));
    }

    /// <exception cref="RuleViolation">ledger.below-zero when it is not in collection.</exception>
    public static Journal RealiseCheque(ILedgerBalances balances, ContractAccount contract, OfficeId office, CarrierId receipt, Money amount, JournalHead head)
    {
        RequireAmount(amount);
        var entries = Cheque(contract, office, receipt, -amount).Debit(LedgerKey.CashBook(contract, office), amount);
        CustomerMoney.TakeIn(entries, balances, contract, office, receipt, amount);
        return Journal.Of(head, entries);
    }

    /// <summary>Returned unpaid before it was realised.</summary>
    public static Journal ReturnCheque(ContractAccount contract, OfficeId office, CarrierId receipt, Money amount, JournalHead head)
    {
        RequireAmount(amount);
        return Journal.Of(head, Cheque(contract, office, receipt, -amount));
    }

    /// <summary>
    /// Pays back free money of a receipt, or of the deposit. Refused as long as money of the contract that was called back or
    /// overdrawn is not made good.
    /// </summary>
    /// <exception cref="RuleViolation">ledger.not-made-good, ledger.not-enough-money</exception>
    public static Journal Refund(ILedgerBalances balances, ContractAccount contract, OfficeId office, CarrierId receipt, Money amount, JournalHead head)
    {
        RequireAmount(amount);
        var debts = balances.OfContract(contract.Id).Where(b => b.Key.Account is LedgerAccount.Dishonoured or LedgerAccount.Shortfall).ToList();
        RuleViolation.Unless(debts.Count == 0, "ledger.not-made-good", $"{Money.Sum(debts.Select(d => d.Amount))} of this contract was called back or settled beyond the money and is not made good.");
        return Journal.Of(head, new Entries().Debit(CustomerMoney.Held(contract, office, receipt), amount).Credit(LedgerKey.CashBook(contract, office), amount));
    }

    internal static void RequireAmount(Money amount) =>
        RuleViolation.Unless(amount > Money.Zero, "ledger.amount", "An amount is more than nothing.");

    private static Entries Cheque(ContractAccount contract, OfficeId office, CarrierId receipt, Money amount) => new Entries()
        .Debit(LedgerKey.ChequesInCollection(contract, office, receipt), amount)
        .Credit(LedgerKey.Unrealised(contract, office, receipt), amount);
}
