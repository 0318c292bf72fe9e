using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Judges ranges that were allotted before UCCMS, against what is stored and against one another.</summary>
public static class BarcodeRangeCheck
{
    /// <returns>Nothing when all of them can be entered.</returns>
    public static IReadOnlyList<RowProblem> Of(IReadOnlyList<BarcodeRangeEntry> entries, BarcodeRangeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(facts);
        var problems = new List<RowProblem>();
        foreach (var entry in entries)
        {
            problems.AddRange(OwnFaults(entry, facts));
        }

        problems.AddRange(OverlapsAmong(entries));
        return [.. problems.OrderBy(p => p.Row)];
    }

    private static IEnumerable<RowProblem> OwnFaults(BarcodeRangeEntry entry, BarcodeRangeFacts facts)
    {
        if (!facts.Prefixes.Contains(entry.Prefix))
        {
            yield return new(entry.Row, BarcodeRangeFile.Prefix, entry.Prefix, $"No series of the prefix {entry.Prefix} is open.", "Open it under “Barcode series” first, so that its counter steps over this range.");
        }

        if (!facts.Contracts.ContainsKey(entry.ContractNumber))
        {
            yield return new(entry.Row, BarcodeRangeFile.Contract, entry.ContractNumber, "There is no contract of this number.", "Look the number up under “Contracts”, or have the contract entered.");
        }

        if (entry.LastSerial > 99_999_999)
        {
            yield return new(entry.Row, BarcodeRangeFile.Count, entry.Count.ToString(CultureInfo.InvariantCulture), "The range goes beyond serial 99999999.", "Check the first serial (eight digits, without the check digit) and the count.");
        }
        else if (facts.Ranges.FirstOrDefault(r => Overlap(r.Prefix, r.FirstSerial, r.LastSerial, entry)) is { } other)
        {
            yield return new(entry.Row, BarcodeRangeFile.FirstSerial, BarcodeRange.Head(entry.Prefix, entry.FirstSerial), $"It overlaps {other.First} to {other.Last}, which customer {other.CustomerId} has since {IndianTime.Show(other.AllottedFrom)}.", "Compare both allotments; a number belongs to one customer only.");
        }
    }

    private static IEnumerable<RowProblem> OverlapsAmong(IReadOnlyList<BarcodeRangeEntry> entries)
    {
        BarcodeRangeEntry? reaching = null;
        foreach (var entry in entries.OrderBy(e => e.Prefix, StringComparer.Ordinal).ThenBy(e => e.FirstSerial).ThenBy(e => e.Row))
        {
            if (reaching is not null && Overlap(reaching.Prefix, reaching.FirstSerial, reaching.LastSerial, entry))
            {
                yield return new(entry.Row, BarcodeRangeFile.FirstSerial, BarcodeRange.Head(entry.Prefix, entry.FirstSerial), $"It overlaps the range of row {reaching.Row}.", "Correct one of the two rows.");
            }

            reaching = reaching is null || !string.Equals(reaching.Prefix, entry.Prefix, StringComparison.Ordinal) || entry.LastSerial > reaching.LastSerial ? entry : reaching;
        }
    }

    private static bool Overlap(string prefix, long first, long last, BarcodeRangeEntry entry) =>
        string.Equals(prefix, entry.Prefix, StringComparison.Ordinal) && first <= entry.LastSerial && entry.FirstSerial <= last;
}
