using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>The annual return of a GSTIN for a year that is over.</summary>
/// <param name="FilingOffice">Who records it.</param>
/// <param name="Recorded">None while it is not furnished.</param>
public sealed record AnnualReturnRow(string SupplierGstin, FinancialYear Year, OfficeId FilingOffice, AnnualReturn? Recorded);

/// <summary>Annual returns of the GSTINs in sight.</summary>
public sealed class AnnualReturnQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Of every year that is over and has documents; latest year first.</summary>
    /// <param name="today">IST date.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<AnnualReturnRow>> ListAsync(DateOnly today, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var offices = (await GstinSight.Registrations(db).Select(r => new { r.Gstin, r.FilingOfficeId }).ToListAsync(ct))
            .GroupBy(r => r.Gstin.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().FilingOfficeId, StringComparer.Ordinal);
        var gstins = offices.Keys.ToList();
        var now = FinancialYear.Of(today).StartYear;
        var series = await db.Set<InvoiceNumberSeries>().AsNoTracking().Where(s => gstins.Contains(s.SupplierGstin) && s.FinancialYear < now)
            .Select(s => new { s.SupplierGstin, s.FinancialYear }).Distinct().ToListAsync(ct);
        var recorded = await db.Set<AnnualReturn>().AsNoTracking().Where(r => gstins.Contains(r.SupplierGstin)).ToListAsync(ct);
        return
        [
            .. series.Select(s => (s.SupplierGstin, s.FinancialYear)).Union(recorded.Select(r => (r.SupplierGstin, r.FinancialYear)))
                .OrderByDescending(k => k.FinancialYear).ThenBy(k => k.SupplierGstin, StringComparer.Ordinal)
                .Select(k => new AnnualReturnRow(
                    k.SupplierGstin, new(k.FinancialYear), offices[k.SupplierGstin], recorded.Find(r => r.SupplierGstin == k.SupplierGstin && r.FinancialYear == k.FinancialYear))),
        ];
    }
}
