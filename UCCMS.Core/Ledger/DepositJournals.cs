using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// Documents are settled from the deposit by UCCMS itself, once APT bills the contract no longer: debit deposit, credit revenue
/// and tax of the nodal office, whole or not at all.
/// </summary>
public static class DepositJournals
{
    /// <summary>What the deposit of a contract has.</summary>
    public static Money Available(ILedgerBalances balances, ContractAccount contract) => -balances.Of(LedgerKey.Deposit(contract));

    /// <param name="balances">Balances.</param>
    /// <param name="documents">An invoice with the credit notes that wait with it, or a debit note; the first gives its name to what comes back.</param>
    /// <param name="head">Act and cause.</param>
    /// <exception cref="RuleViolation">ledger.not-enough-money, ledger.nothing-to-post</exception>
    public static Journal Settle(ILedgerBalances balances, IReadOnlyList<LedgerDocumentId> documents, JournalHead head) =>
        AptSettlementJournals.SetAgainst(balances, [], documents, new CarrierId(documents[0].Value), head);
}
