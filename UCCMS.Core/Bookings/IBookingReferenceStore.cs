using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>Loads and adds what bookings are compared with: tariffs and days of migration.</summary>
public interface IBookingReferenceStore
{
    /// <summary>All rates of these products, past and future ones too.</summary>
    Task<IReadOnlyList<TariffRate>> RatesAsync(IReadOnlyCollection<string> products, CancellationToken ct);

    /// <summary>The days entered for these offices.</summary>
    Task<IReadOnlyDictionary<OfficeId, AptMigration>> MigrationsAsync(IReadOnlyCollection<OfficeId> offices, CancellationToken ct);

    /// <summary>The offices found by these 8 digits, as own code or facility id.</summary>
    Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct);

    void Add(IEnumerable<TariffRate> rates);

    void Remove(IEnumerable<TariffRate> rates);

    void Add(AptMigration migration);
}
