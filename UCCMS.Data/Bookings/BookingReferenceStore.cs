using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Loads and adds tariffs and days of migration.</summary>
public sealed class BookingReferenceStore(UccmsDbContext db) : IBookingReferenceStore
{
    /// <summary>Keys asked for at once; a statement takes about 2,000 parameters.</summary>
    private const int KeysAtOnce = 1_000;

    public async Task<IReadOnlyList<TariffRate>> RatesAsync(IReadOnlyCollection<string> products, CancellationToken ct) =>
        await db.Set<TariffRate>().Where(r => products.Contains(r.Product)).OrderBy(r => r.Id).ToListAsync(ct);

    public async Task<IReadOnlyDictionary<OfficeId, AptMigration>> MigrationsAsync(IReadOnlyCollection<OfficeId> offices, CancellationToken ct)
    {
        var found = new Dictionary<OfficeId, AptMigration>();
        foreach (var part in offices.Distinct().Chunk(KeysAtOnce))
        {
            foreach (var migration in await db.Set<AptMigration>().Where(m => part.Contains(m.OfficeId)).ToListAsync(ct))
            {
                found.Add(migration.OfficeId, migration);
            }
        }

        return found;
    }

    public Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct) => FindAsync(db, codes, ct);

    public void Add(IEnumerable<TariffRate> rates) => db.AddRange(rates);

    public void Remove(IEnumerable<TariffRate> rates) => db.RemoveRange(rates);

    public void Add(AptMigration migration) => db.Add(migration);

    /// <summary>The offices found by these 8 digits, as own code or facility id.</summary>
    internal static async Task<IReadOnlyDictionary<string, OfficeId>> FindAsync(UccmsDbContext db, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        var found = new Dictionary<string, OfficeId>(StringComparer.Ordinal);
        foreach (var part in codes.Where(OfficePath.IsCode).Distinct(StringComparer.Ordinal).Chunk(KeysAtOnce))
        {
            OfficeId[] ids = [.. part.Select(c => new OfficeId(int.Parse(c, CultureInfo.InvariantCulture)))];
            var named = part.ToHashSet(StringComparer.Ordinal);
            var offices = await db.Set<Office>().AsNoTracking()
                .Where(o => ids.Contains(o.Id) || (o.FacilityId != null && part.Contains(o.FacilityId)))
                .Select(o => new { o.Id, o.FacilityId }).ToListAsync(ct);
            foreach (var office in offices)
            {
                foreach (var code in new[] { office.Id.ToString(), office.FacilityId }.OfType<string>().Where(named.Contains))
                {
                    found[code] = office.Id;
                }
            }
        }

        return found;
    }
}
