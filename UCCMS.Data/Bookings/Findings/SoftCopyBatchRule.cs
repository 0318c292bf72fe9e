using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>Keyed at the counter although it stands in a soft-copy batch of the customer (SOP 3.A).</summary>
internal sealed class SoftCopyBatchRule() : FindingRule(FindingCode.SoftCopyAsCounter, FindingGround.InSoftCopyBatch)
{
    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns(evidence: "MIN(s.\"Id\")", stake: "MIN(r.\"BaseTariff\" + r.\"VasCharges\")")}
        FROM {scan.Rows} CROSS JOIN "SoftCopyArticles" a CROSS JOIN "SoftCopyBatches" s
        WHERE {scan.Looked} AND r."Channel" = 'Counter' AND EXISTS (SELECT 1 FROM "SoftCopyBatches")
            AND a."ArticleNumber" = r."ArticleNumber" AND s."Id" = a."BatchId" AND s."CustomerId" = r."CustomerId"
        GROUP BY r."Id"
        """;
}
