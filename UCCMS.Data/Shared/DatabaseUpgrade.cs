using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Contracts;

namespace UCCMS.Data.Shared;

/// <summary>Creates the database or brings it to the model of this program. Idempotent.</summary>
public static class DatabaseUpgrade
{
    public static async Task ApplyAsync(UccmsDbContext db, CancellationToken ct)
    {
        await db.Database.EnsureCreatedAsync(ct);
        foreach (var statement in Triggers.For(db.Database.ProviderName!))
        {
            await db.Database.ExecuteSqlRawAsync(statement, ct);
        }

        await ProductsAndDiscountsReference.LoadAsync(db, ct);
    }
}
