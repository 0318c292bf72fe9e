using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Contracts;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class KeptCalendarTests
{
    private static readonly Actor System = Actor.System("test");

    private static readonly Actor Directorate = Actor.Of(
        "directorate", "Directorate", Post.Assign("directorate", Role.Directorate, new OfficeId(10000001), new DateOnly(2025, 1, 1), to: null, Tenure.Regular), "Dak Bhawan", OfficeScope.Everything, "test");

    [Fact]
    public async Task New_database_keeps_the_letters_rows_and_those_of_its_rule()
    {
        await using var world = await WorldAsync();
        var months = await MonthsAsync(world);

        Assert.Equal(4, months.Count(m => m.Source == BillingMonthSource.Letter));
        Assert.Equal(new BillingPeriod(new(2025, 12, 1), new(2025, 12, 29), new(2025, 12, 30)), months[0].Period);
        Assert.Equal(new BillingPeriod(new(2026, 2, 28), new(2026, 3, 29), new(2026, 3, 30)), months[3].Period);
        Assert.All(months, m => Assert.Equal(AdvanceBillingCalendar.PeriodOf(m.Month / 100, m.Month % 100), m.Period));
        Assert.All(months.Zip(months.Skip(1)), p => Assert.Equal(p.First.BillingDate, p.Second.From));
    }

    [Fact]
    public async Task Correction_of_a_month_to_come_moves_the_next_and_every_contract_follows()
    {
        await using var world = await WorldAsync();
        Assert.Equal(string.Empty, (await CorrectAsync(world, Directorate, 202604, new(2026, 4, 29))).Code);
        var months = await MonthsAsync(world);

        Assert.Equal(new BillingPeriod(new(2026, 3, 30), new(2026, 4, 28), new(2026, 4, 29)), months.Single(m => m.Month == 202604).Period);
        Assert.Equal(new DateOnly(2026, 4, 29), months.Single(m => m.Month == 202605).From);
        var contract = await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.GetAsync(new(1), CancellationToken.None));
        Assert.Equal(new DateOnly(2026, 5, 30), contract.PeriodContaining(new(2026, 4, 29)).BillingDate);
        var listed = await world.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<Contract>().AsNoTracking().SingleAsync());
        Assert.Equal(new DateOnly(2026, 4, 29), listed.PeriodContaining(new(2026, 4, 28)).BillingDate);
        var audited = await world.ReadAsync(System, db => db.Set<AuditRecord>().Where(r => r.DocumentKey == "billing-month/202604").Select(r => r.Changes).SingleAsync());
        Assert.Contains("2026-04-29", audited, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(202603, 29, "calendar.begun")]
    [InlineData(202604, 30, "calendar.same")]
    [InlineData(202612, 31, "")]
    [InlineData(209901, 30, "calendar.unknown")]
    public async Task Only_months_to_come_are_corrected(int month, int day, string code)
    {
        await using var world = await WorldAsync();
        Assert.Equal(code, (await CorrectAsync(world, Directorate, month, new(month / 100, month % 100, day))).Code);
    }

    [Fact]
    public async Task Another_month_another_role_or_no_reason_is_refused()
    {
        await using var world = await WorldAsync();
        Assert.Equal("calendar.month", (await CorrectAsync(world, Directorate, 202604, new(2026, 5, 1))).Code);
        Assert.Equal("calendar.reason", (await world.RunAsync(Directorate, (CorrectBillingMonth u) => u, new CorrectBillingMonth.Input(202604, new(2026, 4, 29), "so"))).Code);
        Assert.Equal("permission.missing", (await CorrectAsync(world, ContractWorld.Circle, 202604, new(2026, 4, 29))).Code);
        Assert.Equal("permission.missing", (await CorrectAsync(world, ContractWorld.NodalClerk, 202604, new(2026, 4, 29))).Code);
    }

    [Fact]
    public async Task Rules_of_leap_years_and_holidays_change_what_has_not_begun_and_keep_corrections()
    {
        await using var world = await WorldAsync();
        Assert.True((await CorrectAsync(world, Directorate, 202605, new(2026, 5, 29))).IsDone);
        await world.SaveAsync(
            DatedSetting.Of(SettingKeys.FebruaryLeap.Key, "28", new DateOnly(2026, 4, 1), "order", office: null),
            DatedSetting.Of(SettingKeys.BillingHolidays.Key, "previous-working-day", new DateOnly(2026, 4, 1), "order", office: null),
            Holiday.Add(new DateOnly(2026, 8, 29), "A Saturday off", Holiday.Everywhere));
        Assert.Equal(0, (await world.RunAsync(System, (ExtendBillingCalendar u) => u, new ExtendBillingCalendar.Input())).Value);
        var months = await MonthsAsync(world);

        Assert.Equal(new DateOnly(2028, 2, 28), months.Single(m => m.Month == 202802).BillingDate);
        Assert.Equal(new DateOnly(2028, 2, 28), months.Single(m => m.Month == 202803).From);
        Assert.Equal(new DateOnly(2026, 5, 29), months.Single(m => m.Month == 202605).BillingDate);
        var august = months.Single(m => m.Month == 202608);
        Assert.Equal((new DateOnly(2026, 8, 30), new DateOnly(2026, 8, 28), true), (august.BillingDate, august.ActsOn, august.IsMoved));
        Assert.Equal(new DateOnly(2026, 3, 30), months.Single(m => m.Month == 202603).ActsOn);
    }

    [Fact]
    public async Task Calendar_grows_with_the_days_without_a_person()
    {
        await using var world = await WorldAsync();
        world.Database.Clock.Shift(new DateTimeOffset(2027, 3, 31, 19, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        Assert.Equal(13, (await world.RunAsync(System, (ExtendBillingCalendar u) => u, new ExtendBillingCalendar.Input())).Value);
        Assert.Equal(0, (await world.RunAsync(System, (ExtendBillingCalendar u) => u, new ExtendBillingCalendar.Input())).Value);
        var months = await MonthsAsync(world);
        Assert.Equal(202904, months[^1].Month);
        Assert.All(months.Zip(months.Skip(1)), p => Assert.Equal(p.First.BillingDate, p.Second.From));
    }

    [Fact]
    public async Task Year_end_cut_off_counts_what_is_booked_after_the_last_billing_date()
    {
        await using var world = await WorldAsync();
        var cut = await world.QueryAsync(Directorate, (BillingCalendarQueries q) => q.CutOffAsync(2025));
        Assert.Equal((new DateOnly(2026, 3, 30), new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 30), 2), (cut!.From, cut.To, cut.BilledOn, cut.Days));
    }

    private static async Task<ContractWorld> WorldAsync()
    {
        var world = await ContractWorld.CreateAsync();
        world.Database.Clock.Shift(new DateTimeOffset(2026, 3, 5, 6, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        var entry = ContractWorld.Entry(Facility.SingleOffice, ContractWorld.DelhiGpo);
        await world.SaveAsync(customer, Contract.Enter(new(1), "40000001", customer, entry, await world.OfficesAsync(), ContractWorld.NodalClerk));
        return world;
    }

    private static Task<Outcome<Done>> CorrectAsync(ContractWorld world, Actor actor, int month, DateOnly billing) =>
        world.RunAsync(actor, (CorrectBillingMonth u) => u, new CorrectBillingMonth.Input(month, billing, "Order of the Directorate"));

    private static Task<List<BillingMonth>> MonthsAsync(ContractWorld world) => world.ReadAsync(System, db => db.Set<BillingMonth>().AsNoTracking().OrderBy(m => m.Month).ToListAsync());
}
