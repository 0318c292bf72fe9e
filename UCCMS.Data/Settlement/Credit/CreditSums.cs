using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>What contracts owe, and what of their money is free, from the kept balances: the same for acts and for pages.</summary>
internal static class CreditSums
{
    public static async Task<Dictionary<ContractId, CreditFigures>> OfAsync(IQueryable<LedgerBalanceRow> balances, CancellationToken ct)
    {
        var none = default(LedgerDocumentId);
        var sums = await balances
            .Where(b => b.Account == LedgerAccount.Receivable || (b.Account == LedgerAccount.Unclassified && b.DocumentId == none))
            .GroupBy(b => new { b.ContractId, b.Account })
            .Select(g => new { g.Key.ContractId, g.Key.Account, Paise = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToListAsync(ct);
        return sums.GroupBy(s => s.ContractId).ToDictionary(
            g => new ContractId(g.Key.Value),
            g => new CreditFigures(new Money(g.Where(s => s.Account == LedgerAccount.Receivable).Sum(s => s.Paise)), new Money(-g.Where(s => s.Account == LedgerAccount.Unclassified).Sum(s => s.Paise))));
    }
}
