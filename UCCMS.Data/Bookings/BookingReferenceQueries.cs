using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>A product, and each order that fixed tariffs of it, latest first.</summary>
public sealed record TariffProduct(string Code, string Name, bool HasTrafficClass, IReadOnlyList<TariffOrderRow> Orders)
{
    /// <summary>The order whose tariffs hold on a day; none while nothing is known.</summary>
    public TariffOrderRow? On(DateOnly day) => Orders.FirstOrDefault(o => o.From <= day && (o.To is null || day <= o.To));
}

/// <summary>An order that fixed the tariffs of a product.</summary>
/// <param name="To">Last day; none while it holds.</param>
public sealed record TariffOrderRow(string Product, string Number, DateOnly From, DateOnly? To, int Rates);

/// <summary>First day in APT of an office that has one of its own.</summary>
public sealed record AptMigrationListRow(OfficeId OfficeId, string OfficeName, string? FacilityId, DateOnly On, string Source);

/// <summary>Distance between two PINs in a list.</summary>
public sealed record PinDistanceRow(int OriginPin, int DestinationPin, int Km);

/// <summary>What bookings are compared with, for the pages: tariffs, distances, days of migration.</summary>
public sealed class BookingReferenceQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of distances can be filtered.</summary>
    public static ColumnFilters<PinDistance> DistanceColumns { get; } = new ColumnFilters<PinDistance>()
        .Number("from", "From PIN", d => d.OriginPin)
        .Number("to", "To PIN", d => d.DestinationPin)
        .Number("km", "Distance in km", d => d.Km);

    /// <summary>Columns by which the offices with a day of their own can be filtered.</summary>
    public static ColumnFilters<AptMigration> MigrationColumns { get; } = new ColumnFilters<AptMigration>()
        .OfficeName("office", "Office", m => m.OfficeId)
        .Day("on", "First day in APT", m => m.On)
        .Text("source", "Rests on", m => m.Source);

    /// <summary>Every product with its tariff orders, by code.</summary>
    public async Task<IReadOnlyList<TariffProduct>> TariffsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var products = await db.Set<Product>().AsNoTracking().OrderBy(p => p.Code).Select(p => new { p.Code, p.Name, p.HasTrafficClass }).ToListAsync(ct);
        var orders = (await db.Set<TariffRate>()
            .GroupBy(r => new { r.Product, r.OrderNumber, r.From, r.To })
            .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct))
            .OrderByDescending(g => g.Key.From)
            .ToLookup(g => g.Key.Product, g => new TariffOrderRow(g.Key.Product, g.Key.OrderNumber, g.Key.From, g.Key.To, g.Count), StringComparer.Ordinal);
        return [.. products.Select(p => new TariffProduct(p.Code, p.Name, p.HasTrafficClass, [.. orders[p.Code]]))];
    }

    /// <summary>All rates of some products, past and future ones too.</summary>
    public async Task<IReadOnlyList<TariffRate>> RatesAsync(IReadOnlyCollection<string> products, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<TariffRate>().AsNoTracking().Where(r => products.Contains(r.Product)).OrderBy(r => r.Id).ToListAsync(ct);
    }

    /// <summary>Pairs of PINs, by origin; searched by one PIN, or by two for a pair.</summary>
    public async Task<Page<PinDistanceRow>> DistancesAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var pins = PinsIn(request.Search);
        var rows = DistanceColumns.Apply(db, db.Set<PinDistance>().AsNoTracking(), request.Where);
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var (origin, destination) = (pins.ElementAtOrDefault(0), pins.ElementAtOrDefault(1));
            rows = rows.Where(d => d.OriginPin == origin && (destination == 0 || d.DestinationPin == destination));
        }

        var page = await rows.OrderBy(d => d.OriginPin).ThenBy(d => d.DestinationPin).Skip(request.Skip).Take(request.Take)
            .Select(d => new PinDistanceRow(d.OriginPin, d.DestinationPin, d.Km)).ToListAsync(ct);
        return new(page, await rows.CountAsync(ct));
    }

    /// <summary>The distance between two PINs; none where none was loaded.</summary>
    public async Task<int?> KmAsync(int origin, int destination, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<PinDistance>().Where(d => d.OriginPin == origin && d.DestinationPin == destination).Select(d => (int?)d.Km).FirstOrDefaultAsync(ct);
    }

    /// <summary>Offices with a day of their own, by name; the search finds parts of the name, the code and the facility id.</summary>
    public async Task<Page<AptMigrationListRow>> MigrationsAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var words = request.Search?.Trim() ?? string.Empty;
        var id = OfficePath.IsCode(words) ? new OfficeId(int.Parse(words, CultureInfo.InvariantCulture)) : default;
        var pattern = SearchPattern.Anywhere(words);
        var rows = from m in MigrationColumns.Apply(db, db.Set<AptMigration>().AsNoTracking(), request.Where)
                   join o in db.Set<Office>() on m.OfficeId equals o.Id
                   where words == string.Empty || o.Id == id || o.FacilityId == words || EF.Functions.Like(o.Name, pattern, SearchPattern.Escape)
                   select new { m, o };
        var sorted = request.Sort == "on"
            ? request.Descending ? rows.OrderByDescending(r => r.m.On).ThenBy(r => r.o.Name) : rows.OrderBy(r => r.m.On).ThenBy(r => r.o.Name)
            : request.Descending ? rows.OrderByDescending(r => r.o.Name).ThenBy(r => r.o.Id) : rows.OrderBy(r => r.o.Name).ThenBy(r => r.o.Id);
        var page = await sorted.Skip(request.Skip).Take(request.Take)
            .Select(r => new AptMigrationListRow(r.o.Id, r.o.Name, r.o.FacilityId, r.m.On, r.m.Source)).ToListAsync(ct);
        return new(page, await rows.CountAsync(ct));
    }

    /// <summary>The offices found by these 8 digits, as own code or facility id.</summary>
    public async Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await BookingReferenceStore.FindAsync(db, codes, ct);
    }

    private static int[] PinsIn(string? words) =>
        [.. (words ?? string.Empty).Split([' ', ',', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Where(PinCode.IsValid).Select(w => int.Parse(w, CultureInfo.InvariantCulture))];
}
