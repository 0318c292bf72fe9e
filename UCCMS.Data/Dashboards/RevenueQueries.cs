using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>
/// Revenue as booked, from the sums by month and, at the ends of a span, by day; never from the articles. A post with a
/// territory sees what its own offices booked, a nodal office what was booked under its contracts, so that the sum over
/// the parts of a territory is the territory.
/// </summary>
public sealed class RevenueQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private const int MostDays = 31;

    public async Task<RevenueFigures> FiguresAsync(DaySpan span, DaySpan baseSpan, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var parts = await PartsAsync(db, span, baseSpan, ct);
        var places = await PlacesAsync(db, [.. parts.Select(p => p.Office).Distinct()], ct);
        var contracts = await ContractsAsync(db, [.. parts.Select(p => p.Contract).OfType<ContractId>().Distinct()], ct);
        var products = await db.Set<Product>().AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Name, ct);
        var breakdown = new RevenueBreakdown(parts, places, contracts, products);
        var names = await NamesAsync(db, breakdown.NamedOffices, ct);
        return breakdown.Figures(names, await PointsAsync(db, span, ct));
    }

    /// <summary>What is added up for a territory: its own offices' bookings; without own offices, those under its contracts.</summary>
    internal static IQueryable<BookingMonth> Months(UccmsDbContext db) => db.Scope is { SeesAll: false, OwningReach: not 0 }
        ? db.Scoped<BookingMonth>().Where(m => db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(m.OwningOfficeId))
        : db.Scoped<BookingMonth>();

    /// <inheritdoc cref="Months"/>
    internal static IQueryable<BookingDay> Days(UccmsDbContext db) => db.Scope is { SeesAll: false, OwningReach: not 0 }
        ? db.Scoped<BookingDay>().Where(d => db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(d.OwningOfficeId))
        : db.Scoped<BookingDay>();

    // Both spans are added up in one reading of the months and one of the days, which come as one row for each part.
    private static async Task<List<RevenuePart>> PartsAsync(UccmsDbContext db, DaySpan span, DaySpan baseSpan, CancellationToken ct)
    {
        var sums = new Dictionary<PartKey, Found>();
        var (now, before) = (MonthsOf(span.Parts), MonthsOf(baseSpan.Parts));
        Add(sums, await Months(db).AsNoTracking().Where(m => (m.Month >= now.From && m.Month <= now.To) || (m.Month >= before.From && m.Month <= before.To))
            .GroupBy(m => new { m.OwningOfficeId, m.Product, m.ContractId })
            .Select(g => new Found(
                g.Key.OwningOfficeId, g.Key.Product, g.Key.ContractId,
                g.Sum(m => m.Month >= now.From && m.Month <= now.To ? m.Articles : 0), g.Sum(m => m.Month >= before.From && m.Month <= before.To ? m.Articles : 0),
                g.Sum(m => m.Month >= now.From && m.Month <= now.To ? MoneySql.Paise(m.Charges) : 0), g.Sum(m => m.Month >= before.From && m.Month <= before.To ? MoneySql.Paise(m.Charges) : 0)))
            .ToListAsync(ct));
        foreach (var (days, sign) in span.Parts.Days)
        {
            Add(sums, (await DaysAsync(db, days, ct)).Select(d => new Found(d.Office, d.Product, d.Contract, sign * d.Articles, 0, sign * d.Paise, 0)));
        }

        foreach (var (days, sign) in baseSpan.Parts.Days)
        {
            Add(sums, (await DaysAsync(db, days, ct)).Select(d => new Found(d.Office, d.Product, d.Contract, 0, sign * d.Articles, 0, sign * d.Paise)));
        }

        // a month less all of its days is nothing
        return [.. sums.Values.Where(f => (f.Articles, f.BaseArticles, f.Paise, f.BasePaise) != default).Select(f => new RevenuePart(f.Office, f.Product, f.Contract, new(f.Articles, f.BaseArticles), new(f.Paise, f.BasePaise)))];
    }

    // no month is between these where none counts
    private static DaySpan MonthsOf(SpanParts parts) => parts.Months is { } months ? new(months.First, months.Last) : new(DateOnly.MaxValue, DateOnly.MinValue);

    private static Task<List<DaysFound>> DaysAsync(UccmsDbContext db, DaySpan days, CancellationToken ct) =>
        Days(db).AsNoTracking().Where(d => d.Day >= days.From && d.Day <= days.To).GroupBy(d => new { d.OwningOfficeId, d.Product, d.ContractId })
            .Select(g => new DaysFound(g.Key.OwningOfficeId, g.Key.Product, g.Key.ContractId, g.Sum(d => d.Articles), g.Sum(d => MoneySql.Paise(d.Charges)))).ToListAsync(ct);

    private static void Add(Dictionary<PartKey, Found> sums, IEnumerable<Found> found)
    {
        foreach (var f in found)
        {
            var key = new PartKey(f.Office, f.Product, f.Contract);
            sums[key] = sums.TryGetValue(key, out var s)
                ? f with { Articles = s.Articles + f.Articles, BaseArticles = s.BaseArticles + f.BaseArticles, Paise = s.Paise + f.Paise, BasePaise = s.BasePaise + f.BasePaise }
                : f;
        }
    }

    private static async Task<IReadOnlyList<RevenuePoint>> PointsAsync(UccmsDbContext db, DaySpan span, CancellationToken ct)
    {
        if (span.Days <= MostDays)
        {
            var days = await Days(db).Where(d => d.Day >= span.From && d.Day <= span.To).GroupBy(d => d.Day).Select(g => new { g.Key, Paise = g.Sum(d => MoneySql.Paise(d.Charges)) }).ToDictionaryAsync(d => d.Key, d => d.Paise, ct);
            return [.. Enumerable.Range(0, span.Days).Select(n => span.From.AddDays(n)).Select(d => new RevenuePoint(d, new Money(days.GetValueOrDefault(d))))];
        }

        var (parts, sums) = (span.Parts, new SortedDictionary<DateOnly, long>());
        if (parts.Months is { } months)
        {
            foreach (var m in await Months(db).Where(m => m.Month >= months.First && m.Month <= months.Last).GroupBy(m => m.Month).Select(g => new { g.Key, Paise = g.Sum(m => MoneySql.Paise(m.Charges)) }).ToListAsync(ct))
            {
                sums[m.Key] = m.Paise;
            }
        }

        foreach (var (days, sign) in parts.Days)
        {
            var month = new DateOnly(days.From.Year, days.From.Month, 1);
            sums[month] = sums.GetValueOrDefault(month) + (sign * await Days(db).Where(d => d.Day >= days.From && d.Day <= days.To).SumAsync(d => MoneySql.Paise(d.Charges), ct));
        }

        return [.. sums.Select(s => new RevenuePoint(s.Key < span.From ? span.From : s.Key, new Money(s.Value)))];
    }

    private static async Task<Dictionary<OfficeId, RevenuePlace>> PlacesAsync(UccmsDbContext db, List<OfficeId> ids, CancellationToken ct) =>
        await db.Set<Office>().AsNoTracking().Where(o => EF.Parameter(ids).Contains(o.Id)).Select(o => new RevenuePlace(o.Id, o.Name, o.CircleId, o.DivisionId)).ToDictionaryAsync(o => o.Id, ct);

    private static async Task<Dictionary<ContractId, RevenueContract>> ContractsAsync(UccmsDbContext db, List<ContractId> ids, CancellationToken ct) =>
        await (from c in db.Scoped<Contract>().AsNoTracking()
               where EF.Parameter(ids).Contains(c.Id)
               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
               select new RevenueContract(c.Id, c.Facility, k.Id, k.Name)).ToDictionaryAsync(c => c.Id, ct);

    private static async Task<Dictionary<OfficeId, string>> NamesAsync(UccmsDbContext db, IReadOnlyList<OfficeId> ids, CancellationToken ct) =>
        await db.Set<Office>().AsNoTracking().Where(o => EF.Parameter(ids).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);

    private readonly record struct PartKey(OfficeId Office, string Product, ContractId? Contract);

    private sealed record Found(OfficeId Office, string Product, ContractId? Contract, long Articles, long BaseArticles, long Paise, long BasePaise);

    private sealed record DaysFound(OfficeId Office, string Product, ContractId? Contract, long Articles, long Paise);
}
