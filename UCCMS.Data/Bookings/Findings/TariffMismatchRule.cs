using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// The base tariff is none of those that the table of that day allows for product, weight, class and distance. The distance
/// is the row's, else that of its PINs, else any: then the nearest allowed tariff is the expected one. A weight that the
/// table does not know raises nothing.
/// </summary>
internal sealed class TariffMismatchRule() : FindingRule(FindingCode.TariffMismatch)
{
    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns("v.\"Id\"", expected: "t.\"Amount\"", evidence: "t.\"Id\"", stake: "ABS(v.\"BaseTariff\" - t.\"Amount\")")}
        FROM (
            SELECT r."Id", r."BaseTariff", r."Product", r."TrafficClass", r."WeightGrams", {scan.Day} AS "Day",
                COALESCE(r."DistanceKm", (SELECT p."Km" FROM "PinDistances" p WHERE p."OriginPin" = r."OriginPin" AND p."DestinationPin" = r."DestinationPin")) AS "Km"
            FROM {scan.Rows}
            WHERE {scan.Looked} AND r."DestinationCountry" = 'IN' AND r."Product" IN (SELECT k."Product" FROM "TariffRates" k)
        ) v CROSS JOIN "TariffRates" t
        WHERE t."Id" = ({scan.First("z.\"Id\"", Nearest(scan))}) AND t."Amount" <> v."BaseTariff"
        """;

    // SQLite lets an inner query name the outer row in its columns, not in its order
    private static string Nearest(FindingScan scan)
    {
        var (yes, no) = scan.Sqlite ? ("1", "0") : ("CAST(1 AS bit)", "CAST(0 AS bit)");
        return $"""
            FROM (SELECT c."Id", ABS(c."Amount" - v."BaseTariff") AS "Off" FROM "TariffRates" c
            WHERE c."Product" = v."Product" AND c."From" <= v."Day" AND (c."To" IS NULL OR c."To" >= v."Day")
                AND c."IsLocal" = CASE WHEN v."TrafficClass" = 'TD' THEN {yes} ELSE {no} END
                AND v."WeightGrams" BETWEEN c."MinGrams" AND c."MaxGrams"
                AND (c."IsLocal" = {yes} OR v."Km" IS NULL OR (c."MinKm" <= v."Km" AND (c."MaxKm" IS NULL OR c."MaxKm" >= v."Km")))
            ) z ORDER BY z."Off", z."Id"
            """;
    }
}
