using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>What the whole books say of a contract: of its deposit and of what is owed.</summary>
internal static class ContractBooks
{
    private static BooksOfDay Nothing => new(Money.Zero, Money.Zero);

    /// <summary>By the journals dated up to a day, of the contracts in the actor's sight.</summary>
    public static async Task<IReadOnlyDictionary<string, BooksOfDay>> OnAsync(UccmsDbContext db, IReadOnlyCollection<string> contractNumbers, DateOnly day, CancellationToken ct)
    {
        var contracts = await db.Scoped<Contract>().Where(c => contractNumbers.Contains(c.Number)).Select(c => new { c.Id, c.Number }).ToListAsync(ct);
        var books = await SumsAsync(db, [.. contracts.Select(c => BookedContract.IdOf(c.Id))], day, ct);
        return contracts.ToDictionary(c => c.Number, c => books.GetValueOrDefault(BookedContract.IdOf(c.Id), Nothing), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Journals of the act under way included.</summary>
    public static async Task<BooksOfDay> NowAsync(UccmsDbContext db, ContractId contract, CancellationToken ct)
    {
        var id = BookedContract.IdOf(contract);
        return (await SumsAsync(db, [id], DateOnly.MaxValue, ct)).GetValueOrDefault(id, Nothing);
    }

    // Money is a credit. A shortfall is what APT took beyond it: there the deposit stands below nothing.
    private static async Task<Dictionary<LedgerContractId, BooksOfDay>> SumsAsync(UccmsDbContext db, List<LedgerContractId> contracts, DateOnly day, CancellationToken ct)
    {
        var sums = await db.Set<LedgerPostingRow>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .Where(p => contracts.Contains(p.ContractId) && p.Date <= day)
            .Where(p => p.Account == LedgerAccount.Deposit || p.Account == LedgerAccount.Shortfall || p.Account == LedgerAccount.Receivable)
            .GroupBy(p => new { p.ContractId, p.Account })
            .Select(g => new { g.Key.ContractId, g.Key.Account, Paise = g.Sum(p => MoneySql.Paise(p.Amount)) })
            .ToListAsync(ct);
        return sums.GroupBy(s => s.ContractId).ToDictionary(
            g => g.Key,
            g => new BooksOfDay(
                new(-g.Where(s => s.Account != LedgerAccount.Receivable).Sum(s => s.Paise)),
                new(g.Where(s => s.Account == LedgerAccount.Receivable).Sum(s => s.Paise))));
    }
}
