using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Bookings;
using UCCMS.Data.Contracts;

namespace UCCMS.Data.Shared;

/// <summary>Creates the database or brings it to the model of this program by its migrations. Idempotent.</summary>
public static class DatabaseUpgrade
{
    public static async Task ApplyAsync(UccmsDbContext db, CancellationToken ct)
    {
        // asked first, since Migrate compares whole models each time and would make every start slower
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            await db.Database.MigrateAsync(ct);
        }

        await ProductsAndDiscountsReference.LoadAsync(db, ct);
        await TariffReference.LoadAsync(db, ct);
        await BarcodeReference.LoadAsync(db, ct);
    }
}
