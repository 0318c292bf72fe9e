using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;

namespace UCCMS.Data.Reports;

/// <summary>What waits, where, and until when.</summary>
internal sealed class DueDatesReport(IDbContextFactory<UccmsDbContext> contexts, OverdueQueries overdue, DeadlineQueries deadlines, TimeProvider time) : Report<DueDatesReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Due", r => r.Due),
        ReportColumn<Row>.Of("Step", r => r.Title),
        ReportColumn<Row>.Of("Document", r => r.Step.Title),
        ReportColumn<Row>.Of("Waits at", r => r.Holder),
        ReportColumn<Row>.Of("Post", r => r.Step.Role),
        ReportColumn<Row>.Of("Since", r => r.Step.SinceUtc),
        ReportColumn<Row>.Number("Days late", r => r.Late, total: false),
        ReportColumn<Row>.Of("Basis", r => r.Basis),
    ];

    public override ReportHead Head { get; } = new(
        "due-dates", "Due dates", "Every step that waits today with its due date, counted in the working days of the office that holds it, the longest due first.", Permissions.ViewReports, ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [1, 4, 2, 3, 6];

    protected override object? KeyOf(Row row) => row.Step.Key;

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var (waiting, book, today) = (await overdue.WaitingAsync(ct), await deadlines.BookAsync(ct), IndianTime.Today(time));
        List<OfficeId> ids = [.. waiting.Select(w => w.Holder).Distinct()];
        var places = await db.Set<Office>().AsNoTracking().Where(o => EF.Parameter(ids).Contains(o.Id))
            .Select(o => new OfficePlace(o.Id, o.Name, o.Kind, o.CircleId, o.StateCode, o.Path)).ToDictionaryAsync(o => o.Id, ct);
        return (
            from step in waiting
            let place = places.GetValueOrDefault(step.Holder)
            where place is not null && (ask.Path is null || place.Path.StartsWith(ask.Path, StringComparison.Ordinal))
            let due = book.Of(place).Due(step.Kind, step.SinceUtc)
            let facts = DeadlineFacts.Of(step.Kind)
            select new Row(step, facts.Title, facts.Basis, place.Name, due, Math.Max(0, today.DayNumber - due.DayNumber))).AsQueryable();
    }

    internal sealed record Row(WaitingStep Step, string Title, string Basis, string Holder, DateOnly Due, long Late);
}
