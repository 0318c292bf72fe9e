using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Tests.Organisation;

namespace UCCMS.Tests.Ledger;

/// <summary>Daily Transaction Reports, cash books and the month's summary against random months, day by day and to the paisa.</summary>
public sealed class DayBookTests
{
    private const int Months = 8;
    private static readonly ElekhaMonth February = new(202602);

    [Fact]
    public async Task Every_day_of_random_months_agrees_with_the_journals_the_balances_and_the_summary()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var offices = await books.OfficesAsync(7);
        var (journals, cash, ledger) = await PostedAsync(books, offices);
        await using var scope = books.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<DayBookQueries>();
        var last = journals.Max(j => j.Head.Date) is var latest && latest > February.To ? latest : February.To;
        var credits = new Dictionary<LedgerAccount, long>();
        var closed = new Dictionary<(OfficeId, LedgerAccount), long>();
        for (var day = February.From; day <= last; day = day.AddDays(1))
        {
            var reports = await queries.OfDayAsync(day);
            Assert.Equal(Money.Zero, Money.Sum(reports.Select(r => r.Book.Closing.Gap)));
            Assert.Equal(closed, Standing(reports, a => a.Opening));
            closed = Standing(reports, a => a.Closing);
            Assert.Equal(Expected(journals, day), closed);
            Assert.All(reports, r => Assert.Equal(r.Book.Closing, r.Book.Opening + r.Book.Of(DayPart.Receipts) + r.Book.Of(DayPart.Allocations) + r.Book.Of(DayPart.Vouchers)));
            foreach (var account in reports.SelectMany(r => r.Book.Accounts).Where(_ => ElekhaMonth.Of(day) == February))
            {
                credits[account.Account] = credits.GetValueOrDefault(account.Account) + account.Credit.Paise;
            }
        }

