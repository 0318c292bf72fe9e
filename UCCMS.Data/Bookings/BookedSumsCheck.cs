using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>What is kept of imports agrees with their bookings, to the paisa.</summary>
public sealed class BookedSumsCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Sums of bookings";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var booked = (await db.Scoped<Booking>().Where(b => b.ContractId != null && b.BilledFrom != null && b.Status == BookingStatus.Booked)
            .GroupBy(b => new { b.ImportId, ContractId = b.ContractId!.Value, BilledFrom = b.BilledFrom!.Value })
            .Select(g => new { g.Key, Paise = g.Sum(b => MoneySql.Paise(b.BaseTariff) + MoneySql.Paise(b.VasCharges) + (b.TaxCharged == null ? (((MoneySql.Paise(b.BaseTariff) + MoneySql.Paise(b.VasCharges)) * 18) + 50) / 100 : MoneySql.Paise(b.TaxCharged.Value))) })
            .ToListAsync(ct)).ToDictionary(g => (g.Key.ImportId, g.Key.ContractId, g.Key.BilledFrom), g => g.Paise);
        var kept = (await db.Set<BookedSum>().AsNoTracking().ToListAsync(ct)).ToDictionary(s => (s.ImportId, s.ContractId, s.BilledFrom), s => s.Amount.Paise);
        var wrong = booked.Keys.Union(kept.Keys).Where(k => booked.GetValueOrDefault(k) != kept.GetValueOrDefault(k));
        return new(
            booked.Count,
            [.. wrong.Take(IntegrityResult.MostNamed).Select(k => $"Import {k.ImportId}, contract {k.ContractId}, period from {IndianTime.Show(k.BilledFrom)}: kept {new Money(kept.GetValueOrDefault(k))}, booked {new Money(booked.GetValueOrDefault(k))}.")]);
    }
}
