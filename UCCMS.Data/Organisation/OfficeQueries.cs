using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>An office in a list, a picker or a page's head.</summary>
/// <param name="CircleName">None for the Directorate.</param>
/// <param name="DivisionName">None above divisions.</param>
public sealed record OfficeRow(
    OfficeId Id, string Name, OfficeKind Kind, string? Pincode, string? District, string? StateCode, string? FacilityId,
    OfficeId? ParentId, OfficeId? CircleId, string? CircleName, OfficeId? DivisionId, string? DivisionName, bool IsCircleGpo, bool IsActive);

/// <summary>Finds offices: as one types, by code or facility id, down the tree, and many at once for an import.</summary>
public sealed class OfficeQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of offices can be filtered.</summary>
    public static ColumnFilters<Office> Columns { get; } = new ColumnFilters<Office>()
        .Text("office", "Office", o => o.Name)
        .Choice("kind", "Kind", o => o.Kind)
        .Text("facility", "Facility id", o => o.FacilityId)
        .Text("pin", "PIN", o => o.Pincode)
        .Text("district", "District", o => o.District)
        .Text("state", "State code", o => o.StateCode)
        .YesNo("active", "Active", o => o.IsActive);

    /// <summary>Rows a search returns at most.</summary>
    public const int SearchRows = 20;

    private const int KeysPerQuery = 500;

    private static readonly OfficeKind[] AllButBranches = [.. Enum.GetValues<OfficeKind>().Except([OfficeKind.BranchOffice])];

    /// <summary>
    /// Active offices by parts of the name, the beginning of the PIN, code or facility id: first those whose name begins
    /// so, and head offices before sub offices before the rest before branch offices.
    /// </summary>
    /// <param name="within">Only offices at or below this one.</param>
    public async Task<IReadOnlyList<OfficeRow>> SearchAsync(string? typed, OfficeId? within = null, CancellationToken ct = default)
    {
        var search = OfficeSearch.Of(typed);
        if (search.IsEmpty)
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var offices = db.Set<Office>().AsNoTracking().Where(o => o.IsActive);
        if (within is { } root)
        {
            var path = await db.Set<Office>().Where(o => o.Id == root).Select(o => o.Path).SingleAsync(ct);
            offices = offices.Where(o => o.Path.StartsWith(path));
        }

        return search.Words.Count == 0
            ? await Rows(db, Ranked(search.Matching(offices)).Take(SearchRows)).ToListAsync(ct)
            : await ByNameAsync(db, search, offices, ct);
    }

    /// <summary>The office, or none of that code.</summary>
    public async Task<OfficeRow?> GetAsync(OfficeId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db, db.Set<Office>().Where(o => o.Id == id)).SingleOrDefaultAsync(ct);
    }

    /// <summary>The office of an 8-digit code or facility id as text, or none.</summary>
    public async Task<OfficeRow?> FindAsync(string? codeOrFacilityId, CancellationToken ct = default)
    {
        var text = (codeOrFacilityId ?? string.Empty).Trim();
        var found = await ResolveAsync([text], ct);
        return found.TryGetValue(text, out var id) ? await GetAsync(id, ct) : null;
    }

    /// <summary>Active offices of one kind by name, all or those at or below one: circles, divisions, accounts offices for a choice.</summary>
    public async Task<IReadOnlyList<OfficeRow>> OfKindAsync(OfficeKind kind, OfficeId? within = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var offices = db.Set<Office>().Where(o => o.IsActive && o.Kind == kind);
        if (within is { } root)
        {
            var path = await db.Set<Office>().Where(o => o.Id == root).Select(o => o.Path).SingleOrDefaultAsync(ct) ?? string.Empty;
            offices = offices.Where(o => o.Path.StartsWith(path));
        }

        return await Rows(db, offices.OrderBy(o => o.Name)).ToListAsync(ct);
    }

    /// <summary>The offices directly below one, or the Directorate; by kind and name, or those whose name has the words of the request.</summary>
    public async Task<Page<OfficeRow>> ChildrenAsync(OfficeId? parent, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var below = OfficeSearch.Of(request.Search).Matching(Columns.Apply(db, db.Set<Office>().AsNoTracking().Where(o => o.ParentId == parent), request.Where));
        var total = await below.CountAsync(ct);
        return new Page<OfficeRow>(await Rows(db, Ranked(below).Skip(request.Skip).Take(request.Take)).ToListAsync(ct), total);
    }

    /// <summary>From the Directorate down to the office itself, for a line of links.</summary>
    public async Task<IReadOnlyList<OfficeRow>> AncestorsAsync(OfficeId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var path = await db.Set<Office>().Where(o => o.Id == id).Select(o => o.Path).SingleOrDefaultAsync(ct);
        var ids = OfficePath.Codes(path ?? string.Empty);
        var rows = await Rows(db, db.Set<Office>().Where(o => ids.Contains(o.Id))).ToListAsync(ct);
        return [.. rows.OrderBy(r => Array.IndexOf(ids, r.Id))];
    }

    /// <summary>Names by code, for lists that keep only the code.</summary>
    public async Task<IReadOnlyDictionary<OfficeId, string>> NamesAsync(IEnumerable<OfficeId> ids, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var names = new Dictionary<OfficeId, string>();
        foreach (var part in ids.Distinct().Chunk(KeysPerQuery))
        {
            foreach (var o in await db.Set<Office>().Where(o => part.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToListAsync(ct))
            {
                names[o.Id] = o.Name;
            }
        }

        return names;
    }

    /// <summary>
    /// The offices meant by the texts of an import's office column: 8 digits, code or facility id. What is not found is
    /// not in the result. Keys are the texts as given.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, OfficeId>> ResolveAsync(IEnumerable<string> texts, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = new Dictionary<string, OfficeId>(StringComparer.Ordinal);
        foreach (var part in texts.Distinct(StringComparer.Ordinal).Where(OfficePath.IsCode).Chunk(KeysPerQuery))
        {
            var ids = part.Select(t => new OfficeId(int.Parse(t.Trim(), CultureInfo.InvariantCulture))).ToArray();
            var facilities = part.Select(t => t.Trim()).ToArray();
            var offices = await db.Set<Office>()
                .Where(o => ids.Contains(o.Id) || facilities.Contains(o.FacilityId))
                .Select(o => new { o.Id, o.FacilityId }).ToListAsync(ct);
            var byText = offices.ToDictionary(o => o.Id.ToString(), o => o.Id, StringComparer.Ordinal);
            foreach (var o in offices.Where(o => o.FacilityId is not null))
            {
                byText[o.FacilityId!] = o.Id;
            }

            foreach (var text in part.Where(t => byText.ContainsKey(t.Trim())))
            {
                found[text] = byText[text.Trim()];
            }
        }

        return found;
    }

    // Four small questions instead of one large: most typing is answered by the first, from the index on kind and name.
    private static async Task<IReadOnlyList<OfficeRow>> ByNameAsync(UccmsDbContext db, OfficeSearch search, IQueryable<Office> offices, CancellationToken ct)
    {
        var main = offices.Where(o => AllButBranches.Contains(o.Kind));
        var branches = offices.Where(o => o.Kind == OfficeKind.BranchOffice);
        IQueryable<Office>[] steps =
        [
            Ranked(search.Beginning(main)), search.Beginning(branches).OrderBy(o => o.Name),
            Ranked(search.Matching(main)), search.Matching(branches).OrderBy(o => o.Name),
        ];
        var found = new List<OfficeId>();
        foreach (var step in steps)
        {
            if (found.Count < SearchRows)
            {
                found.AddRange((await step.Select(o => o.Id).Take(SearchRows).ToListAsync(ct)).Except(found).Take(SearchRows - found.Count));
            }
        }

        var rows = await Rows(db, db.Set<Office>().Where(o => found.Contains(o.Id))).ToDictionaryAsync(r => r.Id, ct);
        return [.. found.Select(id => rows[id])];
    }

    private static IOrderedQueryable<Office> Ranked(IQueryable<Office> offices) => offices
        .OrderBy(o => o.Kind == OfficeKind.HeadOffice ? 0 : o.Kind == OfficeKind.SubOffice ? 1 : o.Kind == OfficeKind.BranchOffice ? 3 : 2)
        .ThenBy(o => o.Name).ThenBy(o => o.Id);

    private static IQueryable<OfficeRow> Rows(UccmsDbContext db, IQueryable<Office> offices) =>
        from o in offices.AsNoTracking()
        join c in db.Set<Office>() on o.CircleId equals (OfficeId?)c.Id into circles
        from circle in circles.DefaultIfEmpty()
        join d in db.Set<Office>() on o.DivisionId equals (OfficeId?)d.Id into divisions
        from division in divisions.DefaultIfEmpty()
        select new OfficeRow(
            o.Id, o.Name, o.Kind, o.Pincode, o.District, o.StateCode, o.FacilityId, o.ParentId, o.CircleId, circle!.Name,
            o.DivisionId, division!.Name, o.IsCircleGpo, o.IsActive);
}
