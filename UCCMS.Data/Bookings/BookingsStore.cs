using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>The bookings in the database, under the post's reach and without rows of unfinished imports.</summary>
internal sealed class BookingsStore(UccmsDbContext db) : IBookingsStore
{
    public Task<IReadOnlyList<BookingTotal>> TotalsAsync(ContractId contract, DateOnly periodFrom, OfficeId? office, CancellationToken ct) =>
        TotalsOfAsync(Billable(contract, periodFrom).Where(b => office == null || b.OwningOfficeId == office), ct);

    public Task<IReadOnlyList<BookingTotal>> TotalsInAptAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct) =>
        TotalsOfAsync(Billable(contract, periodFrom).Where(b => b.Channel != BookingChannel.Sap), ct);

    private IQueryable<Booking> Billable(ContractId contract, DateOnly periodFrom) => db.Scoped<Booking>().AsNoTracking()
        .Where(b => b.ContractId == contract && b.BilledFrom == periodFrom && b.Status == BookingStatus.Booked);

    private static async Task<IReadOnlyList<BookingTotal>> TotalsOfAsync(IQueryable<Booking> bookings, CancellationToken ct)
    {
        var rows = await bookings
            .GroupBy(b => new { b.OwningOfficeId, b.Product, b.TrafficClass })
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Gross = g.Sum(b => MoneySql.Paise(b.BaseTariff)),
                Vas = g.Sum(b => MoneySql.Paise(b.VasCharges)),
                Tax = g.Sum(b => b.TaxCharged == null ? 0L : MoneySql.Paise(b.TaxCharged.Value)),
            })
            .ToListAsync(ct);
        return [.. rows
            .Select(r => new BookingTotal(
                r.Key.OwningOfficeId, r.Key.Product, r.Key.TrafficClass, r.Count, new Money(r.Gross), new Money(r.Vas), new Money(r.Tax)))
            .OrderBy(t => t.OfficeId.Value).ThenBy(t => t.Product, StringComparer.Ordinal).ThenBy(t => t.TrafficClass)];
    }

    public Task<int> BlockingFindingsAsync(ContractId contract, BillingPeriod period, OfficeId office, CancellationToken ct)
    {
        var (from, end) = (period.From.ToDateTime(TimeOnly.MinValue), period.To.AddDays(1).ToDateTime(TimeOnly.MinValue));
        return db.Scoped<BookingFinding>()
            .Where(f => f.OwningOfficeId == office && f.Resolution == FindingResolution.Open && f.Severity == FindingSeverity.Blocking)
            .Join(db.Scoped<Booking>(), f => f.BookingId, b => b.Id, (f, b) => new { b.ContractId, b.BilledFrom, b.BookedAt })
            .CountAsync(
                x => (x.ContractId == contract && x.BilledFrom == period.From)
                    || (x.ContractId == null && x.BookedAt >= from && x.BookedAt < end),
                ct);
    }

    public async Task<IReadOnlyList<BookingEffect>> EffectsAsync(ContractId contract, DateOnly periodFrom, OfficeId office, CancellationToken ct)
    {
        var effects = new List<BookingEffect>();
        foreach (var (side, bookings) in EffectParts.Of(db, contract, periodFrom, office))
        {
            effects.AddRange(await SumAsync(bookings, side, ct));
        }

        return effects;
    }

    public async Task ClosePeriodAsync(ContractId contract, OfficeId office, OfficeId nodalOffice, DateOnly periodFrom, CancellationToken ct)
    {
        if (!await IsClosedAsync(contract, office, periodFrom, ct))
        {
            db.Add(PeriodClosure.Of(contract, office, nodalOffice, periodFrom));
        }
    }

    public async Task ReopenPeriodAsync(ContractId contract, OfficeId office, DateOnly periodFrom, CancellationToken ct)
    {
        var closure = await db.Scoped<PeriodClosure>()
            .FirstOrDefaultAsync(c => c.ContractId == contract && c.OwningOfficeId == office && c.PeriodFrom == periodFrom, ct);
        if (closure is not null)
        {
            db.Remove(closure);
        }
    }

    public Task<bool> IsClosedAsync(ContractId contract, OfficeId office, DateOnly periodFrom, CancellationToken ct) =>
        db.Scoped<PeriodClosure>().AnyAsync(c => c.ContractId == contract && c.OwningOfficeId == office && c.PeriodFrom == periodFrom, ct);

    private static async Task<IEnumerable<BookingEffect>> SumAsync(IQueryable<EffectPart> parts, EffectSide side, CancellationToken ct)
    {
        var sums = await parts
            .GroupBy(p => new { p.Code, IsCancelled = p.Booking.Status == BookingStatus.Cancelled, p.Booking.Product, p.Booking.TrafficClass })
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Gross = g.Sum(p => MoneySql.Paise(p.Booking.BaseTariff)),
                Vas = g.Sum(p => MoneySql.Paise(p.Booking.VasCharges)),
            })
            .ToListAsync(ct);
        return sums.Select(s => new BookingEffect(s.Key.Code, s.Key.IsCancelled, side, s.Key.Product, s.Key.TrafficClass, s.Count, new Money(s.Gross), new Money(s.Vas)));
    }
}
