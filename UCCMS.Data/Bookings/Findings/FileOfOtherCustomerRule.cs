using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>Most rows of the file name another customer than the one chosen for it: likely the wrong file (SOP 3.A).</summary>
internal sealed class FileOfOtherCustomerRule() : FindingRule(FindingCode.WrongFile, FindingGround.FileOfOtherCustomer)
{
    public override bool IsAboutFile => true;

    public override bool Concerns(FindingGround seen) => (seen & FindingGround.FileOfOtherCustomer) != FindingGround.None;

    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns("MIN(r.\"Id\")", rows: "COUNT(*)", stake: "SUM(r.\"BaseTariff\" + r.\"VasCharges\")")}
        FROM "Bookings" r
        WHERE r."ImportId" = @scan AND r."Status" = 'Booked'
          AND COALESCE(r."CustomerId", 0) <> (SELECT i."CustomerId" FROM "BookingImports" i WHERE i."Id" = @scan)
        GROUP BY r."OfficeId", r."ContractId", r."BilledFrom"
        """;
}
