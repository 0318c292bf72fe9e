using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>A DDO or PAO assignment in a list: who acts for whom, from when to when, on what basis.</summary>
public sealed record AssignmentRow(
    AssignmentId Id, OfficeId OfficeId, string OfficeName, OfficeId ActingOfficeId, string ActingOfficeName, DateOnly From, DateOnly? To, string Basis)
{
    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A dated value of a setting in a list.</summary>
public sealed record SettingRow(SettingId Id, string Key, string Value, DateOnly From, string Source, OfficeId? OfficeId, string? OfficeName);

/// <summary>The lists of the Administrator: assignments, settings, holidays, circulars.</summary>
public sealed class OrganisationQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of assignments can be filtered.</summary>
    public static ColumnFilters<DdoAssignment> Columns { get; } = new ColumnFilters<DdoAssignment>()
        .OfficeName("for", "For the office and all below it", a => a.RootOfficeId)
        .OfficeName("ddo", "Draws and disburses", a => a.DdoOfficeId)
        .Day("from", "From", a => a.From)
        .Day("to", "Last day", a => a.To)
        .Text("basis", "Basis", a => a.Basis);

    /// <summary>DDO assignments, by office path; the search word finds parts of either office's name.</summary>
    public async Task<Page<AssignmentRow>> DdoAssignmentsAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var word = $"%{request.Search?.Trim()}%";
        var rows = from a in Columns.Apply(db, db.Set<DdoAssignment>().AsNoTracking(), request.Where)
                   join root in db.Set<Office>() on a.RootOfficeId equals root.Id
                   join ddo in db.Set<Office>() on a.DdoOfficeId equals ddo.Id
                   where EF.Functions.Like(root.Name, word) || EF.Functions.Like(ddo.Name, word)
                   orderby root.Path, a.From
                   select new AssignmentRow(a.Id, root.Id, root.Name, ddo.Id, ddo.Name, a.From, a.To, a.Basis);
        return new Page<AssignmentRow>(await rows.Skip(request.Skip).Take(request.Take).ToListAsync(ct), await rows.CountAsync(ct));
    }

    /// <summary>The DDO of an office on a day: the nearest assignment on its path; none where nobody was named.</summary>
    public async Task<OfficeId?> DdoOfAsync(OfficeId office, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var path = await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Path).SingleAsync(ct);
        var above = OfficePath.Codes(path);
        var inForce = await db.Set<DdoAssignment>().AsNoTracking()
            .Where(a => above.Contains(a.RootOfficeId) && a.From <= day && (a.To == null || a.To >= day)).ToListAsync(ct);
        return inForce.MaxBy(a => Array.IndexOf(above, a.RootOfficeId))?.DdoOfficeId;
    }

    /// <summary>PAO assignments, by circle and first day.</summary>
    public async Task<IReadOnlyList<AssignmentRow>> PaoAssignmentsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (from a in db.Set<PaoAssignment>().AsNoTracking()
                      join circle in db.Set<Office>() on a.CircleId equals circle.Id
                      join pao in db.Set<Office>() on a.PaoOfficeId equals pao.Id
                      orderby circle.Name, a.From
                      select new AssignmentRow(a.Id, circle.Id, circle.Name, pao.Id, pao.Name, a.From, a.To, a.Basis)).ToListAsync(ct);
    }

    /// <summary>Every value entered, by key, latest first; what was never entered has the default of <see cref="SettingKeys"/>.</summary>
    public async Task<IReadOnlyList<SettingRow>> SettingsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (from s in db.Set<DatedSetting>().AsNoTracking()
                      join o in db.Set<Office>() on s.OfficeId equals (OfficeId?)o.Id into offices
                      from office in offices.DefaultIfEmpty()
                      orderby s.Key, s.From descending
                      select new SettingRow(s.Id, s.Key, s.Value, s.From, s.Source, s.OfficeId, office!.Name)).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<Holiday>> HolidaysAsync(int year, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return await db.Set<Holiday>().AsNoTracking().Where(h => h.Date >= first && h.Date <= last).OrderBy(h => h.Date).ToListAsync(ct);
    }

    /// <summary>The register of letters and orders, latest first.</summary>
    public async Task<IReadOnlyList<Circular>> CircularsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Circular>().AsNoTracking().OrderByDescending(c => c.Date).ToListAsync(ct);
    }
}
