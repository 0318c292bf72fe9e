using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;

namespace UCCMS.Data.Gst.Returns;

/// <summary>What is dated in the months of a GSTIN that are not filed yet, whoever issued it.</summary>
internal static class OpenMonths
{
    public static Task<int> DocumentsAsync(UccmsDbContext db, string supplierGstin, ReturnPeriod period, CancellationToken ct)
    {
        var (from, to) = (period.From, period.To);
        return GstinSight.Documents(db).CountAsync(d => d.SupplierGstin == supplierGstin && d.Date >= from && d.Date <= to, ct);
    }

    /// <summary>The first month before this one that has documents and is not filed.</summary>
    public static async Task<ReturnPeriod?> FirstBeforeAsync(UccmsDbContext db, string supplierGstin, ReturnPeriod period, CancellationToken ct)
    {
        var from = period.From;
        var days = await GstinSight.Documents(db).Where(d => d.SupplierGstin == supplierGstin && d.Date < from).Select(d => d.Date).Distinct().ToListAsync(ct);
        var filed = await db.Set<FiledMonth>().Where(m => m.SupplierGstin == supplierGstin).Select(m => m.Month).ToListAsync(ct);
        return days.Select(ReturnPeriod.Of).Where(p => !filed.Contains(p.YearMonth)).Select(p => (ReturnPeriod?)p).Min();
    }
}
