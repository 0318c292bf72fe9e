using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// The same article was booked again under another customer while the first booking stands: the first one, whoever's file
/// it came with, should have been cancelled (SOP 3.A).
/// </summary>
internal sealed class WrongBookingNotCancelledRule() : FindingRule(FindingCode.WrongBookingNotCancelled)
{
    private const string OtherIsFirst = """(o."BookedAt" < r."BookedAt" OR (o."BookedAt" = r."BookedAt" AND o."Id" < r."Id"))""";

    public override bool IsAboutPairs => true;

    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns("p.\"Wrong\"", "MIN(p.\"Right\")", stake: "MIN(p.\"Charges\")")}
        FROM (
            SELECT CASE WHEN {OtherIsFirst} THEN o."Id" ELSE r."Id" END AS "Wrong",
                CASE WHEN {OtherIsFirst} THEN r."Id" ELSE o."Id" END AS "Right",
                CASE WHEN {OtherIsFirst} THEN o."BaseTariff" + o."VasCharges" ELSE r."BaseTariff" + r."VasCharges" END AS "Charges"
            FROM {scan.Rows} CROSS JOIN "Bookings" o
            WHERE {scan.Looked} AND o."ArticleNumber" = r."ArticleNumber" AND o."Id" <> r."Id" AND o."Status" = 'Booked' AND {scan.WithinMonths}
                AND o."CustomerKeyed" <> r."CustomerKeyed" AND o."CustomerKeyed" <> '' AND r."CustomerKeyed" <> '' AND {scan.Seen}
        ) p
        GROUP BY p."Wrong"
        """;
}
