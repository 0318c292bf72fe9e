using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>How a row of the portal's return stands to ours.</summary>
public enum PortalDifferenceKind
{
    OnlyInBooks,
    OnlyOnPortal,

    /// <summary>On both sides, with another figure.</summary>
    Differs,
}

/// <summary>A difference between what was filed and the books.</summary>
/// <param name="Table">Of GSTR-1.</param>
/// <param name="Key">Number of the document, or what the consolidated row is for.</param>
/// <param name="Kind">How they differ.</param>
/// <param name="What">The particular that differs: “Taxable value at 18%”.</param>
/// <param name="Books">As we have it; empty where we have none.</param>
/// <param name="Portal">As the portal has it; empty where it has none.</param>
public sealed record PortalDifference(ReturnTable Table, string Key, PortalDifferenceKind Kind, string What, string Books, string Portal);

/// <summary>What comparing came to.</summary>
/// <param name="Same">Rows that agree in every particular.</param>
/// <param name="Differences">The first ones, by table and key.</param>
/// <param name="DifferenceCount">All of them.</param>
/// <param name="Sums">Both sides table by table; the portal stands in the column of the return.</param>
public sealed record PortalComparison(int Same, IReadOnlyList<PortalDifference> Differences, int DifferenceCount, TieOut Sums)
{
    /// <summary>Differences listed.</summary>
    public const int MostListed = 1_000;

    public bool Agrees => DifferenceCount == 0;

    /// <summary>Row by row, whatever the order of either file.</summary>
    /// <param name="books">Our file, read back.</param>
    /// <param name="portal">The filed return, read.</param>
    public static PortalComparison Of(IEnumerable<Gstr1Entry> books, IEnumerable<Gstr1Entry> portal)
    {
        var (ours, theirs) = (new Gstr1Sums(), new Gstr1Sums());
        var open = new Dictionary<(ReturnTable, string), Gstr1Entry>();
        foreach (var entry in portal)
        {
            theirs.Add(entry);
            var key = (SideOf(entry), entry.Key);
            open[key] = open.TryGetValue(key, out var before) ? Together(before, entry) : entry;
        }

        var (same, differences) = (0, new List<PortalDifference>());
        foreach (var entry in books)
        {
            ours.Add(entry);
            var found = open.Remove((SideOf(entry), entry.Key), out var other)
                ? [.. Compare(entry, other)]
                : new List<PortalDifference> { Alone(entry, PortalDifferenceKind.OnlyInBooks) };
            same += found.Count == 0 ? 1 : 0;
            differences.AddRange(found);
        }

        differences.AddRange(open.Values.Select(e => Alone(e, PortalDifferenceKind.OnlyOnPortal)));
        return new(
            same,
            [.. differences.OrderBy(d => d.Table).ThenBy(d => d.Key, StringComparer.Ordinal).Take(MostListed)],
            differences.Count,
            TieOut.Of(ours.ByTable, theirs.ByTable));
    }

    // an invoice stays the same document when the portal has it as a supply to a zone or not
    private static ReturnTable SideOf(Gstr1Entry entry) => entry.Table == ReturnTable.Sez ? ReturnTable.B2b : entry.Table;

    // a consolidated row that the portal gives in pieces
    private static Gstr1Entry Together(Gstr1Entry a, Gstr1Entry b) => a with
    {
        Value = a.Value + b.Value,
        Count = a.Count + b.Count,
        Rates = [.. a.Rates.Concat(b.Rates).GroupBy(r => r.Rate).Select(g => new Gstr1Rate(g.Key, g.Aggregate(HeadSums.Zero, (sum, r) => sum + r.Sums)))],
    };

    private static IEnumerable<PortalDifference> Compare(Gstr1Entry books, Gstr1Entry portal)
    {
        (string What, string Books, string Portal)[] plain =
        [
            ("Recipient", books.Party ?? string.Empty, portal.Party ?? string.Empty),
            ("Date", Show(books.Date), Show(portal.Date)),
            ("Nature", books.Nature, portal.Nature),
            ("Place of supply", books.PlaceOfSupplyCode ?? string.Empty, portal.PlaceOfSupplyCode ?? string.Empty),
            ("Value", IndianNumber.Format(books.Value), IndianNumber.Format(portal.Value)),
            ("Documents", IndianNumber.Format(books.Count), IndianNumber.Format(portal.Count)),
        ];
        var rates = books.Rates.Concat(portal.Rates).Select(r => r.Rate).Distinct().Order()
            .SelectMany(rate => Heads(rate, SumsAt(books, rate), SumsAt(portal, rate)));
        return from of in plain.Concat(rates)
               where !string.Equals(of.Books, of.Portal, StringComparison.OrdinalIgnoreCase)
               select new PortalDifference(books.Table, books.Key, PortalDifferenceKind.Differs, of.What, of.Books, of.Portal);
    }

    private static IEnumerable<(string What, string Books, string Portal)> Heads(Percent rate, HeadSums books, HeadSums portal)
    {
        yield return ($"Taxable value at {rate}", IndianNumber.Format(books.Taxable), IndianNumber.Format(portal.Taxable));
        yield return ($"IGST at {rate}", IndianNumber.Format(books.Igst), IndianNumber.Format(portal.Igst));
        yield return ($"CGST at {rate}", IndianNumber.Format(books.Cgst), IndianNumber.Format(portal.Cgst));
        yield return ($"SGST/UTGST at {rate}", IndianNumber.Format(books.StateTax), IndianNumber.Format(portal.StateTax));
    }

    private static HeadSums SumsAt(Gstr1Entry entry, Percent rate) =>
        entry.Rates.Where(r => r.Rate == rate).Aggregate(HeadSums.Zero, (sum, r) => sum + r.Sums);

    private static PortalDifference Alone(Gstr1Entry entry, PortalDifferenceKind kind)
    {
        var figure = IndianNumber.Format(entry.Value.IsZero ? entry.Sums.Taxable : entry.Value);
        var text = entry.Table == ReturnTable.Documents ? entry.Count.ToString(CultureInfo.InvariantCulture) : figure;
        return new(entry.Table, entry.Key, kind, "Row", kind == PortalDifferenceKind.OnlyInBooks ? text : string.Empty, kind == PortalDifferenceKind.OnlyOnPortal ? text : string.Empty);
    }

    private static string Show(DateOnly? date) => date is { } day ? IndianTime.Show(day) : string.Empty;
}
