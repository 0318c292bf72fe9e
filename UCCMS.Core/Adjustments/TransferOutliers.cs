using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>What entries of the same customer and way came to before.</summary>
public sealed record EarlierTotals(CustomerId Customer, OfficeId From, OfficeId To, IReadOnlyList<Money> Totals);

/// <summary>An entry that is not like the others, and why, as a sentence.</summary>
public sealed record TransferOutlier(TransferEntryId Entry, string Reason);

/// <summary>Finds the entries of a batch that a person should look at first.</summary>
public static class TransferOutliers
{
    private const long TimesTheMedian = 10;

    /// <param name="entries">Of the batch.</param>
    /// <param name="earlier">What came before, newest first.</param>
    /// <param name="percent">By how much an entry may differ from the one before it.</param>
    public static IReadOnlyList<TransferOutlier> Of(IReadOnlyList<TransferEntry> entries, IReadOnlyList<EarlierTotals> earlier, int percent)
    {
        var before = earlier.ToDictionary(e => (e.Customer, e.From, e.To), e => e.Totals);
        var median = MedianOf([.. entries.Select(e => Math.Abs(e.Total.Paise))]);
        return
        [
            .. entries.Select(e => (Entry: e, Reason: ReasonOf(e, before.GetValueOrDefault((e.CustomerId, e.FromOfficeId, e.ToOfficeId), []), median, percent)))
                .Where(e => e.Reason is not null)
                .OrderByDescending(e => Math.Abs(e.Entry.Total.Paise)).ThenBy(e => e.Entry.Number, StringComparer.Ordinal)
                .Select(e => new TransferOutlier(e.Entry.Id, e.Reason!)),
        ];
    }

    private static string? ReasonOf(TransferEntry entry, IReadOnlyList<Money> before, long median, int percent)
    {
        if (entry.Purpose != TransferPurpose.Apportionment)
        {
            return $"Not an ordinary apportionment: {Words.Of(entry.Purpose).ToLowerInvariant()}";
        }

        if (entry.Lines.Any(l => l.Amount < Money.Zero))
        {
            return "Has amounts that go the other way";
        }

        if (before.Count == 0)
        {
            return "First entry of this customer for this location";
        }

        if (IsFarFrom(entry.Total, before[0], percent))
        {
            return $"Came to {before[0]} the last time, to {entry.Total} now";
        }

        return Math.Abs(entry.Total.Paise) > median * TimesTheMedian ? $"More than {TimesTheMedian} times what most entries of this batch come to" : null;
    }

    private static bool IsFarFrom(Money now, Money before, int percent) =>
        Int128.Abs((Int128)now.Paise - before.Paise) * 100 > Int128.Abs(before.Paise) * percent;

    private static long MedianOf(long[] amounts)
    {
        Array.Sort(amounts);
        return amounts.Length == 0 ? 0 : amounts[amounts.Length / 2];
    }
}
