using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Billing;

public sealed class TwoProcessesTests
{
    /// <summary>Quartz does not cluster on SQLite: the key of the ledger and the command ids let each act through once.</summary>
    [SqliteFact]
    public async Task Two_processes_on_one_database_do_each_act_of_a_month_once()
    {
        await using var world = await BillingWorld.CreateAsync(4, BillingCycle.Monthly, BillingCycle.Fortnightly, BillingCycle.Custom);
        await world.BreakAsync(2);
        var processes = Enumerable.Range(0, 2).Select(_ => Start(null, "month", world.Database.Path, "2026-03-01", "2026-03-31")).ToList();
        await Task.WhenAll(processes.Select(p => p.StandardOutput.ReadToEndAsync()));
        await Task.WhenAll(processes.Select(p => p.WaitForExitAsync()));

        Assert.All(processes, p => Assert.Equal(0, p.ExitCode));
        var runs = await world.ReadAsync(db => db.Set<JobRun>().AsNoTracking().ToListAsync());
        Assert.Equal(31 * await world.JobsAsync(), runs.Count);
        Assert.All(runs, r => Assert.Equal((JobRunStatus.Finished, 1), (r.Status, r.Attempt)));
        Assert.Equal(2, runs.Select(r => r.Node).Distinct(StringComparer.Ordinal).Count());
        // 30 March: the Advance contracts but the broken one; 1 March: month and second half of February; 16 March: first half; 5 and 20 March: custom
        Assert.Equal(2 * (3 + 2 + 1 + 2), (await world.DraftsAsync()).Count);
        Assert.Equal(3 + 2 + 1 + 2, runs.Where(r => r.Job == "billing-run").Sum(r => r.Done));
        var acts = await world.ReadAsync(db => db.Set<CompletedCommand>().Where(c => c.UseCase == nameof(BillContract)).CountAsync());
        Assert.Equal(3 + 2 + 1 + 2, acts);
        Assert.Equal(new DateOnly(2026, 3, 30), Assert.Single(await world.ParkedAsync()).Day);
    }

    /// <summary>Indian civil dates, whatever the zone of the host.</summary>
    [Fact]
    public async Task Calendar_and_schedule_are_the_same_under_three_time_zones()
    {
        var said = new List<string[]>();
        foreach (var zone in new[] { "Etc/UTC", "America/Los_Angeles", "Pacific/Kiritimati" })
        {
            using var child = Start(zone, "calendar");
            said.Add((await child.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        Assert.Equal(3, said.Select(s => s[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(said, s => Assert.Equal(said[0][1..], s[1..]));
        Assert.EndsWith("29-Feb-2028 to 29-Mar-2028 30-Mar-2028", said[0][1], StringComparison.Ordinal);
        Assert.Equal("2026-04-29T19:00:00", said[0][3]); // half past midnight of 30 April in India
    }

    private static Process Start(string? zone, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ChildProgram).Assembly.Location, .. args]) { RedirectStandardOutput = true, UseShellExecute = false };
        if (zone is not null)
        {
            start.Environment["TZ"] = zone;
        }

        return Process.Start(start)!;
    }
}
