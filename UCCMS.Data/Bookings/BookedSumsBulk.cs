using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Bookings;

/// <summary>Counts what the bookings of imports come to, set-wise, within the transaction that changes them.</summary>
internal sealed class BookedSumsBulk(UccmsDbContext db)
{
    private const string Remove = """DELETE FROM "BookedSums" WHERE "ImportId" = {0}""";

    private const string Count = """
        INSERT INTO "BookedSums" ("ImportId", "ContractId", "BilledFrom", "Amount", "IsWatched")
        SELECT b."ImportId", b."ContractId", b."BilledFrom",
            SUM(b."BaseTariff" + b."VasCharges" + COALESCE(b."TaxCharged", ((b."BaseTariff" + b."VasCharges") * 18 + 50) / 100)), 0
        FROM "Bookings" b
        WHERE b."ImportId" = {0} AND b."ContractId" IS NOT NULL AND b."BilledFrom" IS NOT NULL AND b."Status" = 'Booked'
        GROUP BY b."ImportId", b."ContractId", b."BilledFrom"
        """;

    public async Task CountAsync(IEnumerable<ImportId> imports, CancellationToken ct)
    {
        foreach (var import in imports)
        {
            await db.Database.ExecuteSqlRawAsync(Remove, [import.Value], ct);
            await db.Database.ExecuteSqlRawAsync(Count, [import.Value], ct);
        }
    }

    /// <summary>The thresholds of these contracts were looked at.</summary>
    public Task<int> MarkWatchedAsync(IReadOnlyList<ContractId> contracts, CancellationToken ct) =>
        db.Set<BookedSum>().Where(s => !s.IsWatched && EF.Parameter(contracts).Contains(s.ContractId)).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsWatched, true), ct);
}
