using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Exports;

/// <summary>The register of exports, schedules and saved views as pages show them: one's own, and for the Auditor every one within reach.</summary>
public sealed class ExportsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the register of exports can be filtered.</summary>
    public static ColumnFilters<ExportRun> Columns { get; } = new ColumnFilters<ExportRun>()
        .Instant("asked", "Asked", r => r.AskedAtUtc)
        .Text("list", "List", r => r.Title)
        .Text("by", "By", r => r.PersonName)
        .OfficeName("office", "Office", r => r.OfficeId)
        .Number("rows", "Rows", r => r.Rows)
        .Text("sha", "SHA-256", r => r.Sha256)
        .Choice("state", "Status", r => r.Status);

    /// <summary>Columns by which the list of scheduled exports can be filtered.</summary>
    public static ColumnFilters<ExportSchedule> ScheduleColumns { get; } = new ColumnFilters<ExportSchedule>()
        .Text("name", "View", s => s.Name)
        .Choice("cadence", "How often", s => s.Cadence)
        .Day("next", "Next", s => s.NextOn)
        .YesNo("paused", "Paused", s => s.IsPaused);

    public async Task<Page<ExportRow>> RegisterAsync(ExportFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (from, until) = (BeginOf(filter.From), BeginOf(filter.To?.AddDays(1)));
        var runs = Columns.Apply(db, InSight(db), request.Where)
            .Where(r => filter.Status == null || r.Status == filter.Status)
            .Where(r => from == null || r.AskedAtUtc >= from)
            .Where(r => until == null || r.AskedAtUtc < until);
        if (filter.OnlyOwn)
        {
            var person = db.Actor.PersonId;
            runs = runs.Where(r => r.PersonId == person);
        }

        if (request.Search is { } words)
        {
            var pattern = SearchPattern.Anywhere(words);
            runs = runs.Where(r => EF.Functions.Like(r.Title, pattern, SearchPattern.Escape) || EF.Functions.Like(r.PersonName, pattern, SearchPattern.Escape) || r.Sha256 == words);
        }

        var total = await runs.CountAsync(ct);
        var sorted = request.Sort == "rows" ? (request.Descending ? runs.OrderByDescending(r => r.Rows) : runs.OrderBy(r => r.Rows)).ThenBy(r => r.Id)
            : request.Descending ? runs.OrderByDescending(r => r.AskedAtUtc).ThenBy(r => r.Id) : runs.OrderBy(r => r.AskedAtUtc).ThenBy(r => r.Id);
        var own = db.Actor.PersonId;
        var page = await sorted.Skip(request.Skip).Take(request.Take)
            .Select(r => new { Run = r, Office = db.Set<Office>().Where(o => o.Id == r.OfficeId).Select(o => o.Name).First() }).ToListAsync(ct);
        return new([.. page.Select(r => new ExportRow(r.Run, r.Office, r.Run.PersonId == own))], total);
    }

    /// <summary>One export in the actor's sight; the program sees every one.</summary>
    public async Task<ExportRun?> FindAsync(ExportId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await InSight(db).FirstOrDefaultAsync(r => r.Id == id, ct);
    }

    /// <summary>Schedules of the actor.</summary>
    public async Task<Page<ExportSchedule>> SchedulesAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var person = db.Actor.PersonId;
        var schedules = ScheduleColumns.Apply(db, db.Set<ExportSchedule>().AsNoTracking().Where(s => s.PersonId == person), request.Where);
        return new(await schedules.OrderBy(s => s.Name).ThenBy(s => s.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct), await schedules.CountAsync(ct));
    }

    /// <summary>Schedules of everyone that are due on a day.</summary>
    public async Task<IReadOnlyList<ExportSchedule>> DueAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<ExportSchedule>().AsNoTracking().Where(s => !s.IsPaused && s.StoppedBecause == "" && s.NextOn <= day).OrderBy(s => s.Id).ToListAsync(ct);
    }

    /// <summary>Views of a list that the actor finds, own ones first.</summary>
    public async Task<IReadOnlyList<SavedView>> ViewsAsync(string listKey, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (person, office) = (db.Actor.PersonId, db.Actor.OfficeId);
        return await db.Set<SavedView>().AsNoTracking()
            .Where(v => v.ListKey == listKey && (v.PersonId == person || (v.IsShared && v.OfficeId == office)))
            .OrderByDescending(v => v.PersonId == person).ThenBy(v => v.Name).ToListAsync(ct);
    }

    /// <summary>The address of a view that the actor finds.</summary>
    public async Task<SavedView?> ViewAsync(SavedViewId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (person, office) = (db.Actor.PersonId, db.Actor.OfficeId);
        return await db.Set<SavedView>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == id && (v.PersonId == person || (v.IsShared && v.OfficeId == office)), ct);
    }

    /// <summary>The views with which the actor's lists open, by list; a view that is no longer shared is left out.</summary>
    public async Task<IReadOnlyDictionary<string, SavedView>> DefaultsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (person, office) = (db.Actor.PersonId, db.Actor.OfficeId);
        var views = await (
            from chosen in db.Set<DefaultView>().AsNoTracking()
            join view in db.Set<SavedView>().AsNoTracking() on chosen.ViewId equals view.Id
            where chosen.PersonId == person && (view.PersonId == person || (view.IsShared && view.OfficeId == office))
            select view).ToListAsync(ct);
        return views.ToDictionary(v => v.ListKey, StringComparer.Ordinal);
    }

    private static DateTime? BeginOf(DateOnly? day) => day is { } date ? IndianTime.UtcOf(date.ToDateTime(TimeOnly.MinValue)) : null;

    private static IQueryable<ExportRun> InSight(UccmsDbContext db)
    {
        var runs = db.Set<ExportRun>().AsNoTracking();
        var (person, reach) = (db.Actor.PersonId, db.Scope.OwningReach);
        return db.Actor.IsSystem || (db.Scope.SeesAll && db.Actor.May(Permissions.ViewAudit)) ? runs
            : db.Actor.May(Permissions.ViewAudit) ? runs.Where(r => r.PersonId == person || db.OfficeReaches.Where(o => o.ReachId == reach).Select(o => o.OfficeId).Contains(r.OfficeId))
            : runs.Where(r => r.PersonId == person);
    }
}

/// <summary>Which exports are wanted.</summary>
public sealed record ExportFilter(ExportStatus? Status = null, DateOnly? From = null, DateOnly? To = null, bool OnlyOwn = false);

/// <summary>An export of the register.</summary>
/// <param name="Run">The row itself.</param>
/// <param name="OfficeName">Of its maker's post.</param>
/// <param name="IsOwn">Of the reader.</param>
public sealed record ExportRow(ExportRun Run, string OfficeName, bool IsOwn);
