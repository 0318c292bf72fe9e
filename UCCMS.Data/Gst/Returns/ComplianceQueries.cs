using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>The compliance board: the return of every GSTIN in sight, month by month, in a handful of statements.</summary>
public sealed class ComplianceQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    public async Task<ComplianceBoard> BoardAsync(ReturnPeriod from, ReturnPeriod to, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await RowsAsync(db, ct);
        var gstins = rows.Select(r => r.Gstin).ToList();
        var filed = await FiledAsync(db, gstins, from, to, ct);
        var counts = await CountsAsync(db, gstins, from, to, ct);
        var latest = await LatestAsync(db, gstins, from, to, ct);
        var dues = await DuesAsync(from, to, ct);
        var today = IndianTime.Today(time);
        BoardCell Cell(string gstin, ReturnPeriod period)
        {
            var key = (gstin, period.YearMonth);
            var (filing, prepared) = (filed.GetValueOrDefault(key), latest.GetValueOrDefault(key));
            var found = filing is { IsFiledElsewhere: true } ? MonthCount.None : counts.GetValueOrDefault(key, MonthCount.None);
            var isReady = prepared?.IsReady(found.Documents) == true;
            return new BoardCell(
                period, ReturnStatusOf.Month(filing is not null, found.Documents, isReady, period, dues[period], today), found.Documents, found.Tax, dues[period], filing?.Arn, filing?.FiledOn, isReady, prepared?.AwaitsExplanation == true);
        }

        var periods = dues.Keys.Order().ToList();
        return new(today, periods, [.. rows.Select(r => r with { Cells = [.. periods.Select(p => Cell(r.Gstin, p))] })]);
    }

    private static async Task<List<BoardRow>> RowsAsync(UccmsDbContext db, CancellationToken ct) => await (
        from r in GstinSight.Registrations(db)
        join o in db.Set<Office>() on r.FilingOfficeId equals o.Id
        join c in db.Set<Office>() on o.CircleId equals (OfficeId?)c.Id into circles
        from circle in circles.DefaultIfEmpty()
        orderby r.StateCode, r.From
        select new BoardRow(r.Gstin.Value, r.StateCode, o.Id, o.Name, o.CircleId, circle!.Name, Array.Empty<BoardCell>())).ToListAsync(ct);

    private static async Task<Dictionary<(string Gstin, int Month), FiledMonth>> FiledAsync(UccmsDbContext db, List<string> gstins, ReturnPeriod from, ReturnPeriod to, CancellationToken ct)
    {
        var (first, last) = (from.YearMonth, to.YearMonth);
        return await db.Set<FiledMonth>().AsNoTracking().Where(m => gstins.Contains(m.SupplierGstin) && m.Month >= first && m.Month <= last)
            .ToDictionaryAsync(m => (m.SupplierGstin, m.Month), ct);
    }

    // By day, in the order of the index; a month is not a column, and taking it from every row costs more than adding days up.
    private static async Task<Dictionary<(string Gstin, int Month), MonthCount>> CountsAsync(UccmsDbContext db, List<string> gstins, ReturnPeriod from, ReturnPeriod to, CancellationToken ct)
    {
        var (first, last) = (from.From, to.To);
        var days = await GstinSight.Invoices(db).Where(i => gstins.Contains(i.SupplierGstin) && i.InvoiceDate >= first && i.InvoiceDate <= last)
            .GroupBy(i => new { i.SupplierGstin, Date = i.InvoiceDate })
            .Select(g => new DayCount(g.Key.SupplierGstin, g.Key.Date, g.Count(), g.Sum(i => MoneySql.Paise(i.Tax))))
            .ToListAsync(ct);
        days.AddRange(await GstinSight.Notes(db).Where(n => gstins.Contains(n.SupplierGstin) && n.NoteDate >= first && n.NoteDate <= last)
            .GroupBy(n => new { n.SupplierGstin, Date = n.NoteDate })
            .Select(g => new DayCount(g.Key.SupplierGstin, g.Key.Date, g.Count(), g.Sum(n => n.Kind == DocumentKind.CreditNote ? -MoneySql.Paise(n.Tax) : MoneySql.Paise(n.Tax))))
            .ToListAsync(ct));
        return days.GroupBy(d => (d.SupplierGstin, FiledMonth.MonthOf(d.Date)))
            .ToDictionary(g => g.Key, g => new MonthCount(g.Sum(d => d.Count), new Money(g.Sum(d => d.Tax))));
    }

    private static async Task<Dictionary<(string Gstin, int Month), Latest>> LatestAsync(UccmsDbContext db, List<string> gstins, ReturnPeriod from, ReturnPeriod to, CancellationToken ct)
    {
        var (first, last) = (from.YearMonth, to.YearMonth);
        var prepared = await db.Scoped<PreparedReturn>().AsNoTracking()
            .Where(p => gstins.Contains(p.SupplierGstin) && p.Month >= first && p.Month <= last && !db.Set<FiledMonth>().Any(m => m.SupplierGstin == p.SupplierGstin && m.Month == p.Month))
            .Select(p => new Latest(p.SupplierGstin, p.Month, p.PreparedAtUtc, p.Documents, p.Errors, p.Differences, db.Set<ReturnExplanation>().Any(e => e.PreparedReturnId == p.Id)))
            .ToListAsync(ct);
        return prepared.GroupBy(p => (p.Gstin, p.Month)).ToDictionary(g => g.Key, g => g.MaxBy(p => p.AtUtc)!);
    }

    private async Task<Dictionary<ReturnPeriod, DateOnly>> DuesAsync(ReturnPeriod from, ReturnPeriod to, CancellationToken ct)
    {
        var days = await settings.HistoryAsync(SettingKeys.Gstr1DueDay, ct);
        var dues = new Dictionary<ReturnPeriod, DateOnly>();
        for (var period = from; period <= to; period = period.Next)
        {
            var next = period.Next.From;
            dues[period] = next.AddDays(days.Last(d => d.From is null || d.From <= next).Value - 1);
        }

        return dues;
    }

    private sealed record MonthCount(int Documents, Money Tax)
    {
        public static readonly MonthCount None = new(0, Money.Zero);
    }

    private sealed record DayCount(string SupplierGstin, DateOnly Date, int Count, long Tax);

    private sealed record Latest(string Gstin, int Month, DateTime AtUtc, int Documents, int Errors, int Differences, bool IsExplained)
    {
        public bool AwaitsExplanation => Differences > 0 && !IsExplained;

        public bool IsReady(int documents) => documents == Documents && Errors == 0 && !AwaitsExplanation;
    }
}

