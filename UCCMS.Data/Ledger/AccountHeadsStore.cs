using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>Loads and adds account heads.</summary>
public sealed class AccountHeadsStore(UccmsDbContext db) : IAccountHeadsStore
{
    public async Task<IReadOnlyList<AccountHead>> OfAsync(LedgerAccount account, CancellationToken ct) =>
        await db.Set<AccountHead>().Where(h => h.Account == account).ToListAsync(ct);

    public async Task RequireProductAsync(string code, CancellationToken ct) =>
        RuleViolation.Unless(await db.Set<Product>().AnyAsync(p => p.Code == code, ct), "product.unknown", $"There is no product {code}.", nameof(AccountHead.Product));

    public void Add(AccountHead head) => db.Add(head);
}
