using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// The file repeats articles that were imported under another customer, office or period, in so large a share that it is
/// the wrong file (SOP 3.A). One finding per office, contract and period, on the first row concerned. Rests on the double
/// bookings just found.
/// </summary>
internal sealed class FileRepeatedRule() : FindingRule(FindingCode.WrongFile, FindingGround.FileRepeated)
{
    private const string Repeated = """
        FROM "BookingFindings" f CROSS JOIN "Bookings" r CROSS JOIN "Bookings" o
        WHERE f."ImportId" = @scan AND f."Code" = 'DoubleBooking' AND f."Ground" = 0 AND r."Id" = f."BookingId" AND o."Id" = f."OtherBookingId"
            AND o."ImportId" <> @scan AND (o."OfficeId" <> r."OfficeId" OR o."CustomerKeyed" <> r."CustomerKeyed" OR o."DatedFrom" <> r."DatedFrom")
        """;

    public override bool IsAboutPairs => true;

    public override bool IsAboutFile => true;

    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns("MIN(r.\"Id\")", "MIN(o.\"Id\")", rows: "COUNT(*)", stake: "SUM(r.\"BaseTariff\" + r.\"VasCharges\")")}
        {Repeated}
            AND (SELECT COUNT(*) {Repeated}) * 100 > @percent * (SELECT COUNT(*) FROM "Bookings" a WHERE a."ImportId" = @scan)
        GROUP BY r."OfficeId", r."ContractId", r."BilledFrom"
        """;
}
