using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// The only correction of the books: the same lines the other way round, in a journal that names the first. Possible while
/// what the first one moved is still where it put it; a later voucher is reversed before an earlier one.
/// </summary>
public static class ReversalJournals
{
    /// <summary>Cause of a reversal, so that a journal is reversed at most once.</summary>
    public static string CauseOf(JournalId journal) => $"journal/{journal.Value}";

    /// <exception cref="RuleViolation">ledger.not-reversible, ledger.acknowledged; on posting also those of <see cref="LedgerRules"/>.</exception>
    public static Journal Reverse(ILedgerBalances balances, Journal journal, DateOnly date, string? voucher = null)
    {
        RuleViolation.Unless(IsReversible(journal.Head.Act), "ledger.not-reversible", $"“{Words.Of(journal.Head.Act)}” is not reversed; a later act of its own undoes it.");
        foreach (var (key, amount) in journal.Postings.Where(p => p.Key.Account == LedgerAccount.InterOffice))
        {
            // what was sent is still all there, what was taken up left nothing behind
            var expected = TakesUp(journal.Head.Act) ? Money.Zero : amount;
            RuleViolation.Unless(balances.Of(key) == expected, "ledger.acknowledged", "The other office has taken it up already; reverse its entry first.");
        }

        return journal.Opposite(new JournalHead(LedgerAct.Reversal, CauseOf(journal.Id), date) { Voucher = voucher });
    }

    /// <summary>
    /// Of a deposit whose intimation came back: what its receipt sent on its way is now held, as free money, where it was
    /// received, under what carried it back.
    /// </summary>
    /// <exception cref="RuleViolation">ledger.not-enough-money on posting, when it went out again.</exception>
    public static Journal ReverseReturned(ContractAccount contract, Journal receipt, CarrierId heldUnder, DateOnly date)
    {
        var entries = new Entries();
        foreach (var (key, amount) in receipt.Postings)
        {
            entries.Credit(key.Account == LedgerAccount.InterOffice ? LedgerKey.Free(contract, key.Office, heldUnder) : key, amount);
        }

        return Journal.Of(new JournalHead(LedgerAct.Reversal, CauseOf(receipt.Id), date), entries).Undoing(receipt);
    }

    private static bool TakesUp(LedgerAct act) => act is LedgerAct.TransferEntryAcknowledged or LedgerAct.InternalJournalAcknowledged;

    private static bool IsReversible(LedgerAct act) => act
        is LedgerAct.MoneyReceived
        or LedgerAct.MoneyAllocated
        or LedgerAct.Refunded
        or LedgerAct.TdsWithheld
        or LedgerAct.AptSettled
        or LedgerAct.SetAgainstApt
        or LedgerAct.SettledFromDeposit
        or LedgerAct.MiscTransaction
        or LedgerAct.TransferEntryPosted
        or LedgerAct.TransferEntryAcknowledged
        or LedgerAct.InternalJournalPosted
        or LedgerAct.InternalJournalAcknowledged
        or LedgerAct.TakenOver;
}
