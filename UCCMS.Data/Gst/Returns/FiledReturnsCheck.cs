using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>A filed month holds the documents, the tax and the files it was filed with; nothing came into it since.</summary>
public sealed class FiledReturnsCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Filed returns";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var broken = new List<string>();
        var filed = await db.Set<FiledMonth>().AsNoTracking().OrderBy(m => m.SupplierGstin).ThenBy(m => m.Month).ToListAsync(ct);
        var prepared = await db.Scoped<PreparedReturn>().AsNoTracking().ToDictionaryAsync(p => p.Id, ct);
        foreach (var month in filed)
        {
            broken.AddRange(await FaultsAsync(db, month, month.PreparedReturnId is { } id ? prepared.GetValueOrDefault(id) : null, ct));
        }

        return new IntegrityResult(filed.Count, [.. broken.Take(IntegrityResult.MostNamed)]);
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(UccmsDbContext db, FiledMonth month, PreparedReturn? prepared, CancellationToken ct)
    {
        var (gstin, period) = (month.SupplierGstin, new ReturnPeriod(month.Month));
        var (from, to) = (period.From, period.To);
        var found = await GstinSight.Documents(db).Where(d => d.SupplierGstin == gstin && d.Date >= from && d.Date <= to)
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Tax = g.Sum(d => d.TaxPaise) }).SingleOrDefaultAsync(ct);
        var faults = new List<string>();
        if ((found?.Count ?? 0) != month.Documents || (found?.Tax ?? 0) != month.Tax.Paise)
        {
            faults.Add($"{month.AuditTitle} was filed with {DocumentCount.Of(month.Documents)} and tax {month.Tax}; there are {found?.Count ?? 0} with tax {new Money(found?.Tax ?? 0)}.");
        }

        if (!month.IsFiledElsewhere && (prepared is null || prepared.Sha256 != month.Sha256 || prepared.Documents != month.Documents))
        {
            faults.Add($"{month.AuditTitle} does not have the files it was filed with.");
        }

        return faults;
    }
}
