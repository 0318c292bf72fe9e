using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Reports;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Customers.Profile;

/// <summary>What there is to know of a customer on one page, within the post's sight: a dozen set-wise statements.</summary>
public sealed class ProfileQueries(IDbContextFactory<UccmsDbContext> contexts, TimeProvider time)
{
    private static readonly LedgerAct[] WithoutMoney = [LedgerAct.CreditNoteApplied, LedgerAct.ZeroTotalCleared, LedgerAct.Reversal];

    /// <summary>Figures of today, what they were a month ago, and twelve months of bills and money.</summary>
    public async Task<CustomerProfile> OfAsync(CustomerId customer, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        var (before, from) = (today.AddMonths(-1), today.AddMonths(-12).AddDays(1));
        var accounts = (await db.Scoped<Contract>().Where(c => c.CustomerId == customer).Select(c => c.Id).ToListAsync(ct)).ConvertAll(BookedContract.IdOf);
        var ask = new ReportAsk(new ReportFilter(from, today, Customer: customer), null, null);
        var lines = await InvoiceLines.SumsAsync(db, ask, ct);
        var names = await db.Set<Product>().ToDictionaryAsync(p => p.Code, p => p.Name, ct);
        return new(
            today, before, from,
            await FiguresAsync(db, accounts, today, before, ct),
            Shared([.. lines.GroupBy(l => l.Product).Select(g => (names.GetValueOrDefault(g.Key, g.Key), g.Sum(l => l.Articles), g.Sum(l => l.Value)))]),
            Shared(await CirclesAsync(db, ask, ct)),
            PaymentBehaviour.Of(await PaidAsync(db, accounts, from, ct)),
            await MonthsAsync(db, accounts, from, ct));
    }

    private static IReadOnlyList<ProfileShare> Shared(IReadOnlyList<(string Name, long Count, long Paise)> parts)
    {
        List<(string Name, long Count, long Paise)> sorted = [.. parts.OrderByDescending(p => p.Paise).ThenBy(p => p.Name, StringComparer.Ordinal)];
        var shares = PercentShares.Of(sorted.ConvertAll(p => p.Paise));
        return [.. sorted.Select((p, at) => new ProfileShare(p.Name, p.Count, new Money(p.Paise), shares[at]))];
    }

    private static async Task<List<(string Name, long Count, long Paise)>> CirclesAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var sums = await (
            from i in InvoiceLines.Invoices(db, ask)
            join o in db.Set<Office>() on i.OwningOfficeId equals o.Id
            group i by o.CircleId into g
            select new { Circle = g.Key, Count = g.LongCount(), Paise = g.Sum(i => MoneySql.Paise(i.Taxable) + MoneySql.Paise(i.Exempt)) }).ToListAsync(ct);
        List<OfficeId> ids = [.. sums.Select(s => s.Circle).OfType<OfficeId>()];
        var names = await db.Set<Office>().Where(o => EF.Parameter(ids).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return sums.ConvertAll(s => (s.Circle is { } id ? names[id] : "Directorate", s.Count, s.Paise));
    }

    // balances of now, and what was posted since: together what they were
    private static async Task<IReadOnlyList<ProfileFigure>> FiguresAsync(UccmsDbContext db, List<LedgerContractId> accounts, DateOnly today, DateOnly before, CancellationToken ct)
    {
        var none = default(LedgerDocumentId);
        var now = await db.Scoped<LedgerBalanceRow>()
            .Where(b => EF.Parameter(accounts).Contains(b.ContractId) && (b.Account == LedgerAccount.Receivable || b.Account == LedgerAccount.Deposit || (b.Account == LedgerAccount.Unclassified && b.DocumentId == none)))
            .GroupBy(b => b.Account).Select(g => new AccountSum(g.Key, g.Sum(b => MoneySql.Paise(b.Amount)))).ToListAsync(ct);
        var since = await db.Scoped<LedgerPostingRow>()
            .Where(p => p.Date > before && EF.Parameter(accounts).Contains(p.ContractId) && (p.Account == LedgerAccount.Receivable || p.Account == LedgerAccount.Deposit || (p.Account == LedgerAccount.Unclassified && p.DocumentId == none)))
            .GroupBy(p => p.Account).Select(g => new AccountSum(g.Key, -g.Sum(p => MoneySql.Paise(p.Amount)))).ToListAsync(ct);
        List<AccountSum> then = [.. now, .. since];
        Money Of(List<AccountSum> sums, LedgerAccount account) => new(sums.Where(s => s.Account == account).Sum(s => s.Paise));
        return
        [
            new(ProfileFigureKind.Owed, Of(now, LedgerAccount.Receivable), Of(then, LedgerAccount.Receivable)),
            new(ProfileFigureKind.Deposit, -Of(now, LedgerAccount.Deposit), -Of(then, LedgerAccount.Deposit)),
            new(ProfileFigureKind.Unadjusted, -Of(now, LedgerAccount.Unclassified), -Of(then, LedgerAccount.Unclassified)),
            new(ProfileFigureKind.AvailableLimit, await AvailableAsync(db, [.. accounts.Select(a => new ContractId(a.Value))], today, ct), null),
        ];
    }

