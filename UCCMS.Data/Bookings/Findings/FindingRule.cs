using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// One kind of finding on bookings, raised set-wise by one statement for the rows of an import or of a recheck. One file a
/// rule; a new one is added to <see cref="FindingRules"/>.
/// </summary>
/// <param name="ground">What exactly raises it; none where each row says it itself.</param>
internal abstract class FindingRule(FindingCode code, FindingGround ground = FindingGround.None)
{
    protected const string NoKey = "CAST(NULL AS bigint)";

    public FindingCode Code => code;

    public FindingGround Ground => ground;

    /// <summary>Compares rows with rows: looked at once more when another import was completed meanwhile.</summary>
    public virtual bool IsAboutPairs => false;

    /// <summary>Looks at a file as a whole, not in stretches.</summary>
    public virtual bool IsAboutFile => false;

    /// <summary>Whether an import whose rows raised these doubts can raise it at all.</summary>
    public virtual bool Concerns(FindingGround seen) => true;

    /// <summary>Raises it where it is not there.</summary>
    public string Statement(FindingScan scan) => $"""
        INSERT INTO "BookingFindings" ("Code", "Severity", "BookingId", "OtherBookingId", "ImportId", "OfficeId", "NodalOfficeId",
            "CustomerId", "ContractId", "DatedFrom", "BilledFrom", "AtStake", "Ground", "Expected", "EvidenceId", "RowsConcerned", "Resolution", "Version")
        SELECT '{code}', '{FindingGrounds.SeverityOf(code, ground)}', b."Id", d."OtherId", {(scan.IsRecheck ? "b.\"ImportId\"" : "@scan")}, b."OfficeId", b."NodalOfficeId",
            b."CustomerId", b."ContractId", b."DatedFrom", b."BilledFrom", d."AtStake", d."Ground", d."Expected", d."EvidenceId", d."RowsConcerned", 'Open', 1
        FROM ({Raised(scan)}) d JOIN "Bookings" b ON b."Id" = d."BookingId"
        {(IsAboutPairs || scan.IsRecheck ? $"WHERE {Absent}{(scan.IsRecheck ? Directed : string.Empty)}" : string.Empty)};
        """;

    /// <summary>Opens again what a recheck had ended and what holds once more.</summary>
    public string ReopenStatement(FindingScan scan) => $"""
        UPDATE "BookingFindings" SET "Resolution" = 'Open', "Reason" = NULL, "ResolvedBy" = NULL, "ResolvedByName" = NULL, "ResolvedAtUtc" = NULL, "Version" = "Version" + 1
        WHERE {OfScan} AND "Resolution" = 'NoLongerApplies' AND {Holds(scan)};
        """;

    /// <summary>Ends open ones that do not hold any more. Parameters besides: @cause, @person, @now.</summary>
    public string EndStatement(FindingScan scan) => $"""
        UPDATE "BookingFindings" SET "Resolution" = 'NoLongerApplies', "Reason" = @cause, "ResolvedBy" = @person, "ResolvedByName" = 'UCCMS', "ResolvedAtUtc" = @now, "Version" = "Version" + 1
        WHERE {OfScan} AND "Resolution" = 'Open' AND NOT {Holds(scan)};
        """;

    /// <summary>The findings of the rule that a recheck looks at, besides its rows.</summary>
    protected virtual string IsMine => $"\"Code\" = '{code}' AND \"Ground\" = {(int)ground}";

    /// <summary>Whether a finding of the rule still holds.</summary>
    protected virtual string Holds(FindingScan scan) => $"""("BookingId" IN (SELECT d."BookingId" FROM ({Raised(scan)}) d))""";

    /// <summary>A query for BookingId, OtherId, Ground, Expected, EvidenceId, RowsConcerned and AtStake (paise).</summary>
    protected abstract string Raised(FindingScan scan);

    /// <summary>The seven columns, those left out being empty.</summary>
    protected string Columns(
        string booking = "r.\"Id\"", string other = NoKey, string? groundSql = null, string expected = NoKey, string evidence = NoKey,
        string rows = "CAST(NULL AS int)", string stake = "r.\"BaseTariff\" + r.\"VasCharges\"") =>
        $"""{booking} AS "BookingId", {other} AS "OtherId", {groundSql ?? ((int)ground).ToString(System.Globalization.CultureInfo.InvariantCulture)} AS "Ground", {expected} AS "Expected", {evidence} AS "EvidenceId", {rows} AS "RowsConcerned", {stake} AS "AtStake" """;

    private string Absent => $"""NOT EXISTS (SELECT 1 FROM "BookingFindings" f WHERE f."BookingId" = d."BookingId" AND f."Code" = '{code}' AND f."Ground" = d."Ground")""";

    // a pair of files whose later one was found at fault when it came is not turned round by a recheck
    private string Directed => IsAboutPairs
        ? $""" AND d."OtherId" < d."BookingId" AND NOT EXISTS (SELECT 1 FROM "BookingFindings" f WHERE f."BookingId" = d."OtherId" AND f."OtherBookingId" = d."BookingId" AND f."Code" = '{code}')"""
        : string.Empty;

    private string OfScan => $"""{IsMine} AND "BookingId" IN (SELECT w."BookingId" FROM "FindingRecheckRows" w WHERE w."RecheckId" = @scan AND w."BookingId" BETWEEN @first AND @last)""";

}

/// <summary>A rule on single rows: the import noted the doubt while it had the row in hand.</summary>
internal sealed class RowDoubtRule(FindingCode code) : FindingRule(code)
{
    private readonly int _grounds = (int)FindingGrounds.Of(code);

    public override bool Concerns(FindingGround seen) => ((int)seen & _grounds) != 0;

    protected override string IsMine => $"\"Code\" = '{Code}' AND (\"Ground\" & {_grounds}) <> 0";

    protected override string Holds(FindingScan scan) =>
        $"""EXISTS (SELECT 1 FROM "Bookings" r WHERE r."Id" = "BookingFindings"."BookingId" AND r."Status" = 'Booked' AND (r."Doubts" & {_grounds}) = "BookingFindings"."Ground")""";

    protected override string Raised(FindingScan scan) => $"""
        SELECT {Columns(groundSql: $"r.\"Doubts\" & {_grounds}")}
        FROM {scan.Rows}
        WHERE {scan.Looked} AND (r."Doubts" & {_grounds}) <> 0
        """;
}
