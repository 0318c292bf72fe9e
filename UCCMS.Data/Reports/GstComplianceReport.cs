using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Gst.Returns;

namespace UCCMS.Data.Reports;

/// <summary>GSTR-1 of every GSTIN and month: the figures of the compliance board, row by row.</summary>
internal sealed class GstComplianceReport(IDbContextFactory<UccmsDbContext> contexts, ComplianceQueries board) : Report<GstComplianceReport.Row>(contexts)
{
    private const int MostMonths = 24;

    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Month", r => r.Cell.Period),
        ReportColumn<Row>.Of("GSTIN", r => r.Gstin),
        ReportColumn<Row>.Of("State", r => r.State),
        ReportColumn<Row>.Of("Filing office", r => r.Office),
        ReportColumn<Row>.Of("Status", r => r.Cell.Status),
        ReportColumn<Row>.Of("Due", r => r.Cell.DueOn),
        ReportColumn<Row>.Of("Filed", r => r.Cell.FiledOn),
        ReportColumn<Row>.Of("ARN", r => r.Cell.Arn),
        ReportColumn<Row>.Number("Days late", r => r.Late, total: false),
        ReportColumn<Row>.Number("Documents", r => r.Cell.Documents),
        ReportColumn<Row>.Amount("GST", r => r.Cell.Tax.Paise),
    ];

    public override ReportHead Head { get; } = new(
        "gst-compliance", "GST compliance", "GSTR-1 by GSTIN and month: how far it is, when it was due and filed, and the tax of its documents, credit notes taken off. At most 24 months.",
        Permissions.ViewReturns, ReportFilters.Days | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-1, 2];

    protected override object? KeyOf(Row row) => new ReturnKey(row.Gstin, row.Cell.Period);

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var (from, to) = (ReturnPeriod.Of(ask.From), ReturnPeriod.Of(ask.To));
        var first = ReturnPeriod.Of(to.From.AddMonths(1 - MostMonths));
        var shown = await board.BoardAsync(from > first ? from : first, to, ct);
        List<OfficeId> filing = [.. shown.Rows.Select(r => r.FilingOfficeId).Distinct()];
        var chosen = ask.Path is { } path ? await db.Set<Office>().Where(o => EF.Parameter(filing).Contains(o.Id) && o.Path.StartsWith(path)).Select(o => o.Id).ToListAsync(ct) : filing;
        return (
            from row in shown.Rows
            where chosen.Contains(row.FilingOfficeId)
            from cell in row.Cells
            let until = cell.FiledOn ?? (cell.Status == ReturnStatus.Late ? shown.Today : cell.DueOn)
            select new Row(row.Gstin, GstStates.Find(row.StateCode)?.Name ?? row.StateCode, row.FilingOfficeName, cell, Math.Max(0, until.DayNumber - cell.DueOn.DayNumber))).AsQueryable();
    }

    internal sealed record Row(string Gstin, string State, string Office, BoardCell Cell, long Late);
}

/// <summary>The return of a GSTIN and month.</summary>
public sealed record ReturnKey(string Gstin, ReturnPeriod Period);
