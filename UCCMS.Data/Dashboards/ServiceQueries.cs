using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Bookings;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>How long the steps of the flow took, from the dates that documents carry, and what became of findings.</summary>
public sealed class ServiceQueries(IDbContextFactory<UccmsDbContext> contexts, StageQueries stages)
{
    /// <summary>What waits at the stages, not how long they took.</summary>
    public StageQueries Stages => stages;

    public async Task<IReadOnlyList<ServiceLevel>> LevelsAsync(DaySpan span, DaySpan baseSpan, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var levels = new List<ServiceLevel>();
        foreach (var step in Enum.GetValues<ServiceStep>())
        {
            var (now, before) = (await DaysAsync(db, step, span, ct), await DaysAsync(db, step, baseSpan, ct));
            levels.Add(new(step, Middle(now), now.Count, Middle(before)));
        }

        return levels;
    }

    /// <summary>Open findings now, and those that ended in the span.</summary>
    public async Task<FindingFigures> FindingsAsync(DaySpan span, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (from, to) = Instants(span);
        var open = await db.Scoped<BookingFinding>().AsNoTracking().Where(f => f.Resolution == FindingResolution.Open)
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Paise = g.Sum(f => MoneySql.Paise(f.AtStake)) }).SingleOrDefaultAsync(ct);
        var ended = await db.Scoped<BookingFinding>().AsNoTracking().Where(f => f.ResolvedAtUtc >= from && f.ResolvedAtUtc < to && f.EndedWith == null)
            .GroupBy(f => f.Resolution).Select(g => new { g.Key, Count = g.Count(), Paise = g.Sum(f => MoneySql.Paise(f.AtStake)) }).ToListAsync(ct);
        return new(new(open?.Count ?? 0, new(open?.Paise ?? 0)), ended.ToDictionary(e => e.Key, e => new CountedAmount(e.Count, new(e.Paise))));
    }

    private static decimal? Middle(List<int> days) => days.Count == 0 ? null : Median.Of(days.Select(d => (decimal)d));

    private static Task<List<int>> DaysAsync(UccmsDbContext db, ServiceStep step, DaySpan span, CancellationToken ct) => step switch
    {
        ServiceStep.DraftSubmitted => SubmittedAsync(db, span, ct),
        ServiceStep.InvoiceIssued => IssuedAsync(db, span, ct),
        ServiceStep.MoneyAccepted => AcceptedAsync(db, span, ct),
        ServiceStep.EntryApproved => ApprovedAsync(db, span, ct),
        _ => TakenUpAsync(db, span, ct),
    };

    private static async Task<List<int>> SubmittedAsync(UccmsDbContext db, DaySpan span, CancellationToken ct)
    {
        var (from, to) = Instants(span);
        return [.. (await db.Scoped<LocationDraft>().AsNoTracking().Where(d => d.SubmittedAtUtc >= from && d.SubmittedAtUtc < to).Select(d => new { d.PeriodTo, End = d.SubmittedAtUtc!.Value }).ToListAsync(ct))
            .Select(d => Days(d.PeriodTo, IndianTime.DateOf(d.End)))];
    }

    private static async Task<List<int>> IssuedAsync(UccmsDbContext db, DaySpan span, CancellationToken ct)
    {
        var (from, to) = Instants(span);
        return [.. (await db.Scoped<Consolidation>().AsNoTracking().Where(c => c.IssuedAtUtc >= from && c.IssuedAtUtc < to).Select(c => new { c.BillingDate, End = c.IssuedAtUtc!.Value }).ToListAsync(ct))
            .Select(c => Days(c.BillingDate, IndianTime.DateOf(c.End)))];
    }

    private static async Task<List<int>> AcceptedAsync(UccmsDbContext db, DaySpan span, CancellationToken ct)
    {
        var (from, to) = Instants(span);
        return [.. (await db.Scoped<Intimation>().AsNoTracking().Where(i => i.Status == IntimationStatus.Accepted && i.SentAtUtc != null && i.DecidedAtUtc >= from && i.DecidedAtUtc < to)
            .Select(i => new { Begin = i.SentAtUtc!.Value, End = i.DecidedAtUtc!.Value }).ToListAsync(ct)).Select(i => Days(IndianTime.DateOf(i.Begin), IndianTime.DateOf(i.End)))];
    }

    private static async Task<List<int>> ApprovedAsync(UccmsDbContext db, DaySpan span, CancellationToken ct)
    {
        var (from, to) = Instants(span);
        return [.. (await db.Scoped<TransferEntry>().AsNoTracking().Where(e => e.ApprovedAtUtc >= from && e.ApprovedAtUtc < to).Select(e => new { e.PreparedAtUtc, End = e.ApprovedAtUtc!.Value }).ToListAsync(ct))
            .Select(e => Days(IndianTime.DateOf(e.PreparedAtUtc), IndianTime.DateOf(e.End)))];
    }

    private static async Task<List<int>> TakenUpAsync(UccmsDbContext db, DaySpan span, CancellationToken ct) =>
        [.. (await db.Scoped<TransferEntry>().AsNoTracking().Where(e => e.AcknowledgedOn >= span.From && e.AcknowledgedOn <= span.To && e.ApprovedAtUtc != null)
            .Select(e => new { Begin = e.ApprovedAtUtc!.Value, End = e.AcknowledgedOn!.Value }).ToListAsync(ct)).Select(e => Days(IndianTime.DateOf(e.Begin), e.End))];

    // what was done before the day it counts from took no time
    private static int Days(DateOnly from, DateOnly to) => Math.Max(0, to.DayNumber - from.DayNumber);

    private static (DateTime From, DateTime To) Instants(DaySpan span) =>
        (IndianTime.UtcOf(span.From.ToDateTime(TimeOnly.MinValue)), IndianTime.UtcOf(span.To.AddDays(1).ToDateTime(TimeOnly.MinValue)));
}
