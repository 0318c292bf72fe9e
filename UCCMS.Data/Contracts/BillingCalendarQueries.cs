using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Contracts;

/// <summary>What Advance customers booked after the last billing date of a financial year: it is billed, and its revenue accounted, in the next year.</summary>
/// <param name="From">The billing date in March.</param>
/// <param name="To">31 March.</param>
/// <param name="BilledOn">The billing date in April.</param>
/// <param name="Articles">Bookings within sight so far.</param>
/// <param name="Gross">Their base tariff.</param>
public sealed record YearEndCutOff(DateOnly From, DateOnly To, DateOnly BilledOn, int Articles, Money Gross)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>Reads the Advance calendar.</summary>
public sealed class BillingCalendarQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>The kept months of a financial year, April first.</summary>
    /// <param name="startYear">2026 for 2026-27.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<BillingMonth>> MonthsAsync(int startYear, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (first, last) = ((startYear * 100) + 4, ((startYear + 1) * 100) + 3);
        return await db.Set<BillingMonth>().AsNoTracking().Where(m => m.Month >= first && m.Month <= last).OrderBy(m => m.Month).ToListAsync(ct);
    }

    /// <summary>None while March or April is not kept.</summary>
    public async Task<YearEndCutOff?> CutOffAsync(int startYear, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var april = ((startYear + 1) * 100) + 4;
        var month = await db.Set<BillingMonth>().AsNoTracking().FirstOrDefaultAsync(m => m.Month == april, ct);
        if (month is null)
        {
            return null;
        }

        var (from, newYear) = (month.From, new DateTime(startYear + 1, 4, 1));
        var advance = db.Scoped<Contract>().Where(c => c.Payment == PaymentKind.Advance).Select(c => (ContractId?)c.Id);
        var sums = await db.Scoped<Booking>()
            .Where(b => advance.Contains(b.ContractId) && b.BilledFrom == from && b.BookedAt < newYear && b.Status == BookingStatus.Booked)
            .GroupBy(b => b.BilledFrom).Select(g => new { Count = g.Count(), Gross = g.Sum(b => MoneySql.Paise(b.BaseTariff)) }).FirstOrDefaultAsync(ct);
        return new(from, DateOnly.FromDateTime(newYear).AddDays(-1), month.BillingDate, sums?.Count ?? 0, new Money(sums?.Gross ?? 0));
    }
}
