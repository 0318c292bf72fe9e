using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// Most rows of the file belong to another office than the one that uploads it: what was left of it is likely not this
/// office's either (SOP 3.A). The import notes it, since rows of other offices are not stored.
/// </summary>
internal sealed class FileOfOthersRule() : FindingRule(FindingCode.WrongFile, FindingGround.FileOfOthers)
{
    public override bool IsAboutFile => true;

    public override bool Concerns(FindingGround seen) => (seen & FindingGround.FileOfOthers) != FindingGround.None;

    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns("MIN(r.\"Id\")", rows: "COUNT(*)", stake: "SUM(r.\"BaseTariff\" + r.\"VasCharges\")")}
        FROM "Bookings" r
        WHERE r."ImportId" = @scan AND r."Status" = 'Booked'
        GROUP BY r."OfficeId", r."ContractId", r."BilledFrom"
        """;
}
