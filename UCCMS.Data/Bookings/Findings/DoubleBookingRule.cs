using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// The same article number within the months of the setting, both not cancelled. Within a file the later booking is at
/// fault; against what was loaded before, the new one. Only complete imports are looked at: what another import still
/// loads is found by it.
/// </summary>
internal sealed class DoubleBookingRule() : FindingRule(FindingCode.DoubleBooking)
{
    public override bool IsAboutPairs => true;

    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns(other: "MIN(o.\"Id\")", stake: "MIN(r.\"BaseTariff\" + r.\"VasCharges\")")}
        FROM {scan.Rows} CROSS JOIN "Bookings" o
        WHERE {scan.Looked} AND o."ArticleNumber" = r."ArticleNumber" AND o."Id" <> r."Id" AND o."Status" = 'Booked' AND {scan.WithinMonths}
            AND ((o."ImportId" = r."ImportId" AND (o."BookedAt" < r."BookedAt" OR (o."BookedAt" = r."BookedAt" AND o."Id" < r."Id")))
                OR (o."ImportId" <> r."ImportId" AND o."ImportId" IN (SELECT l."ImportId" FROM "LoadedImports" l)))
        GROUP BY r."Id"
        """;
}
