using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>A finding in the list beside the one that is looked at.</summary>
public sealed record FindingListRow(
    long Id, FindingCode Code, FindingSeverity Severity, FindingGround Ground, string ArticleNumber, DateTime BookedAt, OfficeId OfficeId, string CustomerKeyed,
    Money AtStake, FindingResolution Resolution, Guid? Batch);

/// <summary>A question to this office that waits, in its queue of work.</summary>
public sealed record WaitingQuestion(Guid Id, long Finding, FindingCode Code, string AskedBy, string Question, DateTime AskedAtUtc);

/// <summary>
/// The list of findings for the work screen: by group, then by money, a portion after a row or before it. No row is counted
/// or skipped, so that the ten-thousandth is as near as the first.
/// </summary>
public sealed class FindingScreenQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which findings can be filtered.</summary>
    public static ColumnFilters<BookingFinding> Columns => FindingChoices.Columns;

    /// <summary>What matches by kind, blocking ones first, then by money; the filter's own kind is left aside.</summary>
    public async Task<IReadOnlyList<FindingGroup>> GroupsAsync(FindingFilter filter, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var groups = await db.Matching(filter with { Code = null, Severity = null }).AsNoTracking()
            .GroupBy(f => new { f.Code, f.Severity })
            .Select(g => new { g.Key, Count = g.Count(), AtStake = g.Sum(f => MoneySql.Paise(f.AtStake)) })
            .ToListAsync(ct);
        return [.. groups.Select(g => new FindingGroup(g.Key.Code, g.Key.Severity, g.Count, new Money(g.AtStake)))
            .OrderByDescending(g => g.Severity).ThenByDescending(g => g.AtStake).ThenBy(g => g.Code)];
    }

    /// <summary>The next rows after one of them, or the first ones; by money, largest first.</summary>
    /// <param name="after">The row that the portion comes after, or that it stands before.</param>
    /// <param name="forward">After it, or before it. Either way in the order of the list.</param>
    public async Task<IReadOnlyList<FindingListRow>> PageAsync(FindingFilter filter, FindingListRow? after, bool forward, int take, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await PageAsync(db, filter, after is null ? null : (after.AtStake, after.Id), forward, take, ct);
    }

    /// <summary>A row with some before it and many after it; empty when it does not match.</summary>
    public async Task<IReadOnlyList<FindingListRow>> AroundAsync(FindingFilter filter, long finding, int before, int after, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var row = await Rows(db, db.Matching(filter).Where(f => f.Id == finding)).FirstOrDefaultAsync(ct);
        return row is null
            ? []
            :
            [
                .. await PageAsync(db, filter, (row.AtStake, row.Id), forward: false, before, ct),
                row,
                .. await PageAsync(db, filter, (row.AtStake, row.Id), forward: true, after, ct),
            ];
    }

    /// <summary>Questions of other offices that wait for this one, oldest first.</summary>
    public async Task<IReadOnlyList<WaitingQuestion>> QuestionsAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await (
            from question in db.Scoped<OfficeQuestion>().AsNoTracking()
            join finding in db.Scoped<BookingFinding>() on question.FindingId equals finding.Id
            join asker in db.Set<Office>() on question.OwningOfficeId equals asker.Id
            where question.CounterpartOfficeId == office && question.Status == QuestionStatus.Waiting && finding.Resolution == FindingResolution.Open
            orderby question.AskedAtUtc
            select new { question.Id, question.FindingId, finding.Code, asker.Name, question.Question, question.AskedAtUtc }).Take(100).ToListAsync(ct);
        return [.. rows.Select(r => new WaitingQuestion(r.Id, r.FindingId, r.Code, r.Name, r.Question, r.AskedAtUtc))];
    }

    private static async Task<IReadOnlyList<FindingListRow>> PageAsync(UccmsDbContext db, FindingFilter filter, (Money AtStake, long Id)? key, bool forward, int take, CancellationToken ct)
    {
        var rows = db.Matching(filter);
        if (key is { } at)
        {
            var (stake, id) = at;
            rows = forward
                ? rows.Where(f => f.AtStake <= stake && (f.AtStake < stake || f.Id < id))
                : rows.Where(f => f.AtStake >= stake && (f.AtStake > stake || f.Id > id));
        }

        // the office asked does not see the asker's bookings: their rows come with the finding
        var ordered = forward ? rows.OrderByDescending(f => f.AtStake).ThenByDescending(f => f.Id) : rows.OrderBy(f => f.AtStake).ThenBy(f => f.Id);
        var page = await Rows(db, ordered.Take(take)).ToListAsync(ct);
        return [.. page.OrderByDescending(r => r.AtStake).ThenByDescending(r => r.Id)];
    }

    private static IQueryable<FindingListRow> Rows(UccmsDbContext db, IQueryable<BookingFinding> findings) =>
        findings.AsNoTracking().Join(
            db.Set<Booking>().IgnoreQueryFilters([OfficeScopeFilter.Name]),
            f => f.BookingId,
            b => b.Id,
            (f, b) => new FindingListRow(f.Id, f.Code, f.Severity, f.Ground, b.ArticleNumber, b.BookedAt, b.OwningOfficeId, b.CustomerKeyed, f.AtStake, f.Resolution, f.Batch));
}