        Assert.Equal(ledger, closed);
        Assert.Equal(cash.Paise, closed.Where(c => c.Key.Item2 == LedgerAccount.CashBook).Sum(c => c.Value));
        var summary = await scope.ServiceProvider.GetRequiredService<MonthSummaryQueries>().OfMonthAsync(February);
        Assert.Equal(0, summary.Sum(r => r.Net.Paise));
        Assert.Equal(
            credits.Where(c => c.Value != 0).OrderBy(c => c.Key).Select(c => (c.Key, c.Value)),
            summary.GroupBy(r => r.Account).Select(g => (g.Key, Value: g.Sum(r => r.Credit.Paise))).Where(g => g.Value != 0).OrderBy(g => g.Key));
        await CashBooksAgreeAsync(queries, offices);
        Assert.Empty((await CheckAsync(scope)).Broken);
    }

    [Fact]
    public async Task Reversal_stands_where_what_it_undoes_stood_and_the_day_lists_its_journals()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var office = (await books.OfficesAsync(1))[0];
        var contract = new ContractAccount(new(40_000_001), office, IsAdvance: true);
        Journal? taken = null;
        await books.PostAsync(LedgerExtent.Of(contract), b => [taken = ReceiptJournals.Receive(b, contract, office, CarrierId.New(), new(500_00), new(LedgerAct.MoneyReceived, "receipt/1", February.From))]);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, office, CarrierId.New(), new(70_00), new(LedgerAct.MoneyReceived, "receipt/2", February.From.AddDays(1)))]);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReversalJournals.Reverse(b, taken!, February.From.AddDays(1))]);

        await using var scope = books.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<DayBookQueries>();
        var day = (await queries.OfOfficeAsync(office, February.From.AddDays(1)))!.Book;
        var receipts = await queries.JournalsAsync(office, February.From.AddDays(1), DayPart.Receipts, new PageRequest());
        var vouchers = await queries.JournalsAsync(office, February.From.AddDays(1), DayPart.Vouchers, new PageRequest());
        Assert.Equal((500m, 70m, 500m, 70m), (day.Opening.Cash.Rupees, day.Received.Rupees, day.Paid.Rupees, day.Closing.Cash.Rupees));
        Assert.Equal([70m, -500m], receipts.Items.Select(j => j.Figures.Cash.Rupees));
        Assert.Equal((2, 0, Money.Zero), (receipts.Total, vouchers.Total, day.Of(DayPart.Vouchers).Cash));
    }

    [Fact]
    public async Task Office_of_others_has_no_report_and_ones_own_is_whole_whosever_contract_it_is()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var (own, other) = (new OfficeId(10029164), (await books.OfficesAsync(3)).First(o => o.Value != 10029164));
        var contract = new ContractAccount(new(40_000_001), other, IsAdvance: false);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, own, CarrierId.New(), new(500_00), new(LedgerAct.MoneyReceived, "receipt/1", February.From))]);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, other, CarrierId.New(), new(30_00), new(LedgerAct.MoneyReceived, "receipt/2", February.From))]);
        foreach (var role in new[] { Role.NodalOffice, Role.BookingLocation })
        {
            await using var scope = books.Database.As(Actor.Of("p", "p", Post.Assign("p", role, own, new(2025, 1, 1), null, Tenure.Regular), "x", await books.Database.ScopeAsync(role, own), "test"));
            var queries = scope.ServiceProvider.GetRequiredService<DayBookQueries>();
            Assert.Null(await queries.OfOfficeAsync(other, February.From));
            Assert.Equal(0, (await queries.JournalsAsync(other, February.From, null, new PageRequest())).Total);
            Assert.Equal([(own, 500m)], (await queries.OfDayAsync(February.From)).Select(r => (r.Office, r.Book.Closing.Cash.Rupees)));
            Assert.Equal(500m, (await scope.ServiceProvider.GetRequiredService<MonthSummaryQueries>().OfMonthAsync(February)).Sum(r => r.Credit.Rupees));
        }
    }

    [Fact]
    public async Task Check_names_an_account_that_left_its_days()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var office = (await books.OfficesAsync(1))[0];
        var contract = new ContractAccount(new(40_000_001), office, IsAdvance: true);
        await books.PostAsync(LedgerExtent.Of(contract), b => [ReceiptJournals.Receive(b, contract, office, CarrierId.New(), new(500_00), new(LedgerAct.MoneyReceived, "receipt/1", February.From))]);
        await books.SqlAsync("UPDATE \"LedgerBalances\" SET \"Amount\" = \"Amount\" + 1 WHERE \"Account\" = 'CashBook'");
        await using var scope = books.Database.AsSystem();
        Assert.Contains("Cash book", Assert.Single((await CheckAsync(scope)).Broken), StringComparison.Ordinal);
    }

    private static async Task<(List<Journal> Journals, Money Cash, Dictionary<(OfficeId, LedgerAccount), long> Ledger)> PostedAsync(LedgerBooks books, OfficeId[] offices)
    {
        var (journals, cash, ledger) = (new List<Journal>(), Money.Zero, new Dictionary<(OfficeId, LedgerAccount), long>());
        foreach (var seed in Enumerable.Range(300_000, Months))
        {
            var month = new RandomMonth(seed, offices);
            month.Run();
            foreach (var (journal, _) in month.Tried.Where(t => !t.Refused))
            {
                await books.PostAsync(LedgerBooks.ExtentOf(journal, month.Contract), _ => [journal]);
                journals.Add(journal);
            }

            cash += month.CashExpected;
            foreach (var (key, paise) in (await books.BalancesAsync(month.Contract.Id)).Where(b => b.Key.Side == LedgerSide.Accounts))
            {
                ledger[(key.Office, key.Account)] = ledger.GetValueOrDefault((key.Office, key.Account)) + paise;
            }
        }

        return (journals, cash, ledger.Where(l => l.Value != 0).ToDictionary());
    }

    private static Dictionary<(OfficeId, LedgerAccount), long> Expected(IEnumerable<Journal> journals, DateOnly day) => journals.Where(j => j.Head.Date <= day).SelectMany(j => j.Postings)
        .Where(p => p.Key.Side == LedgerSide.Accounts).GroupBy(p => (p.Key.Office, p.Key.Account)).Select(g => (g.Key, Sum: g.Sum(p => p.Amount.Paise))).Where(g => g.Sum != 0).ToDictionary(g => g.Key, g => g.Sum);

    private static Dictionary<(OfficeId, LedgerAccount), long> Standing(IEnumerable<OfficeDay> reports, Func<DayAccount, Money> of) =>
        reports.SelectMany(r => r.Book.Accounts.Select(a => (Key: (r.Office, a.Account), of(a).Paise))).Where(a => a.Paise != 0).ToDictionary(a => a.Key, a => a.Paise);

    private static async Task CashBooksAgreeAsync(DayBookQueries queries, OfficeId[] offices)
    {
        foreach (var office in offices)
        {
            foreach (var day in (await queries.OfMonthAsync(office, February, February.To))!)
            {
                var report = (await queries.OfOfficeAsync(office, day.Day))!.Book;
                Assert.Equal(report.Accounts, day.Book.Accounts);
            }
        }
    }

    private static Task<IntegrityResult> CheckAsync(AsyncServiceScope scope) => scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<DayBookCheck>().Single().RunAsync(CancellationToken.None);
}
