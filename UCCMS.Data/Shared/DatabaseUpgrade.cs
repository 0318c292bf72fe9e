using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Contracts;

namespace UCCMS.Data.Shared;

/// <summary>Creates the database or brings it to the model of this program by its migrations. Idempotent.</summary>
public static class DatabaseUpgrade
{
    public static async Task ApplyAsync(UccmsDbContext db, CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        await ProductsAndDiscountsReference.LoadAsync(db, ct);
    }
}
