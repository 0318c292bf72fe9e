using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Money of customers that no document has taken, by contract and office, with its age; within the post's sight.</summary>
public sealed class FreeMoneyQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    public async Task<Page<FreeMoneyRow>> ListAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await FoundAsync(db, request.Search, ct);
        return new Page<FreeMoneyRow>([.. Sorted(found, request).Skip(request.Skip).Take(request.Take)], found.Count);
    }

    /// <summary>Of all that the search leaves.</summary>
    public async Task<Money> SumAsync(string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return Money.Sum((await FoundAsync(db, search, ct)).Select(r => r.Free));
    }

    // at most some thousand balances stand free at a time, whatever the years bring
    private static async Task<List<FreeMoneyRow>> FoundAsync(UccmsDbContext db, string? search, CancellationToken ct)
    {
        var none = default(LedgerDocumentId);
        var free = db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.Account == LedgerAccount.Unclassified && b.DocumentId == none && b.Amount < Money.Zero);
        var balances = await (from b in free
                              join r in db.Scoped<Receipt>() on b.CarrierId equals r.Carrier into own
                              from r in own.DefaultIfEmpty()
                              join o in db.Set<Office>() on b.OfficeId equals o.Id
                              select new { b.ContractId, b.OfficeId, OfficeName = o.Name, b.Amount, ReceivedOn = r == null ? (DateOnly?)null : r.ReceivedOn, Receipt = r == null ? (ReceiptId?)null : r.Id }).ToListAsync(ct);
        List<ContractId> ids = [.. balances.Select(b => new ContractId(b.ContractId.Value)).Distinct()];
        var heads = await (from c in db.Scoped<Contract>().AsNoTracking()
                           where EF.Parameter(ids).Contains(c.Id)
                           join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                           select new { c.Id, c.Number, k.Name }).ToDictionaryAsync(c => c.Id, ct);
        var rows = from b in balances
                   group b by (b.ContractId, b.OfficeId) into g
                   let head = heads.GetValueOrDefault(new ContractId(g.Key.ContractId.Value))
                   where head is not null
                   select new FreeMoneyRow(
                       head.Id, head.Number, head.Name, g.Key.OfficeId, g.First().OfficeName, -Money.Sum(g.Select(b => b.Amount)), g.Count(), g.Min(b => b.ReceivedOn),
                       g.OrderBy(b => b.ReceivedOn ?? DateOnly.MaxValue).Select(b => b.Receipt).FirstOrDefault());
        var words = search?.Trim() ?? string.Empty;
        return [.. rows.Where(r => words.Length == 0 || r.ContractNumber.StartsWith(words, StringComparison.OrdinalIgnoreCase)
            || r.CustomerName.Contains(words, StringComparison.OrdinalIgnoreCase) || r.OfficeName.Contains(words, StringComparison.OrdinalIgnoreCase))];
    }

    private static IEnumerable<FreeMoneyRow> Sorted(List<FreeMoneyRow> rows, PageRequest request)
    {
        var sorted = request.Sort switch
        {
            "customer" => rows.OrderBy(r => r.CustomerName, StringComparer.Ordinal).ThenBy(r => r.ContractNumber, StringComparer.Ordinal),
            "office" => rows.OrderBy(r => r.OfficeName, StringComparer.Ordinal).ThenBy(r => r.ContractNumber, StringComparer.Ordinal),
            "free" => rows.OrderBy(r => r.Free).ThenBy(r => r.ContractNumber, StringComparer.Ordinal),
            _ => rows.OrderBy(r => r.OldestOn ?? DateOnly.MaxValue).ThenBy(r => r.ContractNumber, StringComparer.Ordinal),
        };
        return request.Descending ? sorted.Reverse() : sorted;
    }
}

/// <summary>Free money of a contract at an office.</summary>
/// <param name="Receipts">From how many receipts.</param>
/// <param name="OldestOn">When the oldest of them came; unknown for money that came back with an intimation.</param>
/// <param name="Oldest">That receipt.</param>
public sealed record FreeMoneyRow(
    ContractId Contract, string ContractNumber, string CustomerName, OfficeId Office, string OfficeName, Money Free, int Receipts, DateOnly? OldestOn, ReceiptId? Oldest);
