using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Customers.Profile;

/// <summary>Customers in sight by what divides them, divided and added up by the database however many there are. Value is that of invoices dated in the last twelve months.</summary>
public sealed class SegmentQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    private const string Elsewhere = "Directorate";

    /// <summary>How many customers share all their buckets, and their value; few rows, from which every axis is added up.</summary>
    public async Task<IReadOnlyList<SegmentSum>> SumsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await Rows(db, await BoundsAsync(ct)).GroupBy(r => new { r.Volume, r.Service, r.Payment, r.Reach, r.Circle })
            .Select(g => new { g.Key, Customers = g.Count(), Paise = g.Sum(r => r.Paise) }).ToListAsync(ct);
        return sums.ConvertAll(s => new SegmentSum(new(s.Key.Volume, s.Key.Service, s.Key.Payment, s.Key.Reach, s.Key.Circle), s.Customers, new Money(s.Paise)));
    }

    /// <summary>Customers of one bucket, or all; found by a part of the name or the id, sorted by "name" or value.</summary>
    public async Task<Page<SegmentedCustomer>> ListAsync(SegmentAxis axis, string? bucket, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = Rows(db, await BoundsAsync(ct));
        rows = bucket is null ? rows : rows.Where(IsIn(axis, bucket));
        if (request.Search?.Trim() is { Length: > 0 } words)
        {
            rows = CustomerId.TryParse(words, out var id) ? rows.Where(r => r.Customer == id) : rows.Where(r => EF.Functions.Like(r.Name, SearchPattern.Anywhere(words), SearchPattern.Escape));
        }

        var page = await Sorted(rows, request).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new(
            [.. page.Select(r => new SegmentedCustomer(r.Customer, r.Name, new Money(r.Paise), new(r.Volume, r.Service, r.Payment, r.Reach, r.Circle)))],
            await rows.CountAsync(ct));
    }

    /// <summary>As set today.</summary>
    public async Task<VolumeBounds> BoundsAsync(CancellationToken ct = default)
    {
        var today = IndianTime.Today(time);
        return new(await settings.ValueAsync(SettingKeys.SegmentHighVolume, today, ct: ct), await settings.ValueAsync(SettingKeys.SegmentMediumVolume, today, ct: ct));
    }

    // Of equal amounts the name that comes first. Value is joined once, so that its bounds and its sum read a column.
    private IQueryable<Row> Rows(UccmsDbContext db, VolumeBounds bounds)
    {
        var today = IndianTime.Today(time);
        var from = today.AddMonths(-12).AddDays(1);
        var (high, medium) = (bounds.High.Paise, bounds.Medium.Paise);
        var contracts = db.Scoped<Contract>().Where(c => c.Status == ContractStatus.Active && c.From <= today && c.To >= today);
        var invoices = db.Scoped<GstInvoice>().AsNoTracking().Where(i => i.InvoiceDate >= from && i.InvoiceDate <= today);
        var lines = invoices.SelectMany(i => i.Lines, (i, l) => new { i.CustomerId, l.Product, l.Taxable });
        var billed = lines.GroupBy(l => l.CustomerId).Select(g => new { Customer = g.Key, Paise = g.Sum(l => MoneySql.Paise(l.Taxable)) });
        var offices = from o in db.Set<Office>()
                      join c in db.Set<Office>() on o.CircleId equals (OfficeId?)c.Id into circles
                      from c in circles.DefaultIfEmpty()
                      select new { o.Id, Circle = c.Name ?? Elsewhere };
        var places = from i in invoices
                     join o in offices on i.OwningOfficeId equals o.Id
                     select new { i.CustomerId, o.Circle, i.Taxable, i.Exempt };
        return from c in db.Scoped<Customer>()
               join o in offices on c.EnteredByOfficeId equals o.Id
               join b in billed on c.Id equals b.Customer into found
               from b in found.DefaultIfEmpty()
               let paise = (long?)b.Paise ?? 0
               select new Row
               {
                   Customer = c.Id,
                   Name = c.Name,
                   Paise = paise,
                   Volume = paise <= 0 ? CustomerSegments.NothingInvoiced : paise >= high ? CustomerSegments.High : paise >= medium ? CustomerSegments.Medium : CustomerSegments.Low,
                   Service = lines.Where(l => l.CustomerId == c.Id).GroupBy(l => l.Product).Where(g => g.Sum(l => MoneySql.Paise(l.Taxable)) > 0)
                       .OrderByDescending(g => g.Sum(l => MoneySql.Paise(l.Taxable))).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault() ?? CustomerSegments.NothingInvoiced,
                   Payment = contracts.Any(k => k.CustomerId == c.Id && k.Payment == PaymentKind.Advance)
                       ? contracts.Any(k => k.CustomerId == c.Id && k.Payment == PaymentKind.Bnpl) ? CustomerSegments.BothPayments : CustomerSegments.Advance
                       : contracts.Any(k => k.CustomerId == c.Id && k.Payment == PaymentKind.Bnpl) ? CustomerSegments.Bnpl : CustomerSegments.NoContract,
                   Reach = contracts.Any(k => k.CustomerId == c.Id && k.Facility == Facility.NationalAccount) ? CustomerSegments.National
                       : contracts.Any(k => k.CustomerId == c.Id && k.Facility == Facility.CircleAccount) ? CustomerSegments.OneCircle
                       : contracts.Any(k => k.CustomerId == c.Id) ? CustomerSegments.OneOffice : CustomerSegments.NoContract,
                   Circle = places.Where(p => p.CustomerId == c.Id).GroupBy(p => p.Circle).Where(g => g.Sum(p => MoneySql.Paise(p.Taxable) + MoneySql.Paise(p.Exempt)) > 0)
                       .OrderByDescending(g => g.Sum(p => MoneySql.Paise(p.Taxable) + MoneySql.Paise(p.Exempt))).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault() ?? o.Circle,
               };
    }

    private static Expression<Func<Row, bool>> IsIn(SegmentAxis axis, string bucket) => axis switch
    {
        SegmentAxis.Volume => r => r.Volume == bucket,
        SegmentAxis.Service => r => r.Service == bucket,
        SegmentAxis.Payment => r => r.Payment == bucket,
        SegmentAxis.Reach => r => r.Reach == bucket,
        _ => r => r.Circle == bucket,
    };

    private static IQueryable<Row> Sorted(IQueryable<Row> rows, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("name", false) => rows.OrderBy(r => r.Name).ThenBy(r => r.Customer),
        ("name", true) => rows.OrderByDescending(r => r.Name).ThenByDescending(r => r.Customer),
        (_, false) => rows.OrderBy(r => r.Paise).ThenBy(r => r.Customer),
        _ => rows.OrderByDescending(r => r.Paise).ThenByDescending(r => r.Customer),
    };

    private sealed class Row
    {
        public CustomerId Customer { get; init; }

        public string Name { get; init; } = string.Empty;

        public long Paise { get; init; }

        public string Volume { get; init; } = string.Empty;

        public string Service { get; init; } = string.Empty;

        public string Payment { get; init; } = string.Empty;

        public string Reach { get; init; } = string.Empty;

        public string Circle { get; init; } = string.Empty;
    }
}
