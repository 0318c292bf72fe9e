namespace UCCMS.Web.Generation;

/// <summary>Everybody who books in the generated month, and where.</summary>
/// <param name="Contracts">One a customer, in the customers' order: those that are booked under.</param>
/// <param name="Others">Contracts that only matter for mistakes: second ones, and some not yet in force.</param>
/// <param name="Circles">Those whose offices book, in the order of their files.</param>
/// <param name="Misfiled">The location whose circle uploads a file of another office; none in a directory of one circle.</param>
/// <param name="Uploader">The location whose office takes in a file of which most rows are other offices'; none for a single customer.</param>
internal sealed record World(
    IReadOnlyList<GeneratedContract> Contracts,
    IReadOnlyList<GeneratedContract> Others,
    IReadOnlyList<Circle> Circles,
    GeneratedLocation? Misfiled,
    GeneratedLocation? Uploader)
{
    public IEnumerable<GeneratedContract> Everything => Contracts.Concat(Others);

    /// <summary>Contracts that are in force only after the month.</summary>
    public IReadOnlyList<GeneratedContract> Pending { get; } = [.. Others.Where(c => c.From > GenerationOrder.Month.AddMonths(1))];

    /// <summary>Offices that book in SAP all month.</summary>
    public IEnumerable<Place> StillInSap => Contracts.SelectMany(c => c.Locations).Select(l => l.Place).Where(p => p.IsStillInSap).DistinctBy(p => p.Id).OrderBy(p => p.Id.Value);

    public IEnumerable<GeneratedLocation> LocationsIn(Circle circle) => Contracts.SelectMany(c => c.Locations)
        .Where(l => l.Place.Circle == circle.Id && l != Misfiled && l != Uploader).OrderBy(l => l.Place.Id.Value).ThenBy(l => l.Contract.Number, StringComparer.Ordinal);
}
