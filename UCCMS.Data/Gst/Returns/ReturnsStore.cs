using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;

namespace UCCMS.Data.Gst.Returns;

/// <summary>Returns in the database. Which months are filed is known to everyone who issues or imports.</summary>
public sealed class ReturnsStore(UccmsDbContext db) : IReturnsStore, IFiledReturns
{
    public void Add(FiledMonth month) => db.Add(month);

    public async Task<FiledMonth?> FiledAsync(string supplierGstin, int month, CancellationToken ct) =>
        await db.Set<FiledMonth>().FirstOrDefaultAsync(m => m.SupplierGstin == supplierGstin && m.Month == month, ct);

    public async Task<IReadOnlySet<(string Gstin, int Month)>> ClosedToAptAsync(IReadOnlyCollection<string> gstins, CancellationToken ct)
    {
        var closed = await db.Set<FiledMonth>().Where(m => gstins.Contains(m.SupplierGstin) && !m.ReportedAptInvoices)
            .Select(m => new { m.SupplierGstin, m.Month }).ToListAsync(ct);
        return closed.Select(m => (m.SupplierGstin.ToUpperInvariant(), m.Month)).ToHashSet();
    }
}
