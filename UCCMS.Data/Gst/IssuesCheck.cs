using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>
/// Issue is all or nothing: an issued consolidation has documents for every line's value and no draft left behind, one
/// that is only prepared has none.
/// </summary>
public sealed class IssuesCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Issued consolidations";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var invoiced = await db.Scoped<GstInvoice>().GroupBy(i => i.ConsolidationId)
            .Select(g => new { g.Key, Value = g.Sum(i => MoneySql.Paise(i.Taxable) + MoneySql.Paise(i.Exempt)) })
            .ToDictionaryAsync(g => g.Key, g => g.Value, ct);
        var (counted, broken) = (0L, new List<string>());
        await foreach (var consolidation in db.Scoped<Consolidation>().AsNoTracking().AsSplitQuery().OrderBy(c => c.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            counted++;
            var expected = consolidation.Status == ConsolidationStatus.Issued ? Money.Sum(consolidation.Lines.Select(l => l.Taxable)).Paise : 0;
            var isIssued = consolidation.Status == ConsolidationStatus.Issued;
            if (invoiced.ContainsKey(consolidation.Id) != isIssued || invoiced.GetValueOrDefault(consolidation.Id) != expected)
            {
                broken.Add($"{consolidation.AuditTitle} is {Words.Of(consolidation.Status).ToLowerInvariant()}, but its documents come to {new Money(invoiced.GetValueOrDefault(consolidation.Id))} instead of {new Money(expected)}.");
            }
        }

        return new IntegrityResult(counted, [.. broken.Take(IntegrityResult.MostNamed)]);
    }
}
