using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement.Credit;

/// <summary>Limits, guarantees, what they block, and the thresholds they cross. An invoice of ₹11,800 is issued for each location on 28-Feb-2026.</summary>
public sealed class CreditTests
{
    private static readonly DateOnly Today = new(2026, 2, 28);

    [Fact]
    public async Task Limit_is_proposed_by_the_nodal_office_and_approved_by_who_approves_the_contract()
    {
        await using var world = await CreateAsync();
        var circle = await CircleAsync(world);
        var id = Done(await ProposeAsync(world, 50_000));
        Assert.Equal("credit.waiting", (await ProposeAsync(world, 60_000)).Code);
        Assert.Null((await StandingAsync(world)).Limit);
        Assert.Equal("permission.missing", (await DecideAsync(world, world.SecondNodal, id)).Code);
        var other = await world.Gst.ActorAsync("other-circle", Role.CircleOffice, Mumbai);
        Assert.False((await DecideAsync(world, other, id)).IsDone);
        Done(await DecideAsync(world, circle, id));
        Assert.Equal(50_000m, (await StandingAsync(world)).Limit?.Rupees);
        Assert.Equal("credit.decided", (await DecideAsync(world, circle, id)).Code);

        var rejected = Done(await ProposeAsync(world, 90_000));
        Done(await DecideAsync(world, circle, rejected, "Not without a guarantee"));
        Assert.Equal(50_000m, (await StandingAsync(world)).Limit?.Rupees);
        var later = Done(await ProposeAsync(world, 70_000, Today.AddDays(1)));
        Done(await DecideAsync(world, circle, later));
        Assert.Equal(50_000m, (await StandingAsync(world)).Limit?.Rupees);
        world.Gst.At(new(2026, 3, 1, 0, 1, 0));
        Assert.Equal(70_000m, (await StandingAsync(world)).Limit?.Rupees);
    }

    [Theory]
    [InlineData(11_800.00, false)]
    [InlineData(11_799.99, true)]
    public async Task Limit_blocks_from_one_paisa_more_than_it(double limit, bool isBlocked)
    {
        await using var world = await CreateAsync();
        await LimitAsync(world, (decimal)limit, "Exempted by letter 12/2026");
        await world.InvoicesAsync(Delhi);
        var standing = await StandingAsync(world);
        Assert.Equal((11_800m, isBlocked), (standing.Used.Rupees, standing.IsBlocked));
        var added = await AddLocationAsync(world);
        Assert.Equal(isBlocked ? "credit.blocked" : null, added.IsDone ? null : added.Code);
    }

    [Fact]
    public async Task Invoice_uses_the_limit_and_money_gives_it_back_before_it_is_allocated()
    {
        await using var world = await CreateAsync();
        await LimitAsync(world, 23_600, "Exempted");
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        Assert.Equal((0m, 100m), ((await StandingAsync(world)).Available?.Rupees, (await StandingAsync(world)).Percent));
        var receipt = await world.ReceivedAsync(world.Nodal, Delhi, 5_000);
        Assert.Equal(5_000m, (await StandingAsync(world)).Available?.Rupees);
        Done(await world.AllocateAsync(world.Nodal, receipt, Wish(invoices[Delhi], 5_000)));
        Assert.Equal(5_000m, (await StandingAsync(world)).Available?.Rupees);
    }

    [Fact]
    public async Task Guarantee_secures_to_its_last_day_and_its_extension_lifts_the_block()
    {
        await using var world = await CreateAsync();
        await LimitAsync(world, 50_000);
        Assert.Equal([CreditBlock.NoGuarantee], (await StandingAsync(world)).Blocks);
        var id = Done(await world.RunAsync(world.Nodal, (EnterGuarantee u) => u, new EnterGuarantee.Input(
            world.Contract, new(GuaranteeKind.BankGuarantee, "BG/12", "State Bank of India, Parliament Street", Money.FromRupees(50_000), new(2025, 4, 1), new(2026, 3, 5), new(2026, 6, 5)))));
        world.Gst.At(new(2026, 3, 5, 23, 59, 0));
        Assert.False((await StandingAsync(world)).IsBlocked);
        world.Gst.At(new(2026, 3, 6, 0, 1, 0));
        Assert.Equal([CreditBlock.GuaranteeExpired], (await StandingAsync(world)).Blocks);
        Assert.Equal("credit.blocked", (await AddLocationAsync(world)).Code);
        Assert.Equal("guarantee.dates", (await ExtendAsync(world, id, new(2026, 3, 5))).Code);
        Done(await ExtendAsync(world, id, new(2027, 3, 5)));
        Assert.False((await StandingAsync(world)).IsBlocked);
        Assert.Equal("guarantee.claimed", (await InvokeAsync(world, id, 50_000.01m)).Code);
        Done(await InvokeAsync(world, id, 50_000));
        Assert.Equal([CreditBlock.GuaranteeExpired], (await StandingAsync(world)).Blocks);
        Assert.Equal("guarantee.closed", (await ExtendAsync(world, id, new(2028, 3, 5))).Code);
    }

