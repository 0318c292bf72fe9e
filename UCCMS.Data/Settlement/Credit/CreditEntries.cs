using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>The credit of contracts as the database compares it: by what the list sorts and filters, nothing else.</summary>
internal static class CreditEntries
{
    /// <param name="db">The database.</param>
    /// <param name="contracts">Within the actor's sight: the statement itself looks at no office.</param>
    /// <param name="today">IST.</param>
    public static IQueryable<CreditEntry> Of(UccmsDbContext db, IReadOnlyList<ContractId> contracts, DateOnly today)
    {
        var none = default(LedgerDocumentId);
        var balances = db.Set<LedgerBalanceRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]);
        var unbilled = CreditSums.Unbilled(db);
        var limits = db.Scoped<CreditLimit>().Where(l => l.Status == CreditLimitStatus.Approved && l.From <= today);
        var secured = db.Scoped<Guarantee>().Where(g => g.Status == GuaranteeStatus.InForce && g.From <= today && g.To >= today);
        return from c in db.Scoped<Contract>()
               where EF.Parameter(contracts).Contains(c.Id)
               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
               from l in limits.Where(l => l.ContractId == c.Id).OrderByDescending(l => l.From).ThenByDescending(l => l.DecidedAtUtc).Take(1).DefaultIfEmpty()
               select new CreditEntry
               {
                   Id = c.Id,
                   Number = c.Number,
                   Customer = k.Name,
                   Limit = l == null ? null : MoneySql.Paise(l.Amount),
                   IsExempt = l != null && l.Exemption != null,
                   Net = balances.Where(b => b.ContractId == LedgerSql.AccountOf(c.Id) && (b.Account == LedgerAccount.Receivable || (b.Account == LedgerAccount.Unclassified && b.DocumentId == none))).Sum(b => MoneySql.Paise(b.Amount))
                       + unbilled.Where(s => s.ContractId == c.Id).Sum(s => MoneySql.Paise(s.Amount)),
                   SecuredUntil = secured.Where(g => g.ContractId == c.Id).Max(g => (DateOnly?)g.To),
               };
    }

    public static IQueryable<CreditEntry> Where(this IQueryable<CreditEntry> entries, CreditFilter filter)
    {
        entries = filter.OnlyBlocked ? entries.Where(e => e.Limit != null && ((e.Net > 0 && e.Net > e.Limit) || (!e.IsExempt && e.SecuredUntil == null))) : entries;
        entries = filter.OnlyNear ? entries.Where(e => e.Limit != null && e.Net > 0 && e.Net * 100 >= e.Limit * CreditFilter.Near) : entries;
        return filter.OnlyUnlimited ? entries.Where(e => e.Limit == null) : entries;
    }

    public static IQueryable<CreditEntry> Sorted(this IQueryable<CreditEntry> entries, PageRequest request)
    {
        var sorted = (request.Sort, request.Descending) switch
        {
            ("customer", false) => entries.OrderBy(e => e.Customer),
            ("customer", true) => entries.OrderByDescending(e => e.Customer),
            ("limit", false) => entries.OrderBy(e => e.Limit),
            ("limit", true) => entries.OrderByDescending(e => e.Limit),
            ("used", false) => entries.OrderBy(e => e.Net < 0 ? 0 : e.Net),
            ("used", true) => entries.OrderByDescending(e => e.Net < 0 ? 0 : e.Net),
            ("percent", false) => entries.OrderBy(e => e.Limit == null ? -1 : e.Net <= 0 ? 0 : e.Limit == 0 ? 1000 : e.Net * 1000 / e.Limit),
            ("percent", true) => entries.OrderByDescending(e => e.Limit == null ? -1 : e.Net <= 0 ? 0 : e.Limit == 0 ? 1000 : e.Net * 1000 / e.Limit),
            ("available", false) => entries.OrderBy(e => e.Limit - (e.Net < 0 ? 0 : e.Net)),
            ("available", true) => entries.OrderByDescending(e => e.Limit - (e.Net < 0 ? 0 : e.Net)),
            ("until", false) => entries.OrderBy(e => e.SecuredUntil),
            ("until", true) => entries.OrderByDescending(e => e.SecuredUntil),
            (_, true) => entries.OrderByDescending(e => e.Number),
            _ => entries.OrderBy(e => e.Number),
        };
        return sorted.ThenBy(e => e.Number);
    }
}

/// <summary>What the list of credit sorts and filters by.</summary>
internal sealed class CreditEntry
{
    public required ContractId Id { get; init; }

    public required string Number { get; init; }

    public required string Customer { get; init; }

    /// <summary>In paise; none where none holds today.</summary>
    public required long? Limit { get; init; }

    /// <summary>A letter exempts the customer from a guarantee.</summary>
    public required bool IsExempt { get; init; }

    /// <summary>Owed and unbilled less what is free, in paise; minus where more is free.</summary>
    public required long Net { get; init; }

    public required DateOnly? SecuredUntil { get; init; }
}
