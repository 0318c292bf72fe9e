using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Reports;

/// <summary>How long documents waited before each person moved them on, from the times of the audit trail.</summary>
internal sealed class StaffReport(IDbContextFactory<UccmsDbContext> contexts) : Report<StaffReport.Row>(contexts)
{
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
        ReportColumn<Row>.Of("Post", r => r.Role),
        ReportColumn<Row>.Number("Acts", r => r.Acts),
        ReportColumn<Row>.Of("Median days", r => r.Median),
        ReportColumn<Row>.Of("Longest days", r => r.Longest),
    ];

    public override ReportHead Head { get; } = new(
        "staff", "Staff performance by step", "Acts between two days by step, office and officer: the median of the days since the act before on the same document, weekends and holidays included.",
        Permissions.ViewPerformance, ReportFilters.Days | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [1, 2, 3, 4];

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var (from, until, reach) = (ask.FromUtc, ask.UntilUtc, db.Scope.OwningReach);
        var records = db.Set<AuditRecord>().AsNoTracking();
        var acts = records.Where(a => Steps.Contains(a.Act) && a.Outcome == AuditOutcome.Done && a.Role != null && a.BusinessAtUtc >= from && a.BusinessAtUtc < until);
        acts = db.Scope.SeesAll ? acts : acts.Where(a => db.OfficeReaches.Any(r => r.ReachId == reach && r.OfficeId == a.OfficeId));
        acts = ask.Path is not null ? acts.Where(a => ask.Offices(db).Contains(a.OfficeId)) : acts;
        var found = await (
            from a in acts
            join o in db.Set<Office>() on a.OfficeId equals o.Id
            select new
            {
                a.CommandId, a.DocumentKey, a.Act, a.PersonId, a.PersonName, a.Role, Office = o.Name, At = a.BusinessAtUtc,
                Before = records.Where(p => p.DocumentKey == a.DocumentKey && p.Sequence < a.Sequence && p.CommandId != a.CommandId && p.Outcome == AuditOutcome.Done).Max(p => (DateTime?)p.BusinessAtUtc),
            }).ToListAsync(ct);
        return found.Where(a => a.Before is not null).DistinctBy(a => (a.CommandId, a.DocumentKey))
            .GroupBy(a => (a.Act, a.Office, a.PersonId, a.Role))
            .Select(g => (g.Key, Name: g.First().PersonName, Days: g.Select(a => Math.Max(0, (a.At - a.Before!.Value).Ticks) / (decimal)TimeSpan.TicksPerDay).ToList()))
            .Select(g => new Row(Words.Of(g.Key.Act), g.Key.Office, g.Name, g.Key.Role!.Value, g.Days.Count, decimal.Round(Median.Of(g.Days), 1), decimal.Round(g.Days.Max(), 1))).AsQueryable();
    }

    internal sealed record Row(string Step, string Office, string Person, Role Role, long Acts, decimal Median, decimal Longest);
}