    [Fact]
    public async Task Queue_has_guarantees_from_sixty_days_before_their_end()
    {
        await using var world = await CreateAsync();
        Done(await world.RunAsync(world.Nodal, (EnterGuarantee u) => u, new EnterGuarantee.Input(
            world.Contract, new(GuaranteeKind.BankGuarantee, "BG/60", "Punjab National Bank", Money.FromRupees(1), new(2025, 4, 1), Today.AddDays(60), Today.AddDays(60)))));
        Assert.Single(await QueryAsync(world, q => q.ExpiringAtAsync(Delhi, Today.AddDays(60))));
        Assert.Empty(await QueryAsync(world, q => q.ExpiringAtAsync(Delhi, Today.AddDays(59))));
    }

    [Fact]
    public async Task End_of_a_guarantee_is_told_once_for_each_stage_and_anew_after_its_extension()
    {
        await using var world = await CreateAsync();
        var last = Today.AddDays(61);
        var id = Done(await world.RunAsync(world.Nodal, (EnterGuarantee u) => u, new EnterGuarantee.Input(
            world.Contract, new(GuaranteeKind.BankGuarantee, "BG/61", "Canara Bank", Money.FromRupees(1), new(2025, 4, 1), last, last.AddMonths(3)))));
        foreach (var (left, told) in new[] { (61, 0), (60, 1), (59, 1), (30, 2), (29, 2), (7, 3), (0, 3), (-1, 5), (-9, 5) })
        {
            Done(await world.RunAsync(Actor.System("test"), (TellGuarantees u) => u, new TellGuarantees.Input(last.AddDays(-left))));
            Assert.Equal((left, told), (left, await world.Gst.ReadAsync(db => db.Set<Notification>().CountAsync(n => n.Kind == NotificationKind.GuaranteeEnds))));
        }

        Done(await ExtendAsync(world, id, last.AddDays(30)));
        Done(await world.RunAsync(Actor.System("test"), (TellGuarantees u) => u, new TellGuarantees.Input(last)));
        var all = await world.Gst.ReadAsync(db => db.Set<Notification>().Where(n => n.Kind == NotificationKind.GuaranteeEnds).OrderBy(n => n.Id).ToListAsync());
        Assert.Equal([Role.NodalOffice, Role.NodalOffice, Role.NodalOffice, Role.CircleOffice, Role.NodalOffice, Role.NodalOffice], [.. all.Take(3).Select(n => n.Role!.Value), .. all.Skip(3).Take(2).Select(n => n.Role!.Value).Order().Reverse(), all[5].Role!.Value]);
        Assert.Equal("Guarantee of " + (await QueryAsync(world, q => q.GuaranteeAsync(id)))!.CustomerName + " ends within thirty days", all[5].Title);
    }

    [Fact]
    public async Task Threshold_fires_once_for_each_crossing_with_the_act_that_crossed_it()
    {
        await using var world = await CreateAsync();
        await LimitAsync(world, 15_733.33m, "Exempted"); // 75% of it is ₹11,799.99
        var invoices = await world.InvoicesAsync(Delhi);
        var first = Assert.Single(await CrossingsAsync(world));
        Assert.Equal((CreditThreshold.LimitNear, 1, LedgerAct.DocumentIssued, 11_800m), (first.Kind, first.Number, first.Act, first.Figure.Rupees));
        Assert.True(first.IsOpen);

        var receipt = await world.ReceivedAsync(world.Nodal, Delhi, 0.01m);
        Assert.Single(await CrossingsAsync(world));
        Done(await world.AllocateAsync(world.Nodal, receipt, Wish(invoices[Delhi], 0.01m)));
        await world.ReceivedAsync(world.Nodal, Delhi, 1);
        Assert.False(Assert.Single(await CrossingsAsync(world)).IsOpen);
        var invoice = await world.Gst.IssueAsync(await world.Gst.ConsolidateAsync(new(2026, 1, 1), [Mumbai]));
        Assert.True(invoice.IsDone, invoice.Sentence);
        Assert.Equal([(CreditThreshold.LimitNear, 1, false), (CreditThreshold.LimitExceeded, 1, true), (CreditThreshold.LimitNear, 2, true)], (await CrossingsAsync(world)).Select(c => (c.Kind, c.Number, c.IsOpen)));
    }

    [Fact]
    public async Task Office_and_customer_are_told_of_a_crossing_once()
    {
        await using var world = await CreateAsync();
        await LimitAsync(world, 12_000, "Exempted");
        await world.InvoicesAsync(Delhi);
        Assert.Equal(1, await TellAsync(world));
        Assert.Equal(0, await TellAsync(world));
        var mails = await world.Gst.ReadAsync(db => db.Scoped<OutboxMail>().Where(m => m.Subject.StartsWith("Credit limit almost used")).ToListAsync());
        Assert.Equal(2, mails.Count);
    }