/// <summary>The board.</summary>
/// <param name="Today">IST.</param>
/// <param name="Periods">Its columns, oldest first.</param>
/// <param name="Rows">By State.</param>
public sealed record ComplianceBoard(DateOnly Today, IReadOnlyList<ReturnPeriod> Periods, IReadOnlyList<BoardRow> Rows);

/// <summary>A GSTIN on the board.</summary>
public sealed record BoardRow(
    string Gstin, string StateCode, OfficeId FilingOfficeId, string FilingOfficeName, OfficeId? CircleId, string? CircleName, IReadOnlyList<BoardCell> Cells);

/// <summary>The return of a GSTIN and month on the board.</summary>
/// <param name="Period">The month.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Documents">Of ours dated in it.</param>
/// <param name="Tax">Their tax, credit notes taken off.</param>
/// <param name="DueOn">By when it is filed.</param>
/// <param name="Arn">Where it is filed.</param>
/// <param name="FiledOn">Where it is filed.</param>
/// <param name="IsPrepared">The latest preparation can be filed.</param>
/// <param name="AwaitsExplanation">Documents and return differ, and nobody has said why.</param>
public sealed record BoardCell(
    ReturnPeriod Period, ReturnStatus Status, int Documents, Money Tax, DateOnly DueOn, string? Arn, DateOnly? FiledOn, bool IsPrepared, bool AwaitsExplanation);
