using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>
/// Looks after every posting on which side of its thresholds a contract is, in the transaction of the act: acts on one contract
/// queue at its row, so each crossing is seen once and by the act that made it.
/// </summary>
public sealed class CreditWatch(ICreditStore credit, ISettings settings, TimeProvider time) : ILedgerWatch
{
    public Task PostedAsync(IReadOnlyList<Journal> journals, CancellationToken ct)
    {
        var acts = new Dictionary<LedgerContractId, JournalHead?>();
        foreach (var journal in journals)
        {
            foreach (var posting in journal.Postings.Where(p => p.Key.Account is LedgerAccount.Receivable or LedgerAccount.Unclassified or LedgerAccount.Deposit))
            {
                acts[posting.Key.Contract] = journal.Head;
            }
        }

        return acts.Count == 0 ? Task.CompletedTask : LookAsync(acts, ct);
    }

    /// <summary>A limit or a threshold of the contract changed.</summary>
    public Task ChangedAsync(ContractId contract, CancellationToken ct) => ChangedAsync([contract], ct);

    /// <summary>Bookings of the contracts changed.</summary>
    public Task ChangedAsync(IEnumerable<ContractId> contracts, CancellationToken ct) =>
        LookAsync(contracts.ToDictionary(BookedContract.IdOf, _ => (JournalHead?)null), ct);

    private async Task LookAsync(Dictionary<LedgerContractId, JournalHead?> acts, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = IndianTime.DateOf(now);
        var watched = await credit.WatchedAsync(acts.Keys, today, ct);
        if (watched.Count == 0)
        {
            return;
        }

        var percent = await settings.ValueAsync(SettingKeys.CreditWarningPercent, today, ct: ct);
        var low = await settings.ValueAsync(SettingKeys.LowDeposit, today, ct: ct);
        var latest = (await credit.LatestCrossingsAsync([.. watched.Select(w => w.Id)], ct)).ToLookup(c => (c.ContractId, c.Kind));
        foreach (var contract in watched)
        {
            foreach (var crossable in Crossable.Of(contract, percent, low))
            {
                var last = latest[(contract.Id, crossable.Kind)].MaxBy(c => c.Number);
                Turn(contract, crossable, last, acts[BookedContract.IdOf(contract.Id)], now);
            }
        }
    }

    private void Turn(WatchedContract contract, Crossable crossable, CreditCrossing? last, JournalHead? act, DateTime now)
    {
        if (crossable.IsOver && last is not { IsOpen: true })
        {
            credit.Add(CreditCrossing.Of(contract, crossable, (last?.Number ?? 0) + 1, act, now));
        }
        else if (!crossable.IsOver && last is { IsOpen: true })
        {
            last.Clear(now);
        }
    }
}
