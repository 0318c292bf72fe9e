using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>GST documents and their numbers in the database.</summary>
public sealed class GstStore(UccmsDbContext db, GstSeriesBulk queue) : IGstStore
{
    public void Add(GstInvoice invoice) => db.Add(invoice);

    public void Add(InvoiceNumberSeries series) => db.Add(series);

    public async Task<IReadOnlyList<InvoiceNumberSeries>> TakeSeriesAsync(IReadOnlyCollection<string> supplierGstins, FinancialYear year, CancellationToken ct)
    {
        await queue.QueueAsync(supplierGstins, year.StartYear, ct);
        return await db.Set<InvoiceNumberSeries>()
            .Where(s => supplierGstins.Contains(s.SupplierGstin) && s.FinancialYear == year.StartYear && s.Kind != DocumentKind.ReceiptVoucher && s.Kind != DocumentKind.RefundVoucher)
            .OrderBy(s => s.SupplierGstin).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<FiledMonth>> FiledMonthsAsync(IReadOnlyCollection<string> supplierGstins, CancellationToken ct) =>
        await db.Set<FiledMonth>().Where(m => supplierGstins.Contains(m.SupplierGstin)).ToListAsync(ct);

    public async Task<IReadOnlyList<GstInvoice>> OfConsolidationAsync(ConsolidationId consolidation, CancellationToken ct) =>
        await db.Scoped<GstInvoice>().Where(i => i.ConsolidationId == consolidation).OrderBy(i => i.OwningOfficeId).ThenBy(i => i.Kind).ToListAsync(ct);

    public Task<DateOnly?> LastUnderAsync(string undertakingArn, CancellationToken ct) =>
        db.Scoped<GstInvoice>().Where(i => i.UndertakingArn == undertakingArn).MaxAsync(i => (DateOnly?)i.InvoiceDate, ct);

    public Task<DateOnly?> LastServiceOfAsync(string product, CancellationToken ct) =>
        db.Scoped<GstInvoice>().Where(i => i.Lines.Any(l => l.Product == product)).MaxAsync(i => (DateOnly?)i.PeriodTo, ct);

    // the ledger keeps a document under its own key
    public async Task<IReadOnlyList<GstInvoice>> NotBookedAsync(int most, CancellationToken ct)
    {
        var keys = await db.Database
            .SqlQuery<Guid>($"SELECT i.\"Id\" AS \"Value\" FROM \"GstInvoices\" AS i WHERE NOT EXISTS (SELECT 1 FROM \"LedgerDocuments\" AS d WHERE d.\"Id\" = i.\"Id\")")
            .OrderBy(k => k).Take(most).ToListAsync(ct);
        List<GstInvoiceId> ids = [.. keys.Select(GstInvoiceId.From)];
        return await db.Scoped<GstInvoice>().Where(i => ids.Contains(i.Id)).OrderBy(i => i.InvoiceDate).ThenBy(i => i.Id).ToListAsync(ct);
    }
}
