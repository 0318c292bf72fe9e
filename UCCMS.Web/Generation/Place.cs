using UCCMS.Core.Organisation;

namespace UCCMS.Web.Generation;

/// <summary>A post office of the directory where generated customers book.</summary>
/// <param name="State">Code of GST.</param>
/// <param name="IsHead">A head office; nodal offices are chosen among them.</param>
internal sealed record Place(OfficeId Id, string Name, OfficeId Circle, OfficeId? Division, string State, string Pin, bool IsHead);

/// <summary>A circle with its post offices.</summary>
internal sealed record Circle(OfficeId Id, string Name, IReadOnlyList<Place> Places)
{
    /// <summary>As part of a file name: "north-eastern".</summary>
    public string FileName => string.Join('-', Name.Replace(" Circle", string.Empty, StringComparison.Ordinal)
        .Split([' ', '&'], StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
