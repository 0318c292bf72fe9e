using UCCMS.Core.Organisation;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>A post office of the directory where generated customers book.</summary>
/// <param name="State">Code of GST.</param>
/// <param name="IsHead">A head office; nodal offices are chosen among them.</param>
internal sealed record Place(OfficeId Id, string Name, OfficeId Circle, OfficeId? Division, string State, string Pin, bool IsHead)
{
    private const int OneInSap = 30;

    /// <summary>
    /// It moves to APT after the month only. Follows from the office alone, so that the months of several orders agree on it;
    /// the demonstration's offices booked in APT all the time.
    /// </summary>
    public bool IsStillInSap { get; } = !Cast.Locations.ContainsKey(Id) && new Dice(0, $"roll-out {Id}").OneIn(OneInSap);
}

/// <summary>A circle with its post offices.</summary>
internal sealed record Circle(OfficeId Id, string Name, IReadOnlyList<Place> Places)
{
    /// <summary>As part of a file name: "north-eastern".</summary>
    public string FileName => string.Join('-', Name.Replace(" Circle", string.Empty, StringComparison.Ordinal)
        .Split([' ', '&'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
