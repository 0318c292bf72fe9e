using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Web.Organisation;

namespace UCCMS.Web.Gst.Returns;

/// <summary>A row of a consolidated table, in words, with the documents behind it.</summary>
/// <param name="Behind">Which documents.</param>
/// <param name="Words">What the row is for.</param>
/// <param name="Sums">None in table 13.</param>
/// <param name="Remark">In table 13: how many numbers.</param>
internal sealed record ReturnRow(DrillDown Behind, string Words, HeadSums? Sums, string? Remark = null);

/// <summary>The rows of tables 7, 8, 12 and 13 of a working paper.</summary>
internal static class ReturnRows
{
    public static IEnumerable<ReturnRow> Of(KeptPaper paper) =>
    [
        .. paper.B2cs.Select(r => new ReturnRow(r.Key, $"{(r.IsInterState ? "Other State" : "Own State")}, {StateName.Of(r.PlaceOfSupplyCode)}, {r.Rate}", r.Sums)),
        .. paper.Exempt.Select(r => new ReturnRow(r.Key, $"{(r.IsInterState ? "Other State" : "Own State")}, {(r.IsRegistered ? "registered" : "unregistered")}, exempt", new HeadSums(r.Value, Money.Zero, Money.Zero, Money.Zero))),
        .. paper.Advances.Select(r => new ReturnRow(new DrillDown(r.Table), $"{(r.IsReceived ? "Received" : "Adjusted")}, {(r.IsInterState ? "other State" : "own State")}, {StateName.Of(r.PlaceOfSupplyCode)}, {r.Rate}", r.Sums)),
        .. paper.Hsn.Select(r => new ReturnRow(r.Key, $"SAC {r.Sac}, {(r.IsRegistered ? "registered" : "unregistered")}, {(r.Rate == Percent.Zero ? "exempt" : r.Rate.ToString())}", r.Sums)),
        .. paper.Series.Select(r => new ReturnRow(r.Key, $"{Core.Shared.Words.Of(r.Kind)}: {r.FirstNumber} to {r.LastNumber}", null, $"{IndianNumber.Format(r.Total)} numbers, {IndianNumber.Format(r.Cancelled)} cancelled, {IndianNumber.Format(r.Issued)} issued")),
    ];
}
