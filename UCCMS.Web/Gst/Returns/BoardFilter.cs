using UCCMS.Core.Gst.Returns;
using UCCMS.Data.Gst.Returns;
using UCCMS.Web.Organisation;

namespace UCCMS.Web.Gst.Returns;

/// <summary>What the board is narrowed to; the page and its export use the same.</summary>
/// <param name="Search">Part of a GSTIN, State or office.</param>
/// <param name="Status">GSTINs with a month of this status.</param>
/// <param name="Circle">Of the filing office.</param>
/// <param name="Months">How many, up to the running one.</param>
public sealed record BoardFilter(string? Search, ReturnStatus? Status, int? Circle, int Months)
{
    /// <summary>Months a person can choose from.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [6, 12, 24];

    public static BoardFilter Of(string? search, string? status, string? circle, string? months) => new(
        string.IsNullOrWhiteSpace(search) ? null : search.Trim(),
        Enum.TryParse<ReturnStatus>(status, ignoreCase: true, out var found) && Enum.IsDefined(found) ? found : null,
        Shared.QueryText.Number(circle),
        Shared.QueryText.Number(months) is { } wanted && Lengths.Contains(wanted) ? wanted : Lengths[0]);

    /// <summary>First and last month shown on a day.</summary>
    public (ReturnPeriod From, ReturnPeriod To) PeriodsOn(DateOnly today) => (ReturnPeriod.Of(today.AddMonths(1 - Months)), ReturnPeriod.Of(today));

    public IReadOnlyList<BoardRow> Narrow(ComplianceBoard board) =>
    [
        .. board.Rows.Where(r => (Circle is null || r.CircleId?.Value == Circle)
            && (Status is null || r.Cells.Any(c => c.Status == Status))
            && (Search is null || new[] { r.Gstin, StateName.Of(r.StateCode), r.FilingOfficeName, r.CircleName ?? string.Empty }.Any(t => t.Contains(Search, StringComparison.OrdinalIgnoreCase)))),
    ];
}
