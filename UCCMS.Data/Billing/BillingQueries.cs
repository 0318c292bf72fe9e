using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>A run in the history.</summary>
public sealed record JobRunRow(
    string Job, DateOnly Day, JobRunStatus Status, int Attempt, DateTime StartedAtUtc, DateTime SeenAtUtc, DateTime? FinishedAtUtc, int Done, int Parked, string Remark, string Node);

/// <summary>Something set aside, and whose it is.</summary>
public sealed record ParkedRow(string Job, DateOnly Day, string Subject, string Title, OfficeId Office, string OfficeName, string Code, string Reason, int Attempts, DateTime ParkedAtUtc, DateTime? DoneAtUtc);

/// <summary>Reads what is due, and the ledger of runs.</summary>
public sealed class BillingQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the history of runs can be filtered.</summary>
    public static ColumnFilters<JobRun> Columns { get; } = new ColumnFilters<JobRun>()
        .Day("day", "Day", r => r.Day)
        .Text("job", "Job", r => r.Job)
        .Instant("started", "Started", r => r.StartedAtUtc)
        .Number("done", "Done", r => r.Done)
        .Number("parked", "Parked", r => r.Parked)
        .Text("what", "What it did", r => r.Remark)
        .Choice("state", "End", r => r.Status);

    private const int MostDays = 62;

    /// <summary>The contracts with a period whose acts happen on this day: Advance by the kept calendar, the others on their billing date.</summary>
    public async Task<IReadOnlyList<DueContract>> DueAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var month = await db.Set<BillingMonth>().AsNoTracking().FirstOrDefaultAsync(m => m.ActsOn == day, ct);
        var contracts = await db.Scoped<Contract>().AsNoTracking()
            .Where(c => c.Status == ContractStatus.Active || c.Status == ContractStatus.Ended)
            .Where(c => c.From <= day && (month != null || c.Payment == PaymentKind.Bnpl))
            .OrderBy(c => c.Id).ToListAsync(ct);
        return [.. contracts.Select(c => (Contract: c, Period: c.IsAdvance ? month?.Period : BilledOn(c, day)))
            .Where(d => d.Period is { } p && d.Contract.From <= p.To && p.From <= d.Contract.To)
            .Select(d => new DueContract(d.Contract.Id, d.Contract.Number, d.Contract.NodalOfficeId, d.Period!.Value, day))];
    }

    /// <summary>The keys of commands among these that were done.</summary>
    public async Task<IReadOnlySet<Guid>> DoneAsync(IReadOnlyCollection<Guid> commands, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var done = new HashSet<Guid>();
        foreach (var some in commands.Chunk(500))
        {
            done.UnionWith(await db.Set<CompletedCommand>().Where(c => some.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct));
        }

        return done;
    }

    /// <summary>The days up to this one that have no finished run, from the first run there ever was; at most two months of them.</summary>
    public async Task<IReadOnlyList<DateOnly>> UnfinishedDaysAsync(string job, DateOnly until, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var since = until.AddDays(-MostDays);
        var runs = await db.Set<JobRun>().Where(r => r.Job == job && r.Day >= since && r.Day <= until).Select(r => new { r.Day, r.Status }).ToListAsync(ct);
        var first = await db.Set<JobRun>().AnyAsync(r => r.Job == job && r.Day < since, ct) ? since : runs.Select(r => r.Day).DefaultIfEmpty(until).Min();
        var finished = runs.Where(r => r.Status == JobRunStatus.Finished).Select(r => r.Day).ToHashSet();
        return [.. Enumerable.Range(0, until.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(d => !finished.Contains(d))];
    }

    public async Task<JobRunRow?> RunAsync(string job, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db.Set<JobRun>().Where(r => r.Job == job && r.Day == day)).FirstOrDefaultAsync(ct);
    }

    /// <summary>The history, latest day first; of one job or of all.</summary>
    public async Task<Page<JobRunRow>> RunsAsync(PageRequest request, string? job, JobRunStatus? status = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var runs = Columns.Apply(db, db.Set<JobRun>(), request.Where).Where(r => (job == null || r.Job == job) && (status == null || r.Status == status));
        var total = await runs.CountAsync(ct);
        var page = Rows(runs.OrderByDescending(r => r.Day).ThenBy(r => r.Job).Skip(request.Skip).Take(request.Take));
        return new(await page.ToListAsync(ct), total);
    }

    /// <summary>The latest run of every job.</summary>
    public async Task<IReadOnlyList<JobRunRow>> LatestAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var runs = db.Set<JobRun>();
        return await Rows(runs.Where(r => !runs.Any(later => later.Job == r.Job && later.Day > r.Day))).ToListAsync(ct);
    }

    /// <summary>What waits to be tried again, oldest first; of one job or of all.</summary>
    public async Task<IReadOnlyList<ParkedRow>> ParkedAsync(string? job = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Parked(db, db.Scoped<ParkedSubject>().Where(p => p.DoneAtUtc == null && (job == null || p.Job == job))).ToListAsync(ct);
    }

    /// <summary>What a run set aside, and what became of it.</summary>
    public async Task<IReadOnlyList<ParkedRow>> ParkedOfAsync(string job, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Parked(db, db.Scoped<ParkedSubject>().Where(p => p.Job == job && p.Day == day)).ToListAsync(ct);
    }

    /// <summary>The alarms that stand.</summary>
    public async Task<IReadOnlyList<JobAlarm>> AlarmsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<JobAlarm>().AsNoTracking().Where(a => a.ClearedAtUtc == null).OrderBy(a => a.Day).ToListAsync(ct);
    }

    private static BillingPeriod? BilledOn(Contract contract, DateOnly day) =>
        contract.PeriodContaining(day.AddDays(-1)) is var period && period.BillingDate == day ? period : null;

    private static IQueryable<JobRunRow> Rows(IQueryable<JobRun> runs) => runs.AsNoTracking()
        .Select(r => new JobRunRow(r.Job, r.Day, r.Status, r.Attempt, r.StartedAtUtc, r.SeenAtUtc, r.FinishedAtUtc, r.Done, r.Parked, r.Remark, r.Node));

    private static IQueryable<ParkedRow> Parked(UccmsDbContext db, IQueryable<ParkedSubject> parked) =>
        from p in parked.AsNoTracking()
        join o in db.Set<Office>() on p.OwningOfficeId equals o.Id
        orderby p.Day, p.Title
        select new ParkedRow(p.Job, p.Day, p.Subject, p.Title, p.OwningOfficeId, o.Name, p.Code, p.Reason, p.Attempts, p.ParkedAtUtc, p.DoneAtUtc);
}
