using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Which contracts are settled from their deposit on a day.</summary>
public sealed class DepositDueQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Advance contracts with something due by this day, or with something that waited for money; in the order of their ids.</summary>
    public async Task<IReadOnlyList<Contract>> DueAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = (await OpenDemands.Of(db.Scoped<LedgerDocumentRow>(), db.Scoped<LedgerBalanceRow>()).ToListAsync(ct)).ToLookup(d => new ContractId(d.Contract.Value));
        var acts = await db.Set<BillingMonth>().ToDictionaryAsync(m => m.BillingDate, m => m.ActsOn, ct);
        var waiting = (await db.Scoped<DepositSettlement>().Where(s => s.ShortSince != null).Select(s => s.ContractId).ToListAsync(ct)).ToHashSet();
        var due = new List<Contract>();
        foreach (var some in open.Select(g => g.Key).Union(waiting).OrderBy(c => c.Value).Chunk(500))
        {
            var contracts = await db.Scoped<Contract>().AsNoTracking().Where(c => some.Contains(c.Id) && c.Payment == PaymentKind.Advance).OrderBy(c => c.Id).ToListAsync(ct);
            due.AddRange(contracts.Where(c => waiting.Contains(c.Id) || DepositClaim.Of(c, open[c.Id]).Any(d => acts.GetValueOrDefault(d.BillingDate, d.BillingDate) <= day)));
        }

        return due;
    }
}
