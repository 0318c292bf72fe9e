using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;

namespace UCCMS.Data.Ledger;

/// <summary>The dated account heads, everyone's to read.</summary>
public sealed class AccountHeadQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>All, past and future ones too; in the order of the chart, latest first.</summary>
    public async Task<IReadOnlyList<AccountHead>> AllAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var heads = await db.Set<AccountHead>().AsNoTracking().ToListAsync(ct);
        return [.. heads.OrderBy(h => h.Account).ThenBy(h => h.Component).ThenBy(h => h.Product, StringComparer.Ordinal).ThenByDescending(h => h.From)];
    }
}
