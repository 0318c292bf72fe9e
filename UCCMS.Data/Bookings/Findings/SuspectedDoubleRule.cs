using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// Perhaps one article booked twice at a slow counter (SOP 3.A): consecutive numbers, same office, customer, destination,
/// weight and tariff, within the minutes of the setting. A suspicion, so it blocks nothing. Of a file the higher number is
/// at fault; against what was loaded before, the new one.
/// </summary>
internal sealed class SuspectedDoubleRule() : FindingRule(FindingCode.DoubleBooking, FindingGround.SuspectedDouble)
{
    public override bool IsAboutPairs => true;

    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns(other: "MIN(p.\"OtherId\")", booking: "p.\"Id\"", stake: "MIN(p.\"Charges\")")}
        FROM (
            {Beside(scan, -1, scan.Seen)}
            UNION ALL
            {Beside(scan, 1, $"o.\"ImportId\" <> r.\"ImportId\" AND {scan.NotByIndex("o.\"ImportId\"")} IN (SELECT l.\"ImportId\" FROM \"LoadedImports\" l)")}
        ) p
        GROUP BY p."Id"
        """;

    private static string Beside(FindingScan scan, int step, string seen) => $"""
        SELECT r."Id", o."Id" AS "OtherId", r."BaseTariff" + r."VasCharges" AS "Charges"
            FROM {scan.Rows} CROSS JOIN "Bookings" o
            WHERE {scan.Looked} AND r."Channel" = 'Counter' AND o."ArticleNumber" >= {scan.Neighbour(step)} AND o."ArticleNumber" < {scan.Neighbour(step + 1)}
                AND {scan.NotByIndex("o.\"OfficeId\"")} = r."OfficeId" AND o."CustomerKeyed" = r."CustomerKeyed" AND o."Channel" = 'Counter' AND o."Status" = 'Booked'
                AND o."WeightGrams" = r."WeightGrams" AND o."BaseTariff" = r."BaseTariff" AND o."DestinationCountry" = r."DestinationCountry"
                AND COALESCE(o."DestinationPin", 0) = COALESCE(r."DestinationPin", 0) AND {scan.WithinMinutes} AND {seen}
        """;
}
