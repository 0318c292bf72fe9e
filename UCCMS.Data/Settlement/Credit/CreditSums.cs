using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>What contracts owe, and what of their money is free, from the kept balances: the same for acts and for pages.</summary>
internal static class CreditSums
{
    /// <summary>Of these contracts.</summary>
    public static async Task<Dictionary<ContractId, CreditFigures>> OfAsync(UccmsDbContext db, IQueryable<LedgerBalanceRow> balances, IReadOnlyList<ContractId> contracts, CancellationToken ct)
    {
        var none = default(LedgerDocumentId);
        List<LedgerContractId> accounts = [.. contracts.Select(BookedContract.IdOf)];
        var unbilled = await Unbilled(db).Where(s => EF.Parameter(contracts).Contains(s.ContractId))
            .GroupBy(s => s.ContractId).Select(g => new { g.Key, Paise = g.Sum(s => MoneySql.Paise(s.Amount)) }).ToDictionaryAsync(g => g.Key, g => new Money(g.Paise), ct);
        var sums = await balances.Where(b => EF.Parameter(accounts).Contains(b.ContractId))
            .Where(b => b.Account == LedgerAccount.Receivable || (b.Account == LedgerAccount.Unclassified && b.DocumentId == none))
            .GroupBy(b => new { b.ContractId, b.Account })
            .Select(g => new { g.Key.ContractId, g.Key.Account, Paise = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToListAsync(ct);
        var booked = sums.ToLookup(s => new ContractId(s.ContractId.Value), s => (s.Account, s.Paise));
        return contracts.ToDictionary(c => c, c => new CreditFigures(
            new Money(booked[c].Where(s => s.Account == LedgerAccount.Receivable).Sum(s => s.Paise)),
            new Money(-booked[c].Where(s => s.Account == LedgerAccount.Unclassified).Sum(s => s.Paise)),
            unbilled.GetValueOrDefault(c)));
    }

    /// <summary>Bookings of periods whose documents are not out; they count whole, whoever looks.</summary>
    public static IQueryable<BookedSum> Unbilled(UccmsDbContext db)
    {
        var billed = db.Set<Consolidation>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(c => c.Status != ConsolidationStatus.Prepared);
        return db.Set<BookedSum>().Where(s => !billed.Any(c => c.ContractId == s.ContractId && c.PeriodFrom == s.BilledFrom));
    }
}