    // as the page of credit computes it: what is booked and not invoiced counts as used, of now only
    private static async Task<Money?> AvailableAsync(UccmsDbContext db, List<ContractId> contracts, DateOnly today, CancellationToken ct)
    {
        var limits = (await db.Scoped<CreditLimit>().AsNoTracking().Where(l => EF.Parameter(contracts).Contains(l.ContractId) && l.Status == CreditLimitStatus.Approved).ToListAsync(ct))
            .GroupBy(l => l.ContractId).Select(g => (Contract: g.Key, Limit: CreditLimit.On(g, today))).Where(l => l.Limit is not null).ToList();
        if (limits.Count == 0)
        {
            return null;
        }

        var figures = await CreditSums.OfAsync(db, db.Scoped<LedgerBalanceRow>(), [.. limits.Select(l => l.Contract)], ct);
        return Money.Sum(limits.Select(l => l.Limit!.Amount - figures[l.Contract].Used));
    }

    private static async Task<List<PaidMoney>> PaidAsync(UccmsDbContext db, List<LedgerContractId> accounts, DateOnly from, CancellationToken ct)
    {
        var paid = await (
            from p in db.Scoped<LedgerPostingRow>()
            where EF.Parameter(accounts).Contains(p.ContractId) && p.Account == LedgerAccount.Receivable && p.Date >= @from && p.Amount < Money.Zero
            join j in db.Set<LedgerJournalRow>() on p.JournalId equals j.Id
            join d in db.Scoped<LedgerDocumentRow>() on p.DocumentId equals d.Id
            where !WithoutMoney.Contains(j.Act) && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote)
            group p by new { Billed = d.Date, p.Date } into g
            select new { g.Key.Billed, g.Key.Date, Paise = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
        return paid.ConvertAll(p => new PaidMoney(p.Billed, p.Date, new Money(-p.Paise)));
    }

    // the closing balance of the last month is what is owed today
    private static async Task<IReadOnlyList<ProfileMonth>> MonthsAsync(UccmsDbContext db, List<LedgerContractId> accounts, DateOnly from, CancellationToken ct)
    {
        var owed = db.Scoped<LedgerPostingRow>().Where(p => EF.Parameter(accounts).Contains(p.ContractId) && p.Account == LedgerAccount.Receivable);
        var opening = await owed.Where(p => p.Date < from).SumAsync(p => MoneySql.Paise(p.Amount), ct);
        var moved = await owed.Where(p => p.Date >= from).GroupBy(p => new { p.Date.Year, p.Date.Month, IsDebit = p.Amount > Money.Zero })
            .Select(g => new { g.Key, Paise = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
        var months = new List<ProfileMonth>();
        foreach (var month in moved.GroupBy(m => new DateOnly(m.Key.Year, m.Key.Month, 1)).OrderBy(m => m.Key))
        {
            var (billed, settled) = (month.Where(m => m.Key.IsDebit).Sum(m => m.Paise), -month.Where(m => !m.Key.IsDebit).Sum(m => m.Paise));
            months.Add(new(month.Key, new(opening), new(billed), new(settled)));
            opening += billed - settled;
        }

        return months;
    }

    private sealed record AccountSum(LedgerAccount Account, long Paise);
}

/// <summary>Which figure of a customer.</summary>
public enum ProfileFigureKind
{
    /// <summary>On all documents.</summary>
    Owed,

    Deposit,

    /// <summary>Received and taken by no document.</summary>
    Unadjusted,

    /// <summary>Left of the credit limits.</summary>
    AvailableLimit,
}

/// <summary>A figure and what it was on the day it is compared with.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Now">None where it does not apply.</param>
/// <param name="Before">On that day; none where it is not kept.</param>
public sealed record ProfileFigure(ProfileFigureKind Kind, Money? Now, Money? Before)
{
    /// <summary>In percent of what it was, one decimal; none where it was nothing.</summary>
    public decimal? Change => Now is { } now && Before is { IsZero: false } before ? decimal.Round((now - before).Paise * 100m / Math.Abs(before.Paise), 1, MidpointRounding.AwayFromZero) : null;
}

/// <summary>A part of what was invoiced.</summary>
/// <param name="Name">Product or circle.</param>
/// <param name="Count">Articles, or documents.</param>
/// <param name="Value">Before tax.</param>
/// <param name="Share">All add up to 100%.</param>
public sealed record ProfileShare(string Name, long Count, Money Value, Percent Share);

/// <summary>What was owed, billed and settled in a month.</summary>
public sealed record ProfileMonth(DateOnly Month, Money Opening, Money Billed, Money Settled)
{
    public Money Closing => Opening + Billed - Settled;
}

/// <summary>What there is to know of a customer.</summary>
/// <param name="Today">IST.</param>
/// <param name="Before">The day that trends compare with.</param>
/// <param name="From">First day of the twelve months.</param>
/// <param name="Figures">Of now and then.</param>
/// <param name="Products">By value.</param>
/// <param name="Circles">By value, of the booking locations.</param>
/// <param name="Behaviour">None where nothing was settled.</param>
/// <param name="Months">Oldest first; those in which something moved.</param>
public sealed record CustomerProfile(
    DateOnly Today, DateOnly Before, DateOnly From, IReadOnlyList<ProfileFigure> Figures, IReadOnlyList<ProfileShare> Products, IReadOnlyList<ProfileShare> Circles, PaymentBehaviour? Behaviour, IReadOnlyList<ProfileMonth> Months);
