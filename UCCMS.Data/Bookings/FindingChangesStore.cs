using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Reads how findings stand and which contracts bookings can go to, before changes are judged.</summary>
internal sealed class FindingChangesStore(UccmsDbContext db) : IFindingChangesStore
{
    public async Task<IReadOnlyDictionary<long, FindingStanding>> StandingsAsync(IReadOnlyCollection<long> findings, OfficeId office, CancellationToken ct)
    {
        long[] ids = [.. findings];
        var chosen = db.Scoped<BookingFinding>().AsNoTracking().Where(f => EF.Parameter(ids).Contains(f.Id) && f.OwningOfficeId == office);
        var closed = await chosen.Where(FindingChoices.IsClosed(db)).Select(f => f.Id).ToHashSetAsync(ct);
        var rows = await chosen.Join(db.Scoped<Booking>(), f => f.BookingId, b => b.Id, (f, b) => new
        {
            f.Id, f.Version, f.Code, f.Resolution, f.Reason, f.ResolvedByName, f.BookingId, f.OtherBookingId, f.AtStake, b.ContractId, b.Product, b.BookedAt,
        }).ToListAsync(ct);
        return rows.ToDictionary(r => r.Id, r => new FindingStanding(
            r.Id, r.Version, r.Code, r.Resolution, r.Reason, r.ResolvedByName, r.BookingId, r.OtherBookingId, r.ContractId is not null, closed.Contains(r.Id), r.Product,
            DateOnly.FromDateTime(r.BookedAt), r.AtStake));
    }

    public async Task<IReadOnlyDictionary<string, Contract>> ContractsAsync(IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        if (numbers.Count == 0)
        {
            return new Dictionary<string, Contract>(StringComparer.Ordinal);
        }

        string[] wanted = [.. numbers];
        var found = await db.Scoped<Contract>().Include(c => c.Locations).Include(c => c.Products).AsSplitQuery()
            .Where(c => EF.Parameter(wanted).Contains(c.Number)).ToListAsync(ct);
        return found.ToDictionary(c => c.Number, StringComparer.Ordinal);
    }
}
