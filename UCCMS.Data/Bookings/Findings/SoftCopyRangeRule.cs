using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>Keyed at the counter although its number was allotted for the customer's soft copies (SOP 3.A). A batch is the better evidence.</summary>
internal sealed class SoftCopyRangeRule() : FindingRule(FindingCode.SoftCopyAsCounter, FindingGround.InSoftCopyRange)
{
    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns(evidence: "g.\"Id\"")}
        FROM {scan.Rows} CROSS JOIN "BarcodeRanges" g
        WHERE {scan.Looked} AND r."Channel" = 'Counter' AND EXISTS (SELECT 1 FROM "BarcodeRanges" y WHERE y."IsSoftCopy" = {(scan.Sqlite ? "1" : "CAST(1 AS bit)")})
            AND {BarcodeMatch.InRange(scan)} AND g."IsSoftCopy" = {(scan.Sqlite ? "1" : "CAST(1 AS bit)")} AND g."CustomerId" = r."CustomerId"
            AND NOT EXISTS (SELECT 1 FROM "SoftCopyArticles" a JOIN "SoftCopyBatches" s ON s."Id" = a."BatchId" WHERE a."ArticleNumber" = r."ArticleNumber" AND s."CustomerId" = r."CustomerId")
        """;
}
