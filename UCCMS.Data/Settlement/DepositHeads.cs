using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>The deposit of a contract as the database has it.</summary>
internal sealed class DepositHead
{
    public ContractId Id { get; init; }

    public string Number { get; init; } = string.Empty;

    public string Customer { get; init; } = string.Empty;

    public string Office { get; init; } = string.Empty;

    public long Paise { get; init; }

    /// <summary>Something is owed or given back on one of its documents.</summary>
    public bool HasOpen { get; init; }
}

/// <summary>Advance contracts of which anything stands in the books, in sight.</summary>
internal static class DepositHeads
{
    public static IQueryable<DepositHead> Of(UccmsDbContext db, string? search)
    {
        var contracts = db.Scoped<Contract>().Where(c => c.Payment == PaymentKind.Advance && db.Scoped<LedgerContractRow>().Any(l => l.IsAdvance && l.Id == LedgerSql.AccountOf(c.Id)));
        if (!string.IsNullOrWhiteSpace(search))
        {
            var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
            contracts = contracts.Where(c => EF.Functions.Like(c.Number, start, SearchPattern.Escape)
                || db.Scoped<Customer>().Any(k => k.Id == c.CustomerId && EF.Functions.Like(k.Name, anywhere, SearchPattern.Escape)));
        }

        return from c in contracts
               join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
               select new DepositHead
               {
                   Id = c.Id,
                   Number = c.Number,
                   Customer = db.Scoped<Customer>().Where(k => k.Id == c.CustomerId).Select(k => k.Name).FirstOrDefault() ?? string.Empty,
                   Office = o.Name,
                   Paise = -db.Scoped<LedgerBalanceRow>().Where(b => b.ContractId == LedgerSql.AccountOf(c.Id) && b.Account == LedgerAccount.Deposit).Sum(b => MoneySql.Paise(b.Amount)),
                   HasOpen = db.Scoped<LedgerBalanceRow>().Any(b => b.ContractId == LedgerSql.AccountOf(c.Id) && b.Account == LedgerAccount.Receivable && b.Amount != Money.Zero),
               };
    }

    public static IOrderedQueryable<DepositHead> Sorted(this IQueryable<DepositHead> heads, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("balance", false) => heads.OrderBy(h => h.Paise).ThenBy(h => h.Number),
        ("balance", true) => heads.OrderByDescending(h => h.Paise).ThenBy(h => h.Number),
        ("customer", false) => heads.OrderBy(h => h.Customer).ThenBy(h => h.Number),
        ("customer", true) => heads.OrderByDescending(h => h.Customer).ThenBy(h => h.Number),
        ("contract", true) => heads.OrderByDescending(h => h.Number),
        _ => heads.OrderBy(h => h.Number),
    };
}
