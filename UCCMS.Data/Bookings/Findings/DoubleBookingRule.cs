using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// The same article number within 24 months, both not cancelled. Within a file the later booking is at fault; against what
/// was loaded before, the new one. Only complete imports are looked at: what another import still loads is found by it.
/// </summary>
internal sealed class DoubleBookingRule() : FindingRule(FindingCode.DoubleBooking)
{
    public override bool Concerns(FindingGround seen) => true;

    protected override string Raised(bool sqlite) => $"""
        SELECT r."Id" AS "BookingId", MIN(o."Id") AS "OtherId", 0 AS "Ground"
        FROM "Bookings" r CROSS JOIN "Bookings" o
        WHERE r."Id" BETWEEN @first AND @last AND r."ImportId" = @import AND r."Status" = 'Booked'
            AND o."ArticleNumber" = r."ArticleNumber" AND o."Id" <> r."Id" AND o."Status" = 'Booked'
            AND o."BookedAt" >= {Shifted(-24, sqlite)} AND o."BookedAt" <= {Shifted(24, sqlite)}
            AND ((o."ImportId" = @import AND (o."BookedAt" < r."BookedAt" OR (o."BookedAt" = r."BookedAt" AND o."Id" < r."Id")))
                OR o."ImportId" IN (SELECT l."ImportId" FROM "LoadedImports" l))
        GROUP BY r."Id"
        """;

    private static string Shifted(int months, bool sqlite) =>
        sqlite ? $"datetime(r.\"BookedAt\", '{months:+0;-0} months')" : $"DATEADD(month, {months}, r.\"BookedAt\")";
}
