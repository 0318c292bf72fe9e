using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Puts the tariff tables that ship with the product into the database where there are none; what is there is left alone.</summary>
public static class TariffReference
{
    public static async Task LoadAsync(UccmsDbContext db, CancellationToken ct)
    {
        if (!await db.Set<TariffRate>().AnyAsync(ct))
        {
            db.AddRange(SpeedPostDocumentTariff.From01Oct2025());
            await db.SaveChangesAsync(ct);
        }
    }
}
