using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Billing;

public sealed class DayRunsTests
{
    private static readonly DateOnly BillingDate = new(2026, 2, 28);

    [Fact]
    public async Task Billing_date_opens_the_period_at_every_location_and_a_second_run_changes_nothing()
    {
        await using var world = await BillingWorld.CreateAsync(3, BillingCycle.Monthly);
        var first = await world.RunAsync(BillingDate);
        var again = await world.RunAsync(BillingDate);
        var forced = await world.RunAsync(BillingDate, again: true);

        Assert.Equal((true, JobRunStatus.Finished, 3, 0), (first.IsMine, first.Status, first.Done, first.Parked));
        Assert.Equal((false, JobRunStatus.Finished, 3), (again.IsMine, again.Status, again.Done));
        Assert.Equal((true, JobRunStatus.Finished, 3), (forced.IsMine, forced.Status, forced.Done));
        var drafts = await world.DraftsAsync();
        Assert.Equal(6, drafts.Count);
        Assert.All(drafts, d => Assert.Equal(new DateOnly(2026, 1, 30), d.PeriodFrom));
    }

    [Theory]
    [InlineData("2026-03-01", BillingCycle.Monthly)]
    [InlineData("2026-03-16", BillingCycle.Fortnightly)]
    [InlineData("2026-04-01", BillingCycle.Quarterly)]
    [InlineData("2026-03-05", BillingCycle.Custom)]
    public async Task Customers_who_pay_later_are_billed_on_the_day_after_their_period(string day, BillingCycle cycle)
    {
        await using var world = await BillingWorld.CreateAsync(1, cycle);
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(1, (await world.RunAsync(on)).Done);
        Assert.All(await world.DraftsAsync(), d => Assert.Equal((new ContractId(2), on.AddDays(-1)), (d.ContractId, d.PeriodTo)));
    }

    [Fact]
    public async Task Day_without_a_billing_date_is_finished_with_nothing_done()
    {
        await using var world = await BillingWorld.CreateAsync(2, BillingCycle.Monthly);
        Assert.Equal((JobRunStatus.Finished, 0), (await world.RunAsync(new(2026, 2, 27)) is var run ? (run.Status, run.Done) : default));
        Assert.Empty(await world.DraftsAsync());
    }

    [Fact]
    public async Task Bad_contract_is_set_aside_with_the_reason_the_others_go_on_and_a_later_run_makes_it_good()
    {
        await using var world = await BillingWorld.CreateAsync(3);
        await world.BreakAsync(2);
        var run = await world.RunAsync(BillingDate);
        Assert.Equal((JobRunStatus.Finished, 2, 1), (run.Status, run.Done, run.Parked));
        var parked = Assert.Single(await world.ParkedAsync());
        Assert.Equal(("contract/2", "draft.no-location", ContractWorld.DelhiGpo), (parked.Subject, parked.Code, parked.OwningOfficeId));
        Assert.Contains("no location", parked.Reason, StringComparison.Ordinal);

        await world.RunAsync(BillingDate.AddDays(1));
        Assert.Equal(2, Assert.Single(await world.ParkedAsync()).Attempts);
        await world.BreakAsync(2, isBroken: false);
        var later = await world.RunAsync(BillingDate.AddDays(2));
        Assert.Contains("1 of earlier days made good", later.Remark, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(await world.ParkedAsync()).DoneAtUtc);
        Assert.Equal(6, (await world.DraftsAsync()).Count);
    }

    [Fact]
    public async Task Run_that_breaks_off_goes_on_where_it_was()
    {
        await using var world = await BillingWorld.CreateAsync(5);
        await world.BreakAsync(3);
        Assert.Equal(4, (await world.RunAsync(BillingDate)).Done);
        // as a killed process leaves it: at work, and silent for long
        await world.ReadAsync(db => db.Database.ExecuteSqlAsync($"UPDATE JobRuns SET Status = 'Running', Done = 0, SeenAtUtc = '2026-01-01 00:00:00', Node = 'dead'"));
        await world.BreakAsync(3, isBroken: false);
        var next = await world.RunAsync(BillingDate);

        Assert.Equal((true, JobRunStatus.Finished, 5, 0), (next.IsMine, next.Status, next.Done, next.Parked));
        Assert.Equal(10, (await world.DraftsAsync()).Count);
        Assert.NotNull(Assert.Single(await world.ParkedAsync()).DoneAtUtc);
    }

