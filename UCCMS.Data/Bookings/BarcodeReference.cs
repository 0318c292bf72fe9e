using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Opens a series for each service that bulk customers label themselves, where none is open at all. The first letter is
/// the service indicator of UPU standard S10 (E express, C parcels, R registered, L tracked letters); which second letter
/// the Department keeps for bulk customers is not published, so these are an assumption that the Administrator may leave unused.
/// </summary>
public static class BarcodeReference
{
    /// <summary>Above the low serials with which labels at counters begin.</summary>
    private const int FirstSerial = 10_000_001;

    private static readonly (string Prefix, string Product)[] Series = [("EB", "SPD"), ("CB", "SPP"), ("CH", "BPC"), ("RB", "RGL"), ("EA", "EMS"), ("LB", "ITP")];

    public static async Task LoadAsync(UccmsDbContext db, CancellationToken ct)
    {
        if (!await db.Set<BarcodeSeries>().AnyAsync(ct))
        {
            db.AddRange(Series.Select(s => BarcodeSeries.Of(s.Prefix, s.Product, FirstSerial)));
            await db.SaveChangesAsync(ct);
        }
    }
}
