using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>The article number lies in a barcode range allotted to another customer than the one it was booked for.</summary>
internal sealed class BarcodeOfOtherRule() : FindingRule(FindingCode.WrongCustomer, FindingGround.BarcodeOfOther)
{
    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns(evidence: "g.\"Id\"")}
        FROM {scan.Rows} CROSS JOIN "BarcodeRanges" g
        WHERE {scan.Looked} AND EXISTS (SELECT 1 FROM "BarcodeRanges") AND {BarcodeMatch.InRange(scan)} AND r."CustomerId" <> g."CustomerId"
            AND (r."Doubts" & {(int)FindingGrounds.Of(FindingCode.WrongCustomer)}) = 0
        """;
}

/// <summary>How an article is found in the ranges: the last one that begins at or before it, and does not end before it.</summary>
internal static class BarcodeMatch
{
    public static string InRange(FindingScan scan) =>
        $"""g."First" = (SELECT MAX(x."First") FROM "BarcodeRanges" x WHERE x."First" <= {scan.Head}) AND g."Last" >= {scan.Head}""";
}