    [Fact]
    public async Task Run_of_another_node_that_is_alive_is_left_alone()
    {
        await using var world = await BillingWorld.CreateAsync(1);
        await world.Contracts.SaveAsync(JobRun.Begin(BillingRun.Key, BillingDate, "another", DateTime.UtcNow));
        var run = await world.RunAsync(BillingDate);
        Assert.Equal((false, JobRunStatus.Running), (run.IsMine, run.Status));
        Assert.Empty(await world.DraftsAsync());
    }

    [Fact]
    public async Task Days_missed_are_made_up_for()
    {
        await using var world = await BillingWorld.CreateAsync(1, BillingCycle.Monthly);
        await world.RunAsync(new(2026, 2, 26));
        world.Move(new(2026, 3, 2));
        await using var scope = world.Database.AsSystem();
        var results = await scope.ServiceProvider.GetRequiredService<DayRuns>().RunDueAsync(BillingRun.Key, again: false, CancellationToken.None);

        Assert.Equal(new DateOnly[] { new(2026, 2, 27), new(2026, 2, 28), new(2026, 3, 1), new(2026, 3, 2) }, results.Select(r => r.Day));
        Assert.Equal(new[] { 0, 1, 1, 0 }, results.Select(r => r.Done));
    }

    [Fact]
    public async Task Holiday_rule_moves_the_run_and_leaves_the_period()
    {
        await using var world = await BillingWorld.CreateAsync(1);
        await world.Contracts.SaveAsync(DatedSetting.Of(SettingKeys.BillingHolidays.Key, "previous-working-day", new DateOnly(2026, 3, 1), "order", office: null));
        await world.RunAsync(new(2026, 3, 1), CalendarRun.Key);
        Assert.Equal(1, (await world.RunAsync(new(2026, 8, 29))).Done); // 30 August is a Sunday
        Assert.Equal(0, (await world.RunAsync(new(2026, 8, 30))).Done);
        Assert.All(await world.DraftsAsync(), d => Assert.Equal(new DateOnly(2026, 8, 29), d.PeriodTo));
    }

    [Fact]
    public async Task Alarm_is_raised_once_an_hour_before_day_end_and_ends_with_the_run()
    {
        await using var world = await BillingWorld.CreateAsync(2);
        await using var scope = world.Database.AsSystem();
        var watch = scope.ServiceProvider.GetRequiredService<RunWatch>();
        world.Move(BillingDate, hour: 16);
        Assert.Empty(await watch.RaiseAsync(CancellationToken.None));
        Assert.Contains(BillingRun.Key, await watch.StalledAsync(CancellationToken.None));
        world.Move(BillingDate, hour: 17);
        Assert.Contains("2 contracts are due", Assert.Single(await watch.RaiseAsync(CancellationToken.None)), StringComparison.Ordinal);
        Assert.Empty(await watch.RaiseAsync(CancellationToken.None));
        Assert.Equal(1, await world.ReadAsync(db => db.Scoped<OutboxMail>().CountAsync(m => m.About == "job-run/billing-run/2026-02-28")));

        await world.RunAsync(BillingDate);
        Assert.NotNull((await world.ReadAsync(db => db.Set<JobAlarm>().SingleAsync())).ClearedAtUtc);
        Assert.DoesNotContain(BillingRun.Key, await watch.StalledAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Day_without_a_billing_date_raises_no_alarm()
    {
        await using var world = await BillingWorld.CreateAsync(2);
        world.Move(BillingDate.AddDays(-1), hour: 20);
        await using var scope = world.Database.AsSystem();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<RunWatch>().RaiseAsync(CancellationToken.None));
    }
}
