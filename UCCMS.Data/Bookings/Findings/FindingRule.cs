using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>
/// One kind of finding on bookings, raised set-wise for a stretch of an import's rows by one statement. Parameters: @import,
/// @first and @last booking id. One file a rule; a new one is added to <see cref="FindingRules"/>.
/// </summary>
internal abstract class FindingRule(FindingCode code)
{
    public FindingCode Code => code;

    /// <summary>Whether rows with these doubts, or none, can raise it at all.</summary>
    public abstract bool Concerns(FindingGround seen);

    /// <summary>The rows: aliases b (the booking), columns OtherId and Ground.</summary>
    public string Statement(bool sqlite) => $"""
        INSERT INTO "BookingFindings" ("Code", "Severity", "BookingId", "OtherBookingId", "ImportId", "OfficeId", "NodalOfficeId",
            "CustomerId", "ContractId", "DatedFrom", "BilledFrom", "AtStake", "Ground", "Resolution", "Version")
        SELECT '{code}', '{FindingGrounds.SeverityOf(code)}', b."Id", d."OtherId", b."ImportId", b."OfficeId", b."NodalOfficeId",
            b."CustomerId", b."ContractId", b."DatedFrom", b."BilledFrom", b."BaseTariff" + b."VasCharges", d."Ground", 'Open', 1
        FROM ({Raised(sqlite)}) d JOIN "Bookings" b ON b."Id" = d."BookingId";
        """;

    /// <summary>A query for BookingId, OtherId and Ground.</summary>
    protected abstract string Raised(bool sqlite);
}

/// <summary>A rule on single rows: the import noted the doubt while it had the row in hand.</summary>
internal abstract class RowDoubtRule(FindingCode code) : FindingRule(code)
{
    public override bool Concerns(FindingGround seen) => (seen & FindingGrounds.Of(Code)) != FindingGround.None;

    protected override string Raised(bool sqlite) => $"""
        SELECT r."Id" AS "BookingId", {(sqlite ? "NULL" : "CAST(NULL AS bigint)")} AS "OtherId", r."Doubts" & {(int)FindingGrounds.Of(Code)} AS "Ground"
        FROM "Bookings" r
        WHERE r."Id" BETWEEN @first AND @last AND r."ImportId" = @import AND r."Status" = 'Booked' AND (r."Doubts" & {(int)FindingGrounds.Of(Code)}) <> 0
        """;
}

/// <summary>Every rule there is, in the order in which they run.</summary>
internal static class FindingRules
{
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        new WrongCustomerRule(), new CustomerDetailsMissingRule(), new DoubleBookingRule(), new InvalidArticleNumberRule(), new LateBookingRule(),
    ];
}
