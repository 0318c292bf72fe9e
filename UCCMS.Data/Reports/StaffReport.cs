using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>How long documents waited before each person moved them on, from the times of the audit trail, which the database itself adds up.</summary>
internal sealed class StaffReport(IDbContextFactory<UccmsDbContext> contexts) : Report<StaffReport.Row>(contexts)
{
    // milliseconds
    private const int TenthOfDay = 8_640_000;

    // the acts that move a document on, or back, from somebody who had it before
    private static readonly string[] Steps =
    [
        "SubmitLocationDraft", "EndorseDraft", "AcceptDraft", "ReturnDraft", "ConsolidateDrafts", "IssueGstInvoices", "ApproveNotes", "RejectNotes",
        "AllocateReceipt", "SendIntimation", "AcceptIntimation", "ReturnIntimation", "PostMiscTransaction", "PostInternalJournals", "TakeUpInternalJournal",
        "SubmitTransferEntries", "VerifyTransferEntries", "ApproveTransferEntries", "ReturnTransferEntries", "RejectTransferEntries", "PostTransferEntries",
        "RaiseCeptTicket", "RecordCeptAnswer", "SubmitContract", "ApproveContract", "ReturnContract", "ApproveContractDiscount", "ApproveBarcodeRequest", "RejectBarcodeRequest",
    ];

    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Step", r => r.Step),
        ReportColumn<Row>.Of("Office", r => r.Office),
        ReportColumn<Row>.Of("Officer", r => r.Person),
        ReportColumn<Row>.Of("Post", r => r.Post),
        ReportColumn<Row>.Number("Acts", r => r.Acts),
        ReportColumn<Row>.Tenths("Median days", r => r.Median),
        ReportColumn<Row>.Tenths("Longest days", r => r.Longest),
    ];

    public override ReportHead Head { get; } = new(
        "staff", "Staff performance by step", "Acts between two days by step, office and officer: the median of the days since the act before on the same document, weekends and holidays included.",
        Permissions.ViewPerformance, ReportFilters.Days | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [1, 2, 3, 4];

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var statement = Statement(db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal), db.Scope.SeesAll, ask.Path is not null);
        return Task.FromResult<IQueryable<Row>>(db.Database.SqlQueryRaw<Row>(statement, ask.FromUtc, ask.UntilUtc, db.Scope.OwningReach, SearchPattern.AtStart(ask.Path ?? string.Empty)));
    }

    /// <summary>
    /// Acts of the days once for each document, with the milliseconds since the act before on it, numbered by these within the step, office
    /// and officer; the one or two in the middle are the median. Days are given in tenths.
    /// </summary>
    internal static string Statement(bool sqlite, bool seesAll, bool isNarrow) => $$"""
        SELECT {{Titles}} AS "Step", w."Office", MAX(w."PersonName") AS "Person", {{Posts}} AS "Post", CAST(COUNT(*) AS bigint) AS "Acts",
            (SUM(CASE WHEN w."Place" = (w."Acts" + 1) / 2 THEN w."Waited" ELSE 0 END) + SUM(CASE WHEN w."Place" = (w."Acts" + 2) / 2 THEN w."Waited" ELSE 0 END) + {{TenthOfDay}}) / (2 * {{TenthOfDay}}) AS "Median",
            (MAX(w."Waited") + {{TenthOfDay}} / 2) / {{TenthOfDay}} AS "Longest"
        FROM (
            SELECT t.*, ROW_NUMBER() OVER (PARTITION BY t."Act", t."Office", t."PersonId", t."Role" ORDER BY t."Waited") AS "Place", COUNT(*) OVER (PARTITION BY t."Act", t."Office", t."PersonId", t."Role") AS "Acts"
            FROM (
                SELECT b."Act", b."Office", b."PersonId", b."PersonName", b."Role", CASE WHEN b."At" > b."Before" THEN {{(sqlite ? "CAST(ROUND((julianday(b.\"At\") - julianday(b.\"Before\")) * 86400000) AS INTEGER)" : "DATEDIFF_BIG(millisecond, b.\"Before\", b.\"At\")")}} ELSE 0 END AS "Waited"
                FROM (
                    SELECT a."Act", o."Name" AS "Office", a."PersonId", a."PersonName", a."Role", a."BusinessAtUtc" AS "At",
                        (SELECT MAX(p."BusinessAtUtc") FROM "AuditRecords" AS p WHERE p."DocumentKey" = a."DocumentKey" AND p."Sequence" < a."Sequence" AND p."CommandId" <> a."CommandId" AND p."Outcome" = 'Done') AS "Before"
                    FROM "AuditRecords" AS a JOIN "Offices" AS o ON o."Id" = a."OfficeId"
                    WHERE a."Act" IN ({{string.Join(", ", Steps.Select(s => $"'{s}'"))}}) AND a."Outcome" = 'Done' AND a."Role" IS NOT NULL AND a."BusinessAtUtc" >= {0} AND a."BusinessAtUtc" < {1}
                        AND {{(seesAll ? "{2} = {2}" : "a.\"OfficeId\" IN (SELECT r.\"OfficeId\" FROM \"OfficeReaches\" AS r WHERE r.\"ReachId\" = {2})")}}
                        AND {{(isNarrow ? "o.\"Path\" LIKE {3} ESCAPE '\\'" : "{3} = {3}")}}
                        AND NOT EXISTS (SELECT 1 FROM "AuditRecords" AS e WHERE e."CommandId" = a."CommandId" AND e."DocumentKey" = a."DocumentKey" AND e."Act" = a."Act" AND e."Outcome" = 'Done' AND e."Sequence" < a."Sequence")
                ) AS b WHERE b."Before" IS NOT NULL
            ) AS t
        ) AS w
        GROUP BY w."Act", w."Office", w."PersonId", w."Role"
        """;

    private static string Posts => $"CASE w.\"Role\" {string.Join(' ', Enum.GetValues<Role>().Select(r => $"WHEN '{r}' THEN '{Words.Of(r)}'"))} END";

    private static string Titles => $"CASE w.\"Act\" {string.Join(' ', Steps.Select(s => $"WHEN '{s}' THEN '{Words.Of(s)}'"))} END";

    internal sealed record Row(string Step, string Office, string Person, string Post, long Acts, long Median, long Longest);
}
