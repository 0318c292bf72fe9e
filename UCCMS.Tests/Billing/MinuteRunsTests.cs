using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using UCCMS.Core.Billing;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Settlement;
using UCCMS.Tests.Shared;
using UCCMS.Web.Jobs;
using static UCCMS.Tests.Settlement.SettlementWorld;
using JobRunStatus = UCCMS.Core.Billing.JobRunStatus;

namespace UCCMS.Tests.Billing;

/// <summary>Jobs that look every minute: a row of the ledger for a day on which one did something or failed, and none for the others.</summary>
public sealed class MinuteRunsTests
{
    private const string Letters = "intimation-letters";

    [Fact]
    public async Task Minute_without_work_writes_nothing_and_the_day_counts_what_was_done()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await RunAsync(world, Letters);
        Assert.Empty(await RowsAsync(world));

        foreach (var time in new[] { 1, 2 })
        {
            await world.ReceivedAsync(world.Clerk, Mumbai, 1_000, Wish(invoices[Mumbai], 1_000));
            Done(await world.SendAsync(world.Clerk, (await world.IntimationsAsync()).Single(i => i.Status == IntimationStatus.Prepared)));
            await RunAsync(world, Letters);
            await RunAsync(world, Letters);
            var row = Assert.Single(await RowsAsync(world));
            Assert.Equal((Letters, new DateOnly(2026, 2, 28), JobRunStatus.Finished, time, time, $"{time} done"), (row.Job, row.Day, row.Status, row.Attempt, row.Done, row.Remark));
        }
    }

    [Fact]
    public async Task Failure_is_written_once_while_it_goes_on_and_the_next_success_ends_it()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 1_000, Wish(invoices[Mumbai], 1_000));
        Done(await world.SendAsync(world.Clerk, Assert.Single(await world.IntimationsAsync())));
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"OutboxMails\" RENAME TO \"Hidden\""));
        await RunAsync(world, Letters);
        await RunAsync(world, Letters);
        var failed = Assert.Single(await RowsAsync(world));
        Assert.Equal((JobRunStatus.Failed, 1, 0), (failed.Status, failed.Attempt, failed.Done));
        Assert.StartsWith("It broke off: ", failed.Remark, StringComparison.Ordinal);

        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Hidden\" RENAME TO \"OutboxMails\""));
        await RunAsync(world, Letters);
        var row = Assert.Single(await RowsAsync(world));
        Assert.Equal((JobRunStatus.Finished, 2, 1, "1 done"), (row.Status, row.Attempt, row.Done, row.Remark));
    }

    [Fact]
    public async Task Every_one_is_on_the_page_and_fires_every_minute_without_making_up_for_lost_ones()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var tasks = scope.ServiceProvider.GetRequiredService<MinuteTasks>();
        Assert.True(tasks.All.Count >= 3);
        var lines = JobLine.All(scope.ServiceProvider.GetRequiredService<DayTasks>(), tasks);
        Assert.Equal(lines.Count, lines.Select(l => l.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.All(tasks.All, t => Assert.Equal("every minute", lines.Single(l => l.Key == t.Facts.Key).When));
        var from = new DateTimeOffset(2026, 4, 30, 10, 0, 30, TimeSpan.Zero);
        var clock = new BusinessClock();
        clock.Shift(from - DateTimeOffset.UtcNow);
        foreach (var facts in tasks.All.Select(t => t.Facts))
        {
            var trigger = JobSchedule.TriggerOf(facts, clock);
            Assert.Equal(from.AddSeconds(30), trigger.GetFireTimeAfter(from));
            Assert.Equal((int)CronTriggerMisfireInstruction.DoNothing, ((Quartz.Extensibility.IMutableTrigger)trigger).MisfireInstructionCode);
            Assert.Equal(typeof(MinuteJob), JobSchedule.JobOf(facts).JobType.Type);
        }
    }

    private static async Task RunAsync(SettlementWorld world, string job)
    {
        await using var scope = world.Gst.Database.AsSystem();
        await scope.ServiceProvider.GetRequiredService<MinuteRuns>().RunAsync(job, CancellationToken.None);
    }

    private static Task<List<JobRun>> RowsAsync(SettlementWorld world) => world.Gst.ReadAsync(db => db.Set<JobRun>().AsNoTracking().ToListAsync());
}
