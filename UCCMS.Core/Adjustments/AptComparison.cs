using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Adjustments;

/// <summary>APT beside the documents at one booking location.</summary>
public sealed record AptLocationComparison(OfficeId Location, ComponentAmounts Apt, ComponentAmounts Documents)
{
    /// <summary>Documents less APT.</summary>
    public AptDifference Difference => AptDifference.Of([Apt], [Documents]);
}

/// <summary>What APT charged for a period beside what the documents come to, for each location and in total (SOP 4.B, 4.C).</summary>
public sealed record AptComparison(IReadOnlyList<AptLocationComparison> Locations)
{
    /// <summary>Documents less APT, over all locations; it decides which voucher is due.</summary>
    public AptDifference Total => AptDifference.Of(Locations.Select(l => l.Apt), Locations.Select(l => l.Documents));

    /// <summary>SOP 4.C: APT cannot clear its invoice, the amounts do not agree.</summary>
    public bool BlocksClearing => Locations.Any(l => l.Difference.Voucher != AptVoucher.None);

    /// <param name="apt">By location.</param>
    /// <param name="documents">By location.</param>
    public static AptComparison Of(IReadOnlyDictionary<OfficeId, ComponentAmounts> apt, IReadOnlyDictionary<OfficeId, ComponentAmounts> documents) => new(
    [
        .. apt.Keys.Union(documents.Keys).OrderBy(o => o.Value)
            .Select(o => new AptLocationComparison(o, apt.GetValueOrDefault(o, ComponentAmounts.None), documents.GetValueOrDefault(o, ComponentAmounts.None))),
    ]);

    /// <summary>What is open of documents, by their location.</summary>
    public static IReadOnlyDictionary<OfficeId, ComponentAmounts> OpenByLocation(IEnumerable<DocumentPosition> documents) =>
        documents.GroupBy(p => p.Document.Location).ToDictionary(g => g.Key, g => ComponentAmounts.Sum(g.Select(p => p.Open)));

    /// <summary>All that documents come to, by their location.</summary>
    public static IReadOnlyDictionary<OfficeId, ComponentAmounts> WholeByLocation(IEnumerable<DocumentPosition> documents) =>
        documents.GroupBy(p => p.Document.Location).ToDictionary(g => g.Key, g => ComponentAmounts.Sum(g.Select(p => p.Vector.Components)));
}
