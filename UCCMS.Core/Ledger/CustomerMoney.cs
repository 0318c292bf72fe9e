using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// Money of a customer that no document has taken: the deposit of an Advance customer at its nodal office, free money in the
/// Postmaster's account otherwise.
/// </summary>
internal static class CustomerMoney
{
    /// <summary>
    /// Credits money that came in at an office. What the bank called back there, or what was settled there beyond the money,
    /// is made good first: that much of the next money is not free.
    /// </summary>
    public static void TakeIn(Entries entries, ILedgerBalances balances, ContractAccount contract, OfficeId office, CarrierId carrier, Money amount)
    {
        var left = amount;
        foreach (var debt in DebtsAt(balances, contract, office))
        {
            var part = ComponentAmounts.Common(left, debt.Amount);
            entries.Credit(debt.Key, part);
            left -= part;
        }

        entries.Credit(Place(contract, office, carrier), left);
    }

    /// <summary>Debits the deposit, or free money of the office, oldest first.</summary>
    /// <returns>What was missing.</returns>
    public static Money TakeOut(Entries entries, ILedgerBalances balances, ContractAccount contract, OfficeId office, Money amount)
    {
        var left = amount;
        foreach (var (key, balance) in MoneyAt(balances, contract, office))
        {
            var part = ComponentAmounts.Common(left, -balance);
            entries.Debit(key, part);
            left -= part;
        }

        return left;
    }

    /// <summary>Money called back or overdrawn at an office and not made good yet; none of it belongs to a document.</summary>
    public static IEnumerable<LedgerBalance> DebtsAt(ILedgerBalances balances, ContractAccount contract, OfficeId office) =>
        balances.OfContract(contract.Id)
            .Where(b => b.Key.Account is LedgerAccount.Dishonoured or LedgerAccount.Shortfall)
            .Where(b => b.Key.Office == office && !b.Key.HasDocument)
            .OrderBy(b => b.Key.Carrier.Value);

    /// <summary>Where money at an office is taken from: the deposit at an Advance customer's nodal office, else what a receipt left free.</summary>
    public static LedgerKey Held(ContractAccount contract, OfficeId office, CarrierId receipt) =>
        contract.IsAdvance && office == contract.NodalOffice ? LedgerKey.Deposit(contract) : LedgerKey.Free(contract, office, receipt);

    // Advance money received elsewhere is at once on its way to the office that holds the deposit.
    private static LedgerKey Place(ContractAccount contract, OfficeId office, CarrierId carrier) =>
        contract.IsAdvance && office != contract.NodalOffice
            ? LedgerKey.MoneyInTransit(contract, office, contract.NodalOffice, carrier)
            : Held(contract, office, carrier);

    private static IEnumerable<LedgerBalance> MoneyAt(ILedgerBalances balances, ContractAccount contract, OfficeId office) =>
        balances.OfContract(contract.Id)
            .Where(b => b.Key.Account is LedgerAccount.Deposit or LedgerAccount.Unclassified)
            .Where(b => b.Key.Office == office)
            .OrderBy(b => b.Key.Carrier.Value);
}
