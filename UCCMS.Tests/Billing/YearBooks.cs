using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Billing;

/// <summary>After each day: DTR, ledger and the month that goes to e-Lekha say the same, and nothing owed is out of sight.</summary>
internal sealed class YearBooks(YearWorld world)
{
    private readonly Dictionary<(OfficeId Office, DateOnly Day), (DayAccount[] Accounts, DayFigures Closing)> days = [];
    private readonly Dictionary<LedgerAccount, (Money Debit, Money Credit)> month = [];
    private Dictionary<(OfficeId Office, LedgerAccount Account), Money> before = [];

    /// <summary>Office days compared.</summary>
    public int Days => days.Count;

    public async Task RequireAgreementAsync(DateOnly day)
    {
        var offices = await world.QueryAsync((DayBookQueries q) => q.OfDayAsync(day));
        var accounts = offices.SelectMany(o => o.Book.Accounts.Select(a => (Key: (o.Office, a.Account), Account: a))).ToDictionary(a => a.Key, a => a.Account);
        var standing = await StandingAsync();
        foreach (var key in accounts.Keys.Union(standing.Keys).Union(before.Keys))
        {
            var account = accounts.GetValueOrDefault(key) ?? new(key.Account, Money.Zero, Money.Zero, Money.Zero);
            Assert.True(account.Opening == before.GetValueOrDefault(key), $"{day} {key}: opens with {account.Opening}, closed with {before.GetValueOrDefault(key)} the day before.");
            Assert.True(account.Closing == standing.GetValueOrDefault(key), $"{day} {key}: closes with {account.Closing}, stands at {standing.GetValueOrDefault(key)}.");
        }

        Assert.Equal(Money.Zero, offices.Aggregate(DayFigures.Nil, (sum, o) => sum + o.Book.Closing).Gap);
        foreach (var office in offices)
        {
            days[(office.Office, day)] = ([.. office.Book.Accounts], office.Book.Closing);
        }

        before = standing;
        await RequireMonthAsync(day, accounts.Values);
    }

    /// <summary>What is owed of Advance contracts after the settlement of the day is listed as waiting, to the paisa, and nothing else is.</summary>
    public async Task RequireListedAsync(DateOnly day)
    {
        var open = await world.ReadAsync(db => (
            from b in db.Scoped<LedgerBalanceRow>()
            where b.Account == LedgerAccount.Receivable && b.Amount != Money.Zero
            join d in db.Scoped<LedgerDocumentRow>() on b.DocumentId equals d.Id
            where d.IsAdvance
            select new { d.Id, b.Amount }).ToDictionaryAsync(d => d.Id, d => d.Amount));
        var listed = await world.ReadAsync(async db => (await db.Scoped<DepositSettlement>().AsNoTracking().Where(s => s.ShortSince != null).ToListAsync())
            .SelectMany(s => s.Lines).Where(l => l.IsWaiting).ToDictionary(l => l.DocumentId, l => l.Amount));
        Assert.True(
            open.Count == listed.Count && open.All(o => listed.GetValueOrDefault(o.Key) == o.Value),
            $"{day}: {open.Count} documents are open, {listed.Count} are listed as waiting.");
    }

    /// <summary>The list of deposits, which the database works out, says of each contract what its own claims come to.</summary>
    public async Task RequireDepositsAsync(DateOnly day)
    {
        var all = new PageRequest(Take: YearContracts.Count, Sort: "due", Descending: true);
        var page = await world.QueryAsync((DepositQueries q) => q.PageAsync(new(), all));
        foreach (var row in page.Rows.Items)
        {
            var contract = world.Contracts[row.Contract.Value - 1];
            var next = contract.Billing.NextBilled(day).BillingDate;
            var claims = DepositClaim.Of(contract, await world.QueryAsync((ISettlementStore s) => s.OpenDemandsAsync(contract.Id, CancellationToken.None)));
            Assert.Equal((next, contract.IsInterimOn(next), Money.Sum(claims.Where(c => c.BillingDate <= next).Select(c => c.Owed))), (row.NextBillingDate!.Value, row.IsByApt, row.Due));
        }

        Assert.Equal(page.Rows.Items.OrderByDescending(r => r.Due).ThenBy(r => r.ContractNumber, StringComparer.Ordinal), page.Rows.Items);
        Assert.Equal((page.Rows.Items.Count, Money.Sum(page.Rows.Items.Select(r => r.Balance)), Money.Sum(page.Rows.Items.Select(r => r.Shortfall))), (page.Rows.Total, page.Balance, page.Shortfall));
        var lacking = await world.QueryAsync((DepositQueries q) => q.PageAsync(new(OnlyShort: true), all));
        Assert.Equal(page.Rows.Items.Where(r => r.Shortfall > Money.Zero).Select(r => r.Contract), lacking.Rows.Items.Select(r => r.Contract));
        Assert.Contains(lacking.Rows.Items, r => r.Contract.Value == YearContracts.NeverPaid);
        var low = await world.QueryAsync((DepositQueries q) => q.PageAsync(new(OnlyLow: true), all with { Take = 3, Skip = 1 }));
        Assert.Equal(page.Rows.Items.Where(r => r.IsLow).Skip(1).Take(3).Select(r => r.Contract), low.Rows.Items.Select(r => r.Contract));
    }

    /// <summary>No later act changed the report of a day.</summary>
    public async Task RequireDaysUnchangedAsync()
    {
        foreach (var of in days.Keys.GroupBy(k => (k.Office, Month: ElekhaMonth.Of(k.Day))))
        {
            var now = (await world.QueryAsync((DayBookQueries q) => q.OfMonthAsync(of.Key.Office, of.Key.Month, YearWorld.Last)))!.ToDictionary(d => d.Day);
            foreach (var (office, day) in of)
            {
                Assert.Equal(days[(office, day)].Accounts, now[day].Book.Accounts);
                Assert.Equal(days[(office, day)].Closing, now[day].Book.Closing);
            }
        }
    }

    private async Task RequireMonthAsync(DateOnly day, IEnumerable<DayAccount> accounts)
    {
        if (day.Day == 1)
        {
            month.Clear();
        }

        foreach (var account in accounts)
        {
            var (debit, credit) = month.GetValueOrDefault(account.Account, (Money.Zero, Money.Zero));
            month[account.Account] = (debit + account.Debit, credit + account.Credit);
        }

        var summary = (await world.QueryAsync((MonthSummaryQueries q) => q.OfMonthAsync(ElekhaMonth.Of(day)))).ToLookup(r => r.Account);
        foreach (var account in month.Keys.Union(summary.Select(g => g.Key)))
        {
            var (debit, credit) = month.GetValueOrDefault(account, (Money.Zero, Money.Zero));
            Assert.Equal((account, debit, credit), (account, Money.Sum(summary[account].Select(r => r.Debit)), Money.Sum(summary[account].Select(r => r.Credit))));
        }
    }

    private Task<Dictionary<(OfficeId Office, LedgerAccount Account), Money>> StandingAsync() => world.ReadAsync(async db =>
        (await db.Scoped<LedgerBalanceRow>().Where(b => DayBookQueries.AccountsSide.Contains(b.Account)).GroupBy(b => new { b.OfficeId, b.Account })
            .Select(g => new { g.Key, Sum = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToListAsync()).Where(s => s.Sum != 0).ToDictionary(s => (s.Key.OfficeId, s.Key.Account), s => new Money(s.Sum)));
}
