using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>What acts on many transfer entries share.</summary>
public static class ChosenTransfers
{
    /// <exception cref="RuleViolation">te.nothing, te.not-found</exception>
    public static async Task<IReadOnlyList<TransferEntry>> ChosenAsync(this ITransferEntriesStore entries, IReadOnlyList<TransferEntryId> ids, CancellationToken ct)
    {
        RuleViolation.Unless(ids.Count > 0, "te.nothing", "Choose the entries.");
        return await entries.EntriesAsync([.. ids.Distinct()], ct);
    }

    /// <summary>Of entries that were given up: the settlements whose difference they carried are compared again.</summary>
    public static async Task ReopenDifferencesAsync(this IAdjustmentsStore adjustments, IEnumerable<TransferEntry> givenUp, CancellationToken ct)
    {
        foreach (var settlement in givenUp.Where(e => e.Purpose == TransferPurpose.AptDifference).Select(e => e.AptSettlementId).OfType<AptSettlementId>())
        {
            (await adjustments.GetSettlementAsync(settlement, ct)).Reopen();
        }
    }

    public static string Remark(IReadOnlyCollection<TransferEntry> chosen) =>
        $"{(chosen.Count == 1 ? "One transfer entry" : $"{IndianNumber.Format(chosen.Count)} transfer entries")}, {Money.Sum(chosen.Select(e => e.Total))}";
}
