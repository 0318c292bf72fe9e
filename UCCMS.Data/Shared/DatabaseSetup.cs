using UCCMS.Data.Bookings;
using UCCMS.Data.Contracts;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>
/// Makes a database ready to work on: schema of this program and reference data. Idempotent; called at start-up, by the
/// verb "migrate" and by tests. The scope must have an actor: the system.
/// </summary>
public static class DatabaseSetup
{
    /// <returns>Number of offices added; 0 on every start but the first.</returns>
    public static async Task<int> PrepareAsync(UccmsDbContext db, DirectoryExtent extent, CancellationToken ct)
    {
        var first = await FirstAsync(db, extent, ct);
        await ProductsAndDiscountsReference.LoadAsync(db, ct);
        await TariffReference.LoadAsync(db, ct);
        await BarcodeReference.LoadAsync(db, ct);
        var added = await new ReferenceDataBulk(db).LoadAsync(extent, first, ct);
        await new AccountHeadSeed(db).AddMissingAsync(ct);
        await new BillingCalendarSeed(db).AddMissingAsync(ct);
        return added;
    }

    // What does not need the model, while it is still being built.
    private static async Task<int> FirstAsync(UccmsDbContext db, DirectoryExtent extent, CancellationToken ct)
    {
        await using var plain = ModelFree.Of(db);
        await DatabaseUpgrade.ApplyAsync(plain, ct);
        return await new OfficesBulk(plain).FillEmptyAsync(extent, ct);
    }
}
