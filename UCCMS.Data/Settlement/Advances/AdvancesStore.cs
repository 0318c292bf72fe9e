using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Advances;

/// <summary>Vouchers on advances in the database: an act uses all of its contract, whoever sees them.</summary>
public sealed class AdvancesStore(UccmsDbContext db, GstSeriesBulk queue) : IAdvancesStore
{
    public string Signatory => db.Actor.Role is { } role ? $"{db.Actor.Name}, {Words.Of(role)}, {db.Actor.OfficeName}" : db.Actor.Name;

    public void Add(AdvanceVoucher voucher) => db.Add(voucher);

    public async Task<IReadOnlyList<AdvanceVoucher>> OpenAsync(ContractId contract, JournalId? usedBy, CancellationToken ct)
    {
        var kept = await db.Set<AdvanceVoucher>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .Where(v => v.ContractId == contract && v.Kind == DocumentKind.ReceiptVoucher && (v.Left > Money.Zero || (usedBy != null && v.Uses.Any(u => u.JournalId == usedBy))))
            .ToListAsync(ct);
        var fresh = db.Set<AdvanceVoucher>().Local.Where(v => v.ContractId == contract && v.Kind == DocumentKind.ReceiptVoucher);
        return
        [
            .. kept.Union(fresh).Where(v => v.Left > Money.Zero || (usedBy is { } journal && v.Uses.Any(u => u.JournalId == journal)))
                .OrderBy(v => v.Date).ThenBy(v => v.SupplierGstin, StringComparer.Ordinal).ThenBy(v => v.Serial),
        ];
    }

    public async Task<InvoiceNumberSeries> SeriesAsync(string supplierGstin, FinancialYear year, DocumentKind kind, string numberCode, CancellationToken ct)
    {
        await queue.QueueAsync(supplierGstin, year.StartYear, kind, ct);
        var series = db.Set<InvoiceNumberSeries>().Local.FirstOrDefault(s => s.SupplierGstin == supplierGstin && s.FinancialYear == year.StartYear && s.Kind == kind)
            ?? await db.Set<InvoiceNumberSeries>().SingleOrDefaultAsync(s => s.SupplierGstin == supplierGstin && s.FinancialYear == year.StartYear && s.Kind == kind, ct);
        if (series is null)
        {
            series = InvoiceNumberSeries.Open(supplierGstin, year, kind, numberCode);
            db.Add(series);
        }

        return series;
    }
}
