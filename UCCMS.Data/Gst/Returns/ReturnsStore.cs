using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// Returns in the database. Which months are filed is known to everyone who issues or imports; documents are counted by
/// GSTIN, whoever issued them, since the acts on a return are its filing office's.
/// </summary>
public sealed class ReturnsStore(UccmsDbContext db) : IReturnsStore, IFiledReturns
{
    public void Add(PreparedReturn prepared) => db.Add(prepared);

    public void Add(ReturnExplanation explanation) => db.Add(explanation);

    public void Add(FiledMonth month) => db.Add(month);

    public void Add(ReturnReminder reminder) => db.Add(reminder);

    public void Add(AnnualReturn annual) => db.Add(annual);

    public async Task<IReadOnlyList<AnnualReturn>> AnnualReturnsAsync(CancellationToken ct) => await db.Set<AnnualReturn>().AsNoTracking().ToListAsync(ct);

    public async Task<FiledMonth?> FiledAsync(string supplierGstin, int month, CancellationToken ct) =>
        await db.Set<FiledMonth>().FirstOrDefaultAsync(m => m.SupplierGstin == supplierGstin && m.Month == month, ct);

    public async Task<PreparedReturn> GetLatestAsync(PreparedReturnId id, CancellationToken ct)
    {
        var prepared = await db.Scoped<PreparedReturn>().SingleOrDefaultAsync(p => p.Id == id, ct)
            ?? throw new RuleViolation("return.not-found", "There is no such return, or it belongs to another office.");
        var isLatest = !await db.Scoped<PreparedReturn>().AnyAsync(
            p => p.SupplierGstin == prepared.SupplierGstin && p.Month == prepared.Month && p.PreparedAtUtc > prepared.PreparedAtUtc, ct);
        RuleViolation.Unless(isLatest, "return.not-latest", "The return was prepared again since. Look at the newer one; its files are the ones to upload.");
        return prepared;
    }

    public Task<bool> IsExplainedAsync(PreparedReturnId id, CancellationToken ct) => db.Scoped<ReturnExplanation>().AnyAsync(e => e.PreparedReturnId == id, ct);

    public Task<int> DocumentsAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct) =>
        OpenMonths.DocumentsAsync(db, supplierGstin, period, ct);

    public Task<ReturnPeriod?> FirstOpenBeforeAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct) =>
        OpenMonths.FirstBeforeAsync(db, supplierGstin, period, ct);

    public async Task<IReadOnlyDictionary<string, int>> OpenAsync(ReturnPeriod period, CancellationToken ct)
    {
        var (from, to, month) = (period.From, period.To, period.YearMonth);
        var filed = await db.Set<FiledMonth>().Where(m => m.Month == month).Select(m => m.SupplierGstin).ToListAsync(ct);
        var counts = await GstinSight.Documents(db).Where(d => d.Date >= from && d.Date <= to)
            .GroupBy(d => d.SupplierGstin).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return counts.GroupBy(c => c.Key, StringComparer.OrdinalIgnoreCase).Where(g => !filed.Contains(g.Key, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Count), StringComparer.OrdinalIgnoreCase);
    }

    public async Task<IReadOnlySet<string>> RemindedOnAsync(ReturnPeriod period, DateOnly day, CancellationToken ct)
    {
        var month = period.YearMonth;
        var gstins = await db.Set<ReturnReminder>().Where(r => r.Month == month && r.Day == day).Select(r => r.SupplierGstin).ToListAsync(ct);
        return gstins.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public async Task<IReadOnlySet<(string Gstin, int Month)>> ClosedToAptAsync(IReadOnlyCollection<string> gstins, CancellationToken ct)
    {
        var closed = await db.Set<FiledMonth>().Where(m => gstins.Contains(m.SupplierGstin) && !m.ReportedAptInvoices)
            .Select(m => new { m.SupplierGstin, m.Month }).ToListAsync(ct);
        return closed.Select(m => (m.SupplierGstin.ToUpperInvariant(), m.Month)).ToHashSet();
    }
}
