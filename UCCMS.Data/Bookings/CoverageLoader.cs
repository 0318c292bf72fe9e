using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;

namespace UCCMS.Data.Bookings;

/// <summary>Fills the <see cref="CoverageBook"/> from the approved contracts and the closed periods, whatever office they belong to.</summary>
internal static class CoverageLoader
{
    public static async Task<CoverageBook> LoadAsync(UccmsDbContext db, CancellationToken ct)
    {
        var contracts = await db.Set<Contract>().IgnoreQueryFilters().AsNoTracking()
            .Where(c => c.Status == ContractStatus.Active || c.Status == ContractStatus.Ended)
            .ToListAsync(ct);
        var locations = (await LocationsAsync(db, ct)).ToLookup(l => l.Contract, l => l.Office);
        var products = (await db.Set<ContractProduct>().IgnoreQueryFilters().AsNoTracking().ToListAsync(ct))
            .ToLookup(p => p.ContractId, p => p.ProductCode);
        var closed = await db.Set<PeriodClosure>().IgnoreQueryFilters().AsNoTracking()
            .Select(c => new { c.ContractId, c.OwningOfficeId, c.PeriodFrom }).ToListAsync(ct);
        return new CoverageBook(
            [.. contracts.Select(c => new CoveredContract(
                c.Id.Value,
                c.Number,
                c.CustomerId.Value,
                c.NodalOfficeId.Value,
                c.From,
                c.To,
                products[c.Id].ToHashSet(StringComparer.OrdinalIgnoreCase),
                [.. locations[c.Id]],
                c.Billing.PeriodContaining))],
            closed.Select(c => (c.ContractId.Value, c.OwningOfficeId.Value, c.PeriodFrom)));
    }

    /// <summary>Product codes, and whether the product's discount knows traffic classes.</summary>
    public static async Task<IReadOnlyDictionary<string, bool>> ProductsAsync(UccmsDbContext db, CancellationToken ct) =>
        await db.Set<Product>().AsNoTracking().Select(p => new { p.Code, p.HasTrafficClass })
            .ToDictionaryAsync(p => p.Code, p => p.HasTrafficClass, StringComparer.OrdinalIgnoreCase, ct);

    private static async Task<List<(ContractId Contract, CoveredOffice Office)>> LocationsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var gstins = db.Set<CustomerGstin>().IgnoreQueryFilters();
        var rows = await (
            from location in db.Set<ContractLocation>().IgnoreQueryFilters().AsNoTracking()
            join contract in db.Set<Contract>().IgnoreQueryFilters() on location.ContractId equals contract.Id
            join gstin in gstins on location.CustomerGstinId equals (CustomerGstinId?)gstin.Id into chosen
            from gstin in chosen.DefaultIfEmpty()
            select new
            {
                location.ContractId,
                location.OfficeId,
                location.From,
                location.To,
                IsRegistered = gstins.Any(g => g.CustomerId == contract.CustomerId),
                GstinFrom = (DateOnly?)gstin!.From,
                GstinTo = gstin!.To,
            }).ToListAsync(ct);
        return [.. rows.Select(r => (r.ContractId, new CoveredOffice(r.OfficeId.Value, r.From, r.To, r.IsRegistered, r.GstinFrom, r.GstinTo)))];
    }
}
