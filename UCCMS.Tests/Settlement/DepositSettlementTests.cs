using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Audit;
using UCCMS.Data.Billing;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement;

/// <summary>Settlement from the deposit on the billing date of 28-02-2026, by the use case and by the job of the day (letter of 24-12-2025, paragraph 2.5).</summary>
public sealed class DepositSettlementTests
{
    private static readonly DateOnly BillingDate = new(2026, 2, 28);

    [Fact]
    public async Task Billing_date_settles_every_document_and_a_repetition_changes_nothing()
    {
        await using var world = await OwnAsync();
        await DepositAsync(world, 30_000);
        await world.InvoicesAsync(Delhi, Mumbai);

        Assert.Equal("2 documents settled from the deposit, ₹23,600.00", await SettleAsync(world));
        Assert.Equal(-6_400, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        Assert.Equal(-20_000, await world.BalanceAsync(LedgerAccount.Revenue, Delhi));
        Assert.Equal(-3_600, await world.BalanceAsync(LedgerAccount.GstPayable, Delhi));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Receivable, Mumbai));
        var row = Assert.Single(await RowsAsync(world));
        Assert.Equal((BillingDate, 23_600_00L, 0L, null), (row.BillingDate, row.Settled.Paise, row.Waiting.Paise, row.ShortSince));
        Assert.All(row.Lines, l => Assert.Equal((11_800_00L, BillingDate), (l.Amount.Paise, l.SettledOn)));

