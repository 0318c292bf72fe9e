using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;

namespace UCCMS.Data.Gst;

/// <summary>Makes acts of issue queue at the number series they need, instead of failing at the end.</summary>
public sealed class GstSeriesBulk(UccmsDbContext db)
{
    /// <summary>Locks the rows of invoices and notes until the transaction ends; changes nothing of them. Vouchers queue apart: they hold their contract already.</summary>
    public Task QueueAsync(IReadOnlyCollection<string> supplierGstins, int financialYear, CancellationToken ct) =>
        db.Set<InvoiceNumberSeries>()
            .Where(s => supplierGstins.Contains(s.SupplierGstin) && s.FinancialYear == financialYear && s.Kind != DocumentKind.ReceiptVoucher && s.Kind != DocumentKind.RefundVoucher)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.LastSerial, s => s.LastSerial), ct);

    /// <summary>Locks the row of one series of vouchers until the transaction ends.</summary>
    public Task QueueAsync(string supplierGstin, int financialYear, DocumentKind voucher, CancellationToken ct) =>
        db.Set<InvoiceNumberSeries>()
            .Where(s => s.SupplierGstin == supplierGstin && s.FinancialYear == financialYear && s.Kind == voucher)
            .ExecuteUpdateAsync(u => u.SetProperty(s => s.LastSerial, s => s.LastSerial), ct);
}
