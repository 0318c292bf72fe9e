using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>What the checks of bookings found, by office and kind.</summary>
internal sealed class DiscrepancyReport(IDbContextFactory<UccmsDbContext> contexts) : Report<DiscrepancyReport.Row>(contexts)
{
    private static readonly FindingResolution[] Kept = [FindingResolution.Open, FindingResolution.AcceptedAsIs, FindingResolution.NoLongerApplies];

    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Office", r => r.Office),
        ReportColumn<Row>.Of("Kind", r => r.Kind),
        ReportColumn<Row>.Number("Found", r => r.Found),
        ReportColumn<Row>.Number("Open", r => r.Open),
        ReportColumn<Row>.Number("Put right", r => r.Right),
        ReportColumn<Row>.Number("Stands as booked", r => r.Found - r.Open - r.Right),
        ReportColumn<Row>.Amount("At stake", r => r.AtStake),
        ReportColumn<Row>.Amount("Open", r => r.OpenPaise),
        ReportColumn<Row>.Amount("Put right", r => r.RightPaise),
    ];

    public override ReportHead Head { get; } = new(
        "discrepancies", "Discrepancies by office and kind",
        "Findings on bookings that were imported between two days (SOP 3.A). Put right is what was left out, moved, cancelled or corrected before it was billed; the money is the tariff of these articles.",
        Permissions.ViewBookings, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [1, 2];

    protected override object? KeyOf(Row row) => row.Code;

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var (from, until) = (ask.FromUtc, ask.UntilUtc);
        var imports = db.Scoped<BookingImport>().Where(i => i.StartedAtUtc >= from && i.StartedAtUtc < until).Select(i => i.Id);
        var findings = db.Scoped<BookingFinding>().AsNoTracking().Where(f => imports.Contains(f.ImportId));
        findings = ask.Contract is { } contract ? findings.Where(f => f.ContractId == contract) : findings;
        findings = ask.Filter.Customer is { } customer ? findings.Where(f => f.CustomerId == customer) : findings;
        findings = ask.Path is not null ? findings.Where(f => ask.Offices(db).Contains(f.OwningOfficeId)) : findings;
        var sums = await findings.GroupBy(f => new { f.OwningOfficeId, f.Code, f.Resolution })
            .Select(g => new { g.Key.OwningOfficeId, g.Key.Code, g.Key.Resolution, Count = g.LongCount(), Paise = g.Sum(f => MoneySql.Paise(f.AtStake)) }).ToListAsync(ct);
        List<OfficeId> ids = [.. sums.Select(s => s.OwningOfficeId).Distinct()];
        var names = await db.Set<Office>().Where(o => EF.Parameter(ids).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return sums.GroupBy(s => (s.OwningOfficeId, s.Code)).Select(g => new Row(
            names[g.Key.OwningOfficeId], Words.Of(g.Key.Code), g.Key.Code,
            g.Sum(s => s.Count), g.Where(s => s.Resolution == FindingResolution.Open).Sum(s => s.Count), g.Where(s => !Kept.Contains(s.Resolution)).Sum(s => s.Count),
            g.Sum(s => s.Paise), g.Where(s => s.Resolution == FindingResolution.Open).Sum(s => s.Paise), g.Where(s => !Kept.Contains(s.Resolution)).Sum(s => s.Paise))).AsQueryable();
    }

    internal sealed record Row(string Office, string Kind, FindingCode Code, long Found, long Open, long Right, long AtStake, long OpenPaise, long RightPaise);
}