    [Fact]
    public async Task Deposit_below_the_threshold_of_its_contract_is_low_once()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        Done(await world.RunAsync(world.Nodal, (SetDepositThreshold u) => u, new SetDepositThreshold.Input(world.Contract, Money.FromRupees(20_000))));
        Done(await world.RunAsync(world.Nodal, (UCCMS.Core.Settlement.RecordDeposit u) => u, new UCCMS.Core.Settlement.RecordDeposit.Input(world.Contract, Delhi, world.Neft(19_999.99m))));
        var low = Assert.Single(await CrossingsAsync(world));
        Assert.Equal((CreditThreshold.DepositLow, 20_000m, true), (low.Kind, low.Threshold.Rupees, low.IsOpen));
        Done(await world.RunAsync(world.Nodal, (UCCMS.Core.Settlement.RecordDeposit u) => u, new UCCMS.Core.Settlement.RecordDeposit.Input(world.Contract, Delhi, world.Neft(0.01m))));
        Assert.False(Assert.Single(await CrossingsAsync(world)).IsOpen);
        Done(await world.RunAsync(world.Nodal, (SetDepositThreshold u) => u, new SetDepositThreshold.Input(world.Contract, Money.FromRupees(20_001))));
        Assert.Equal([1, 2], (await CrossingsAsync(world)).Select(c => c.Number));
    }

    private static Task<SettlementWorld> CreateAsync() => SettlementWorld.CreateAsync();

    private static Task<Actor> CircleAsync(SettlementWorld world) => world.Gst.ActorAsync("circle-two", Role.CircleOffice, world.Gst.Contract.ApprovingOfficeId);

    private static Task<Outcome<CreditLimitId>> ProposeAsync(SettlementWorld world, decimal rupees, DateOnly? from = null, string? exemption = null) =>
        world.RunAsync(world.Nodal, (ProposeCreditLimit u) => u, new ProposeCreditLimit.Input(world.Contract, new(Money.FromRupees(rupees), from ?? Today, "Order 4/2026", exemption)));

    private static Task<Outcome<Done>> DecideAsync(SettlementWorld world, Actor actor, CreditLimitId id, string? remark = null) =>
        world.RunAsync(actor, (DecideCreditLimit u) => u, new DecideCreditLimit.Input(id, remark));

    private static async Task LimitAsync(SettlementWorld world, decimal rupees, string? exemption = null) =>
        Done(await DecideAsync(world, await CircleAsync(world), Done(await ProposeAsync(world, rupees, exemption: exemption))));

    private static Task<Outcome<Done>> ExtendAsync(SettlementWorld world, GuaranteeId id, DateOnly to) =>
        world.RunAsync(world.Nodal, (ExtendGuarantee u) => u, new ExtendGuarantee.Input(id, to, to.AddMonths(3), "Letter of the bank"));

    private static Task<Outcome<Done>> InvokeAsync(SettlementWorld world, GuaranteeId id, decimal rupees) =>
        world.RunAsync(world.Nodal, (InvokeGuarantee u) => u, new InvokeGuarantee.Input(id, Money.FromRupees(rupees), "Three bills unpaid"));

    private static async Task<Outcome<Done>> AddLocationAsync(SettlementWorld world)
    {
        OfficeId[] booked = [GstWorld.SarojiniNagar, Delhi, Mumbai, GstWorld.BengaluruGpo, GstWorld.ChennaiGpo];
        var other = await world.Gst.ReadAsync(db => db.Set<Office>().Where(o => o.Kind == OfficeKind.HeadOffice && !booked.Contains(o.Id)).OrderBy(o => o.Id).Select(o => o.Id).FirstAsync());
        return await world.RunAsync(await CircleAsync(world), (AddContractLocation u) => u, new AddContractLocation.Input(world.Contract, new LocationEntry(other, null), new(2026, 3, 10)));
    }

    private static async Task<int> TellAsync(SettlementWorld world) => Done(await world.RunAsync(Actor.System("test"), (TellCrossings u) => u, new TellCrossings.Input(100)));

    private static async Task<CreditStanding> StandingAsync(SettlementWorld world) => (await QueryAsync(world, q => q.OfContractAsync(world.Contract)))!.Row.Standing;

    private static async Task<TResult> QueryAsync<TResult>(SettlementWorld world, Func<CreditQueries, Task<TResult>> ask)
    {
        await using var scope = world.Gst.Database.As(world.Nodal);
        return await ask(scope.ServiceProvider.GetRequiredService<CreditQueries>());
    }

    private static Task<List<CreditCrossing>> CrossingsAsync(SettlementWorld world) =>
        world.Gst.ReadAsync(db => db.Set<CreditCrossing>().AsNoTracking().OrderBy(c => c.Number).ThenByDescending(c => c.Kind).ToListAsync());
}
