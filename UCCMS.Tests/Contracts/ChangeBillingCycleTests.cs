using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class ChangeBillingCycleTests
{
    private static readonly ContractId Id = new(1);

    [Fact]
    public async Task Approving_office_changes_the_cycle_at_the_end_of_a_period()
    {
        await using var world = await WorldAsync();
        Assert.Equal(string.Empty, (await ChangeAsync(world, ContractWorld.Division, new(2026, 4, 1), BillingCycle.Fortnightly)).Code);
        Assert.Equal(string.Empty, (await ChangeAsync(world, ContractWorld.Division, new(2026, 6, 16), BillingCycle.Custom, "5, 20")).Code);
        var contract = await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.GetAsync(Id, CancellationToken.None));
        var periods = contract.Billing.PeriodsBetween(contract.From, contract.To).ToList();

        Assert.All(periods.Zip(periods.Skip(1)), p => Assert.Equal(p.First.To.AddDays(1), p.Second.From));
        Assert.Equal(new BillingPeriod(new(2026, 3, 1), new(2026, 3, 31), new(2026, 4, 1)), contract.PeriodContaining(new(2026, 3, 31)));
        Assert.Equal(new BillingPeriod(new(2026, 4, 1), new(2026, 4, 15), new(2026, 4, 16)), contract.PeriodContaining(new(2026, 4, 1)));
        Assert.Equal(new BillingPeriod(new(2026, 6, 16), new(2026, 6, 19), new(2026, 6, 20)), contract.PeriodContaining(new(2026, 6, 16)));
    }

    [Theory]
    [InlineData("2026-03-05", BillingCycle.Fortnightly, "contract.cycle-past")]
    [InlineData("2026-03-20", BillingCycle.Fortnightly, "contract.cycle-boundary")]
    [InlineData("2026-04-01", BillingCycle.Monthly, "contract.cycle-same")]
    [InlineData("2026-04-01", BillingCycle.AdvanceMonthly, "contract.cycle")]
    [InlineData("2026-04-01", BillingCycle.Custom, "contract.billing-days")]
    [InlineData("2029-01-01", BillingCycle.Fortnightly, "contract.cycle-dates")]
    public async Task Change_that_would_cut_or_contradict_is_refused(string from, BillingCycle cycle, string code)
    {
        await using var world = await WorldAsync();
        Assert.Equal(code, (await ChangeAsync(world, ContractWorld.Division, DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), cycle)).Code);
    }

    [Fact]
    public async Task Change_is_replaced_on_its_day_and_refused_before_it()
    {
        await using var world = await WorldAsync();
        Assert.True((await ChangeAsync(world, ContractWorld.Division, new(2026, 5, 1), BillingCycle.Fortnightly)).IsDone);
        Assert.Equal("contract.cycle-order", (await ChangeAsync(world, ContractWorld.Division, new(2026, 4, 1), BillingCycle.Quarterly)).Code);
        Assert.Equal(string.Empty, (await ChangeAsync(world, ContractWorld.Division, new(2026, 5, 1), BillingCycle.Custom, "1, 10")).Code);
        var contract = await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.GetAsync(Id, CancellationToken.None));
        Assert.Equal("1, 10", Assert.Single(contract.Cycles).BillingDays);
    }

    [Fact]
    public async Task Nodal_office_and_advance_contracts_do_not_change_it()
    {
        await using var world = await WorldAsync();
        Assert.Equal("permission.missing", (await ChangeAsync(world, ContractWorld.NodalClerk, new(2026, 4, 1), BillingCycle.Fortnightly)).Code);
        await using var advance = await WorldAsync(PaymentKind.Advance, BillingCycle.AdvanceMonthly);
        Assert.Equal("contract.cycle-advance", (await ChangeAsync(advance, ContractWorld.Division, new(2026, 4, 1), BillingCycle.Fortnightly)).Code);
    }

    private static async Task<ContractWorld> WorldAsync(PaymentKind payment = PaymentKind.Bnpl, BillingCycle cycle = BillingCycle.Monthly)
    {
        var world = await ContractWorld.CreateAsync();
        world.Database.Clock.Shift(new DateTimeOffset(2026, 3, 5, 6, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        var entry = ContractWorld.Entry(Facility.SingleOffice, ContractWorld.DelhiGpo) with { Payment = payment, BillingCycle = cycle };
        var contract = Contract.Enter(Id, "40000001", customer, entry, await world.OfficesAsync(), ContractWorld.NodalClerk);
        contract.Submit(ContractWorld.NodalClerk);
        contract.Approve(ContractWorld.Division, DateTime.UtcNow);
        await world.SaveAsync(customer, contract);
        return world;
    }

    private static Task<Outcome<Done>> ChangeAsync(ContractWorld world, Actor actor, DateOnly from, BillingCycle cycle, string? days = null) =>
        world.RunAsync(actor, (ChangeBillingCycle u) => u, new ChangeBillingCycle.Input(Id, new(from, cycle, days, "The customer asked for it")));
}
