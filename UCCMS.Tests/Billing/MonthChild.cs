using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web.Jobs;
using UCCMS.Web.Verbs;

namespace UCCMS.Tests.Billing;

/// <summary>One server process that runs every daily job of a month by its verb, and one that says what it takes the calendar to be.</summary>
internal static class MonthChild
{
    /// <summary>Arguments: database, first and last day.</summary>
    public static async Task RunAsync(string[] args)
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={args[0]};Pooling=False" }).BuildServiceProvider();
        Tests.Shared.ChildProgram.Ready();
        await using var said = new StringWriter();
        Assert.Equal(0, await VerbRunner.RunAsync(["cycle", "run", "--on", args[1], "--to", args[2]], services, said, said, CancellationToken.None));
    }

    /// <summary>Prints the calendar, the Indian date at instants around midnight, and when the billing run fires next.</summary>
    public static async Task CalendarAsync(string[] args)
    {
        await using var output = new StreamWriter(System.Console.OpenStandardOutput());
        await output.WriteLineAsync(TimeZoneInfo.Local.BaseUtcOffset.ToString("c", CultureInfo.InvariantCulture));
        var periods = BillingCalendar.PeriodsBetween(BillingCycle.AdvanceMonthly, AdvanceBillingCalendar.FirstDay, new DateOnly(2028, 3, 29));
        await output.WriteLineAsync(string.Join(";", periods.Select(p => $"{p} {IndianTime.Show(p.BillingDate)}")));
        var instant = new DateTime(2026, 4, 29, 0, 0, 0, DateTimeKind.Utc);
        await output.WriteLineAsync(string.Join(";", Enumerable.Range(0, 48).Select(h => IndianTime.Show(IndianTime.DateOf(instant.AddHours(h))))));
        var clock = new BusinessClock();
        clock.Shift(instant - DateTime.UtcNow);
        var trigger = JobSchedule.TriggerOf(new DayTaskFacts(BillingRun.Key, "Billing run", "Bills.", new TimeOnly(0, 30)), clock);
        await output.WriteLineAsync(trigger.GetFireTimeAfter(new DateTimeOffset(instant))!.Value.UtcDateTime.ToString("s", CultureInfo.InvariantCulture));
    }
}
