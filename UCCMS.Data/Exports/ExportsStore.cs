using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Exports;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;

namespace UCCMS.Data.Exports;

/// <summary>Exports, schedules and saved views in the database; a person finds only their own, and what the office shares.</summary>
public sealed class ExportsStore(UccmsDbContext db) : IExportsStore
{
    public void Add(ExportRun run) => db.Add(run);

    public void Add(ExportSchedule schedule) => db.Add(schedule);

    public void Add(SavedView view) => db.Add(view);

    public void Add(DefaultView view) => db.Add(view);

    public void Remove(ExportSchedule schedule) => db.Remove(schedule);

    public void Remove(DefaultView view) => db.Remove(view);

    public async Task RemoveAsync(SavedViewId view, CancellationToken ct)
    {
        db.RemoveRange(await db.Set<DefaultView>().Where(d => d.ViewId == view).ToListAsync(ct));
        db.RemoveRange(await db.Set<SavedView>().Where(v => v.Id == view).ToListAsync(ct));
    }

    public async Task<ExportRun> GetAsync(ExportId id, CancellationToken ct)
    {
        var (person, isSystem) = (db.Actor.PersonId, db.Actor.IsSystem);
        return await db.Set<ExportRun>().FirstOrDefaultAsync(r => r.Id == id && (isSystem || r.PersonId == person), ct)
            ?? throw new RuleViolation("export.not-found", "There is no such export of yours.");
    }

    public async Task<ExportSchedule> GetAsync(ExportScheduleId id, CancellationToken ct)
    {
        var person = db.Actor.PersonId;
        return await db.Set<ExportSchedule>().FirstOrDefaultAsync(s => s.Id == id && s.PersonId == person, ct)
            ?? throw new RuleViolation("export-schedule.not-found", "There is no such scheduled export of yours.");
    }

    public Task<ExportSchedule?> FindAsync(ExportScheduleId id, CancellationToken ct) =>
        db.Set<ExportSchedule>().FirstOrDefaultAsync(s => s.Id == id, ct);

    public async Task<SavedView> GetAsync(SavedViewId id, CancellationToken ct)
    {
        var (person, office) = (db.Actor.PersonId, db.Actor.OfficeId);
        return await db.Set<SavedView>().FirstOrDefaultAsync(v => v.Id == id && (v.PersonId == person || (v.IsShared && v.OfficeId == office)), ct)
            ?? throw new RuleViolation("view.not-found", "There is no such view, or it is not shared with your office.");
    }

    public Task<SavedView?> ViewNamedAsync(string listKey, string name, CancellationToken ct)
    {
        var person = db.Actor.PersonId;
        return db.Set<SavedView>().FirstOrDefaultAsync(v => v.PersonId == person && v.ListKey == listKey && v.Name == name, ct);
    }

    public Task<DefaultView?> DefaultAsync(string listKey, CancellationToken ct)
    {
        var person = db.Actor.PersonId;
        return db.Set<DefaultView>().FirstOrDefaultAsync(d => d.PersonId == person && d.ListKey == listKey, ct);
    }

    public Task<int> OpenAsync(CancellationToken ct)
    {
        var person = db.Actor.PersonId;
        return db.Set<ExportRun>().CountAsync(r => r.PersonId == person && (r.Status == ExportStatus.Waiting || r.Status == ExportStatus.Running), ct);
    }

    public Task<int> SchedulesAsync(CancellationToken ct)
    {
        var person = db.Actor.PersonId;
        return db.Set<ExportSchedule>().CountAsync(s => s.PersonId == person, ct);
    }

    public async Task<IReadOnlyList<ExportRun>> OverdueAsync(DateTime utcNow, int most, CancellationToken ct) =>
        await db.Set<ExportRun>().Where(r => r.Status == ExportStatus.Ready && r.ExpiresAtUtc < utcNow).OrderBy(r => r.ExpiresAtUtc).Take(most).ToListAsync(ct);

    public Task<string?> EmailAsync(string personId, CancellationToken ct) =>
        db.Set<Person>().Where(p => p.Id == personId).Select(p => p.Email).FirstOrDefaultAsync(ct);
}
