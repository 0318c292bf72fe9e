using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Advance contracts of which anything stands in the books, in sight, with their figures as the database compares, sorts and adds them up.</summary>
internal static class DepositEntries
{
    /// <param name="db">The database.</param>
    /// <param name="search">Beginning of a contract number, or part of a customer's name.</param>
    /// <param name="today">IST.</param>
    /// <param name="low">What should be left where the contract has no figure of its own.</param>
    public static IQueryable<DepositEntry> Of(UccmsDbContext db, string? search, DateOnly today, Money low)
    {
        var months = db.Set<BillingMonth>();
        var balances = from b in db.Scoped<LedgerBalanceRow>()
                       where b.Account == LedgerAccount.Deposit
                       group b by b.ContractId into g
                       select new { Account = g.Key, Paise = -g.Sum(b => MoneySql.Paise(b.Amount)) };
        var claims = from d in Claims(db, today)
                     group d by d.Account into g
                     select new { Account = g.Key, Paise = g.Sum(d => d.Paise) };
        var lowest = low.Paise;
        return from c in Contracts(db, search)
               join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id into customers
               from k in customers.DefaultIfEmpty()
               join b in balances on LedgerSql.AccountOf(c.Id) equals b.Account into deposits
               from b in deposits.DefaultIfEmpty()
               join d in claims on LedgerSql.AccountOf(c.Id) equals d.Account into demands
               from d in demands.DefaultIfEmpty()
               select new DepositEntry
               {
                   Id = c.Id,
                   Number = c.Number,
                   Customer = k.Name ?? string.Empty,
                   Office = o.Name,
                   InterimFrom = c.InterimFrom,
                   InterimTo = c.InterimTo,
                   Next = months.Where(m => m.BillingDate >= today && m.BillingDate >= c.From).Min(m => (DateOnly?)m.BillingDate),
                   Balance = (long?)b.Paise ?? 0,
                   Due = (long?)d.Paise ?? 0,
                   Low = db.Scoped<DepositThreshold>().Where(t => t.ContractId == c.Id).OrderByDescending(t => t.SetAtUtc).Select(t => (long?)MoneySql.Paise(t.Amount)).FirstOrDefault() ?? lowest,
               };
    }

    public static IQueryable<DepositEntry> Where(this IQueryable<DepositEntry> entries, DepositFilter filter)
    {
        entries = filter.OnlyShort ? entries.Where(e => e.Due > e.Balance) : entries;
        return filter.OnlyLow ? entries.Where(e => e.Balance - e.Due < e.Low) : entries;
    }

    public static IQueryable<DepositEntry> Sorted(this IQueryable<DepositEntry> entries, PageRequest request)
    {
        var sorted = (request.Sort, request.Descending) switch
        {
            ("balance", false) => entries.OrderBy(e => e.Balance),
            ("balance", true) => entries.OrderByDescending(e => e.Balance),
            ("due", false) => entries.OrderBy(e => e.Due),
            ("due", true) => entries.OrderByDescending(e => e.Due),
            ("shortfall", false) => entries.OrderBy(e => e.Due > e.Balance ? e.Due - e.Balance : 0),
            ("shortfall", true) => entries.OrderByDescending(e => e.Due > e.Balance ? e.Due - e.Balance : 0),
            ("customer", false) => entries.OrderBy(e => e.Customer),
            ("customer", true) => entries.OrderByDescending(e => e.Customer),
            (_, true) => entries.OrderByDescending(e => e.Number),
            _ => entries.OrderBy(e => e.Number),
        };
        return request.Sort is null or "contract" ? sorted : sorted.ThenBy(e => e.Number);
    }

    private static IQueryable<Contract> Contracts(UccmsDbContext db, string? search)
    {
        var contracts = db.Scoped<Contract>().Where(c => c.Payment == PaymentKind.Advance && db.Scoped<LedgerContractRow>().Any(l => l.IsAdvance && l.Id == LedgerSql.AccountOf(c.Id)));
        if (string.IsNullOrWhiteSpace(search))
        {
            return contracts;
        }

        var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
        return contracts.Where(c => EF.Functions.Like(c.Number, start, SearchPattern.Escape)
            || db.Scoped<Customer>().Any(k => k.Id == c.CustomerId && EF.Functions.Like(k.Name, anywhere, SearchPattern.Escape)));
    }

    // As DepositClaim has it: an invoice or debit note with the open credit notes on it, whose period APT does not bill, by the next billing date.
    private static IQueryable<DepositClaimRow> Claims(UccmsDbContext db, DateOnly today)
    {
        var months = db.Set<BillingMonth>();
        var open = OpenDemands.Rows(db.Scoped<LedgerDocumentRow>(), db.Scoped<LedgerBalanceRow>());
        var notes = from n in open
                    where n.Document.Kind == LedgerDocumentKind.CreditNote
                    group n by n.Document.AgainstId into g
                    select new { Head = g.Key, Paise = g.Sum(n => MoneySql.Paise(n.Owed)) };
        return from h in open
               where h.Document.Kind != LedgerDocumentKind.CreditNote
               join c in db.Scoped<Contract>() on h.Document.ContractId equals LedgerSql.AccountOf(c.Id)
               from m in months
               where m.From <= (h.Document.PeriodFrom ?? h.Document.Date) && m.To >= (h.Document.PeriodFrom ?? h.Document.Date)
               where c.InterimFrom > m.BillingDate || c.InterimTo < m.BillingDate
               where !months.Any(x => x.BillingDate >= today && x.BillingDate >= c.From && x.BillingDate < m.BillingDate)
               join n in notes on (LedgerDocumentId?)h.Document.Id equals n.Head into credits
               from n in credits.DefaultIfEmpty()
               select new DepositClaimRow { Account = h.Document.ContractId, Paise = MoneySql.Paise(h.Owed) + ((long?)n.Paise ?? 0) };
    }

    private sealed class DepositClaimRow
    {
        public required LedgerContractId Account { get; init; }

        public required long Paise { get; init; }
    }
}

/// <summary>The deposit of a contract as the database has it; amounts in paise.</summary>
internal sealed class DepositEntry
{
    public required ContractId Id { get; init; }

    public required string Number { get; init; }

    public required string Customer { get; init; }

    public required string Office { get; init; }

    public required DateOnly InterimFrom { get; init; }

    public required DateOnly? InterimTo { get; init; }

    /// <summary>The first billing date today or later; none where the calendar is not kept so far.</summary>
    public required DateOnly? Next { get; init; }

    public required long Balance { get; init; }

    /// <summary>Open by the next billing date and settled by UCCMS.</summary>
    public required long Due { get; init; }

    public required long Low { get; init; }

    public bool IsByApt => InterimFrom <= Next && (InterimTo is null || Next <= InterimTo);
}
