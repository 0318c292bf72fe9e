using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;

namespace UCCMS.Data.Gst;

/// <summary>Makes acts of issue queue at the number series they need, instead of failing at the end.</summary>
public sealed class GstSeriesBulk(UccmsDbContext db)
{
    /// <summary>Locks the rows until the transaction ends; changes nothing of them.</summary>
    public Task QueueAsync(IReadOnlyCollection<string> supplierGstins, int financialYear, CancellationToken ct) =>
        db.Set<InvoiceNumberSeries>()
            .Where(s => supplierGstins.Contains(s.SupplierGstin) && s.FinancialYear == financialYear)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.LastSerial, s => s.LastSerial), ct);
}