        Assert.Equal("Nothing due", await SettleAsync(world));
        Assert.Equal(row.Version, Assert.Single(await RowsAsync(world)).Version);
        Assert.Equal(-6_400, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Shortfall_is_listed_and_the_next_money_settles_it_at_once()
    {
        await using var world = await OwnAsync();
        await DepositAsync(world, 15_000);
        await world.InvoicesAsync(Delhi, Mumbai);
        Assert.Equal("1 document settled from the deposit, ₹11,800.00; 1 waits for money, ₹8,600.00 missing", await SettleAsync(world));
        Assert.Equal(-3_200, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        var row = Assert.Single(await RowsAsync(world));
        Assert.Equal((11_800_00L, 11_800_00L, BillingDate), (row.Settled.Paise, row.Waiting.Paise, row.ShortSince));

        Assert.Equal("1 waits for money, ₹8,600.00 missing", await SettleAsync(world));
        Assert.Equal(row.Version, Assert.Single(await RowsAsync(world)).Version);
        await DepositAsync(world, 8_599.99m);
        Assert.Equal(-11_799.99m, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        world.Gst.At(new(2026, 3, 2, 10, 0, 0));
        await DepositAsync(world, 0.01m);

        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        var settled = Assert.Single(await RowsAsync(world));
        Assert.Equal((23_600_00L, 0L, null), (settled.Settled.Paise, settled.Waiting.Paise, settled.ShortSince));
        Assert.Equal([BillingDate, new DateOnly(2026, 3, 2)], settled.Lines.Select(l => l.SettledOn!.Value).Order());
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Document_that_fits_is_settled_although_an_older_one_waits_and_nothing_is_settled_in_part()
    {
        await using var world = await OwnAsync();
        await DepositAsync(world, 11_799);
        await world.InvoicesAsync(Delhi, Mumbai);
        Assert.Equal("2 wait for money, ₹11,801.00 missing", await SettleAsync(world));
        Assert.Equal(-11_799, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Revenue, Delhi));
    }

    [Fact]
    public async Task Deposit_received_elsewhere_settles_when_it_is_accepted()
    {
        await using var world = await OwnAsync();
        await world.InvoicesAsync(Delhi);
        Assert.Equal("1 waits for money, ₹11,800.00 missing", await SettleAsync(world));
        Done(await world.RunAsync(world.Clerk, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, Mumbai, world.Neft(12_000))));
        Assert.Equal(11_800, await world.BalanceAsync(LedgerAccount.Receivable, Delhi));
        Done(await world.AcceptAsync(world.DelhiDdo, Assert.Single(await world.IntimationsAsync())));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Receivable, Delhi));
        Assert.Equal(-200, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Two_at_once_settle_once()
    {
        await using var world = await OwnAsync();
        await DepositAsync(world, 23_600);
        await world.InvoicesAsync(Delhi, Mumbai);
        var words = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => SettleAsync(world))));
        Assert.Single(words, w => w.StartsWith("2 documents", StringComparison.Ordinal));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        Assert.Single(await RowsAsync(world));
        Assert.Equal(2, await world.Gst.ReadAsync(db => db.Set<LedgerJournalRow>().CountAsync(j => j.Act == LedgerAct.SettledFromDeposit)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Nothing_is_debited_while_apt_bills_the_contract_or_before_the_billing_date()
    {
        await using var interim = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await DepositAsync(interim, 30_000);
        await interim.InvoicesAsync(Delhi);
        Assert.Equal("Nothing due", await SettleAsync(interim));
        Assert.Equal(-30_000, await interim.BalanceAsync(LedgerAccount.Deposit, Delhi));

        await SwitchAsync(interim);
        interim.Gst.At(new(2026, 2, 27, 23, 59, 0));
        Assert.Equal("Nothing due", await SettleAsync(interim));
        interim.Gst.At(new(2026, 2, 28, 0, 1, 0));
        Assert.Equal("1 document settled from the deposit, ₹11,800.00", await SettleAsync(interim));
    }

    [Fact]
    public async Task Job_of_the_day_settles_what_is_due_and_later_runs_try_what_waits()
    {
        await using var world = await OwnAsync();
        await world.InvoicesAsync(Delhi);
        var first = await RunAsync(world, BillingDate);
        Assert.Equal((JobRunStatus.Finished, 1, 0), (first.Status, first.Done, first.Parked));
        Assert.Equal("1 waits for money, ₹11,800.00 missing", first.Remark);
        Assert.False((await RunAsync(world, BillingDate)).IsMine);
        var item = Assert.Single(await QueryAsync<DepositQueries, IReadOnlyList<ShortSettlement>>(world, world.Nodal, q => q.ShortAtAsync(Delhi)));
        Assert.Equal((BillingDate, BillingDate, 11_800_00L, 1), (item.BillingDate, item.Since, item.Waiting.Paise, item.Documents));

        await DepositAsync(world, 12_000);
        Assert.Equal((JobRunStatus.Finished, 0), (await RunAsync(world, BillingDate.AddDays(1)) is var next ? (next.Status, next.Done) : default));
        Assert.Empty(await QueryAsync<DepositQueries, IReadOnlyList<ShortSettlement>>(world, world.Nodal, q => q.ShortAtAsync(Delhi)));
    }

    [Fact]
    public async Task List_shows_balance_due_and_shortfall_and_the_statement_proves_itself()
    {
        await using var world = await OwnAsync();
        await DepositAsync(world, 9_000);
        await world.InvoicesAsync(Delhi);
        var row = Assert.Single((await QueryAsync<DepositQueries, DepositPage>(world, world.Nodal, q => q.PageAsync(new(OnlyShort: true), new()))).Rows.Items);
        Assert.Equal((9_000_00L, 11_800_00L, 2_800_00L, true), (row.Balance.Paise, row.Due.Paise, row.Shortfall.Paise, row.IsLow));
        Assert.Equal((BillingDate, false, new DateOnly(2026, 2, 27), 9_000_00L), (row.NextBillingDate, row.IsByApt, row.LastTopUpOn, row.LastTopUp?.Paise));

        await DepositAsync(world, 20_000);
        await SettleAsync(world);
        Assert.Empty((await QueryAsync<DepositQueries, DepositPage>(world, world.Nodal, q => q.PageAsync(new(OnlyShort: true), new()))).Rows.Items);
        var all = new LedgerStatementFilter(LedgerAccount.Deposit, Contract: BookedContract.IdOf(world.Contract));
        var proof = await QueryAsync<LedgerQueries, StatementProof>(world, world.Nodal, q => q.ProofAsync(all));
        Assert.Equal((0L, 11_800_00L, 29_000_00L, -17_200_00L, true), (proof.Opening.Paise, proof.Debit.Paise, proof.Credit.Paise, proof.Closing.Paise, proof.Holds));
        var day = await QueryAsync<LedgerQueries, StatementProof>(world, world.Nodal, q => q.ProofAsync(all with { From = BillingDate, To = BillingDate }));
        Assert.Equal((-29_000_00L, 11_800_00L, 0L, true), (day.Opening.Paise, day.Debit.Paise, day.Credit.Paise, day.Holds));
    }

    [Theory]
    [InlineData("UPDATE \"DepositSettlementLines\" SET \"Amount\" = \"Amount\" + 1", "₹11,800.01, the ledger ₹11,800.00")]
    [InlineData("UPDATE \"DepositSettlementLines\" SET \"SettledOn\" = NULL", "which does not exist")]
    public async Task Settlement_that_differs_from_the_books_is_named(string statement, string fault)
    {
        await using var world = await OwnAsync();
        await DepositAsync(world, 15_000);
        await world.InvoicesAsync(Delhi);
        await SettleAsync(world);
        Assert.Empty(await world.FaultsAsync<SettlementCheck>());
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement));
        Assert.Contains(await world.FaultsAsync<SettlementCheck>(), f => f.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settlement_is_in_the_audit_trail_with_what_it_did()
    {
        await using var world = await OwnAsync();
        await DepositAsync(world, 15_000);
        await world.InvoicesAsync(Delhi, Mumbai);
        await SettleAsync(world);
        var key = Assert.Single(await RowsAsync(world)).AuditKey;
        var record = Assert.Single(await world.Gst.ReadAsync(db => db.Set<AuditRecord>().Where(a => a.DocumentKey == key).ToListAsync()));
        Assert.Equal(nameof(SettleFromDeposit), record.Act);
    }

    /// <summary>APT billed it until January.</summary>
    private static async Task<SettlementWorld> OwnAsync()
    {
        var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await SwitchAsync(world);
        return world;
    }

    private static async Task SwitchAsync(SettlementWorld world) =>
        Done(await world.RunAsync(world.Nodal, (SwitchInterim u) => u, new SwitchInterim.Input(world.Contract, new(2025, 4, 1), new DateOnly(2026, 1, 31))));

    private static async Task DepositAsync(SettlementWorld world, decimal rupees) =>
        Done(await world.RunAsync(world.Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, Delhi, world.Neft(rupees))));

    private static async Task<string> SettleAsync(SettlementWorld world) =>
        Done(await world.RunAsync(Actor.System("test"), (SettleFromDeposit u) => u, new SettleFromDeposit.Input(world.Contract)));

    private static Task<List<DepositSettlement>> RowsAsync(SettlementWorld world) => world.Gst.ReadAsync(db => db.Scoped<DepositSettlement>().AsNoTracking().ToListAsync());

    private static async Task<DayRunResult> RunAsync(SettlementWorld world, DateOnly day)
    {
        world.Gst.At(day.ToDateTime(new TimeOnly(16, 30)));
        await using var scope = world.Gst.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<DayRuns>().RunAsync(DepositSettlementRun.Key, day, again: false, CancellationToken.None);
    }

    private static async Task<TResult> QueryAsync<TQueries, TResult>(SettlementWorld world, Actor actor, Func<TQueries, Task<TResult>> ask)
        where TQueries : notnull
    {
        await using var scope = world.Gst.Database.As(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }
}
