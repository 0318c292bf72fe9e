using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using Xunit.Abstractions;

namespace UCCMS.Tests.Billing;

/// <summary>April 2026 to March 2027 of two hundred contracts, day by day: the jobs by their verb, the people around them (letter of 24-12-2025).</summary>
public sealed class SimulatedYearTests(ITestOutputHelper output)
{
    // what another round may touch: the ledger of runs, and the records of who asked for it
    private static readonly string[] Traces = ["AuditRecords", "AuditHeads", "CompletedCommands", "JobRuns"];

    [SqliteFact]
    public async Task Year_of_two_hundred_contracts_runs_by_itself_and_ties_on_every_day()
    {
        await using var world = await YearWorld.CreateAsync();
        var books = new YearBooks(world);
        using var content = new DatabaseContent(world.Path);
        var (clock, parts) = (new Stopwatch(), new long[4]);
        for (var day = YearWorld.First; day <= YearWorld.Last; day = day.AddDays(1))
        {
            clock.Restart();
            await world.MorningAsync(day);
            parts[0] += clock.ElapsedMilliseconds;
            clock.Restart();
            await world.CycleRunAsync(day);
            parts[1] += clock.ElapsedMilliseconds;
            clock.Restart();
            await world.EveningAsync(day);
            parts[2] += clock.ElapsedMilliseconds;
            clock.Restart();
            await books.RequireListedAsync(day);
            await books.RequireAgreementAsync(day);
            if (day is { Month: 9 or 1, Day: 30 })
            {
                await books.RequireDepositsAsync(day);
            }

            await RequireSecondRunChangesNothingAsync(world, content, day);
            parts[3] += clock.ElapsedMilliseconds;
            if (day.Day == 1)
            {
                output.WriteLine(FormattableString.Invariant($"{day:MMM yyyy}: morning {parts[0]} ms, jobs {parts[1]}, evening {parts[2]}, proofs {parts[3]} so far"));
            }
        }

        await books.RequireDaysUnchangedAsync();
        await RequireEveryDayBilledOnceAsync(world);
        await RequireEverythingSettledOrListedAsync(world);
        await RequireSoundAsync(world);
        output.WriteLine(FormattableString.Invariant($"morning {parts[0]} ms, jobs {parts[1]}, evening {parts[2]}, proofs {parts[3]}; {books.Days} office days"));
    }

    // not a byte is written by a repetition; another round that a person asks for leaves its traces only
    private static async Task RequireSecondRunChangesNothingAsync(YearWorld world, DatabaseContent content, DateOnly day)
    {
        var version = content.Version();
        Assert.All((await world.CycleRunAsync(day)).Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("finished before", line, StringComparison.Ordinal));
        Assert.Equal(version, content.Version());
        if (world.Billed(day).Any() && day.Day is 1 or 30 && day.Month % 3 == 0)
        {
            var before = content.HashBut(Traces);
            await world.CycleRunAsync(day, "--again");
            Assert.Equal(before, content.HashBut(Traces));
        }
    }

    private static async Task RequireEveryDayBilledOnceAsync(YearWorld world)
    {
        var drafts = (await world.ReadAsync(db => db.Scoped<LocationDraft>().AsNoTracking().Select(d => new { d.ContractId, d.OwningOfficeId, d.PeriodFrom, d.PeriodTo }).ToListAsync())).ToLookup(d => d.ContractId);
        foreach (var contract in world.Contracts)
        {
            for (var day = YearWorld.First; day <= YearWorld.Last; day = day.AddDays(1))
            {
                Assert.Single(contract.Billing.PeriodsBetween(day.AddDays(-100), day.AddDays(100)), p => p.From <= day && day <= p.To);
            }

            var due = Enumerable.Range(0, 365).Select(YearWorld.First.AddDays).Select(d => contract.PeriodContaining(d.AddDays(-1)) is var p && p.BillingDate == d ? p : default).Where(p => p != default).ToList();
            foreach (var location in contract.Locations)
            {
                var billed = drafts[contract.Id].Where(d => d.OwningOfficeId == location.OfficeId).OrderBy(d => d.PeriodFrom).ToList();
                Assert.Equal(due.Select(p => (p.From, p.To)), billed.Select(d => (d.PeriodFrom, d.PeriodTo)));
                Assert.All(billed.Zip(billed.Skip(1)), pair => Assert.Equal(pair.First.PeriodTo.AddDays(1), pair.Second.PeriodFrom));
            }
        }
    }

    private static async Task RequireEverythingSettledOrListedAsync(YearWorld world)
    {
        var waiting = await world.ReadAsync(db => db.Scoped<DepositSettlement>().AsNoTracking().Where(s => s.ShortSince != null).ToListAsync());
        Assert.Contains(waiting, s => s.ContractId.Value == YearContracts.NeverPaid);
        Assert.All(waiting, s => Assert.True(s.ContractId.Value == YearContracts.NeverPaid || YearContracts.PaysLate(world.Contracts[s.ContractId.Value - 1]) || s.BillingDate.AddDays(3) > YearWorld.Last));
        var open = await world.ReadAsync(db => (
            from b in db.Scoped<LedgerBalanceRow>()
            where b.Account == LedgerAccount.Receivable && b.Amount != Money.Zero
            join d in db.Scoped<LedgerDocumentRow>() on b.DocumentId equals d.Id
            where !d.IsAdvance
            select new { d.ContractId, d.Id, b.Amount }).ToListAsync());
        foreach (var owing in open.GroupBy(o => o.ContractId))
        {
            var listed = await world.QueryAsync((OpenDocumentQueries q) => q.OfAsync(new(owing.Key.Value)));
            Assert.Equal(owing.Select(o => (o.Id, o.Amount)).OrderBy(o => o.Id.Value), listed.Select(l => (l.Id, l.Owed)).OrderBy(l => l.Id.Value));
        }

        var apt = await world.ReadAsync(db => db.Scoped<LedgerDocumentRow>().CountAsync(d => d.Kind == LedgerDocumentKind.AptInvoice));
        Assert.Equal((YearContracts.LastInterim * 12) + ((YearContracts.LastEnded - YearContracts.LastInterim) * 6), apt);
    }

    private static async Task RequireSoundAsync(YearWorld world)
    {
        var parked = Assert.Single(await world.ReadAsync(db => db.Scoped<ParkedSubject>().AsNoTracking().ToListAsync()));
        Assert.Equal(($"contract/{YearContracts.Broken}", new DateOnly(2026, 7, 1), "draft.no-location"), (parked.Subject, parked.Day, parked.Code));
        Assert.NotNull(parked.DoneAtUtc);
        var runs = await world.ReadAsync(db => db.Set<JobRun>().AsNoTracking().Where(r => r.Job == BillingRun.Key).ToListAsync());
        Assert.Equal(Enumerable.Range(0, 365).Select(YearWorld.First.AddDays), runs.Select(r => r.Day).Order());
        Assert.All(runs, r => Assert.Equal(JobRunStatus.Finished, r.Status));
        foreach (var check in new[] { typeof(LedgerCheck), typeof(DayBookCheck), typeof(SettlementCheck) })
        {
            var result = await world.CheckAsync(check);
            Assert.True(result.Broken.Count == 0, string.Join(Environment.NewLine, result.Broken));
            Assert.True(result.Counted > 0);
        }
    }
}
