using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>What waits anywhere, how late it is, and who above is to know.</summary>
public sealed class OverdueQueries(IDbContextFactory<UccmsDbContext> contexts, IEnumerable<IWaitingSteps> sources, DeadlineQueries deadlines, TimeProvider time)
{
    /// <summary>Columns by which what is stuck elsewhere can be filtered.</summary>
    public static ColumnFilters<DeadlineEscalation> Columns { get; } = new ColumnFilters<DeadlineEscalation>()
        .Text("what", "What", e => e.Title)
        .Choice("kind", "Kind", e => e.Kind)
        .OfficeName("holder", "Waits at", e => e.NodalOfficeId)
        .Choice("role", "With", e => e.HolderRole)
        .Instant("since", "Since", e => e.SinceUtc)
        .Day("due", "Was due", e => e.DueOn)
        .Day("told", "Told", e => e.ToldOn);

    /// <summary>Everything that waits within the actor's reach.</summary>
    public async Task<IReadOnlyList<WaitingStep>> WaitingAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = new List<WaitingStep>();
        foreach (var source in sources)
        {
            all.AddRange(await source.AllAsync(db, ct));
        }

        return all;
    }

    /// <summary>For each supervising office, the steps below it that are late enough for it to know by a day.</summary>
    public async Task<ILookup<OfficeId, OverdueStep>> CrossedAsync(DateOnly today, CancellationToken ct = default)
    {
        var waiting = await WaitingAsync(ct);
        var places = await PlacesAsync([.. waiting.Select(w => w.Holder).Distinct()], ct);
        var book = await deadlines.BookAsync(ct);
        var crossed = from step in waiting
                      let place = places.GetValueOrDefault(step.Holder)
                      where place is not null
                      let at = book.Of(place)
                      let due = at.Due(step.Kind, step.SinceUtc)
                      where due < today
                      from supervisor in Supervisors(place, places).Take(at.Levels(due, today)).SelectMany(level => level)
                      select (Supervisor: supervisor, Overdue: new OverdueStep(step, place.Name, due));
        return crossed.ToLookup(c => c.Supervisor, c => c.Overdue);
    }

    /// <summary>What offices were told of and is not known to be done.</summary>
    public async Task<ILookup<OfficeId, (DeadlineKind Kind, string Key, DateTime SinceUtc)>> ToldAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = await db.Scoped<DeadlineEscalation>().Where(e => e.EndedOn == null).Select(e => new { e.OwningOfficeId, e.Kind, e.DocumentKey, e.SinceUtc }).ToListAsync(ct);
        return open.ToLookup(e => e.OwningOfficeId, e => (e.Kind, e.DocumentKey, e.SinceUtc));
    }

    /// <summary>What this office was told of and was not done when it was last looked, the longest due first unless asked otherwise.</summary>
    public async Task<Page<StuckRow>> StuckAsync(OfficeId supervisor, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        var rows = from e in Columns.Apply(db, db.Scoped<DeadlineEscalation>().AsNoTracking(), request.Where)
                   where e.OwningOfficeId == supervisor && e.EndedOn == null
                   join o in db.Set<Office>() on e.NodalOfficeId equals o.Id
                   select new StuckEntry { Escalation = e, Holder = o.Name };
        if (request.Search is { Length: > 0 } words)
        {
            var pattern = SearchPattern.Anywhere(words);
            rows = rows.Where(r => EF.Functions.Like(r.Escalation.Title, pattern, SearchPattern.Escape) || EF.Functions.Like(r.Holder, pattern, SearchPattern.Escape));
        }

        var page = await Sorted(rows, request).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new(
            [
                .. from r in page
                   let e = r.Escalation
                   select new StuckRow(e.Id, e.Kind, e.DocumentKey, e.Title, r.Holder, e.HolderRole, e.SinceUtc, e.DueOn, today.DayNumber - e.DueOn.DayNumber, e.ToldOn),
            ],
            await rows.CountAsync(ct));
    }

    /// <summary>Escalations whose step is done, or began anew.</summary>
    public async Task<IReadOnlyList<DeadlineEscalationId>> DoneAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = await db.Scoped<DeadlineEscalation>().AsNoTracking().Where(e => e.EndedOn == null).Select(e => new { e.Id, e.Kind, e.DocumentKey, e.NodalOfficeId }).ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var waiting = (await WaitingAsync(ct)).Select(w => (w.Kind, w.Key, w.Holder)).ToHashSet();
        return [.. open.Where(e => !waiting.Contains((e.Kind, e.DocumentKey, e.NodalOfficeId))).Select(e => e.Id)];
    }

    private static IQueryable<StuckEntry> Sorted(IQueryable<StuckEntry> rows, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("what", false) => rows.OrderBy(r => r.Escalation.Title).ThenBy(r => r.Escalation.Id),
        ("what", true) => rows.OrderByDescending(r => r.Escalation.Title).ThenBy(r => r.Escalation.Id),
        ("holder", false) => rows.OrderBy(r => r.Holder).ThenBy(r => r.Escalation.DueOn).ThenBy(r => r.Escalation.Id),
        ("holder", true) => rows.OrderByDescending(r => r.Holder).ThenBy(r => r.Escalation.DueOn).ThenBy(r => r.Escalation.Id),
        ("told", false) => rows.OrderBy(r => r.Escalation.ToldOn).ThenBy(r => r.Escalation.Id),
        ("told", true) => rows.OrderByDescending(r => r.Escalation.ToldOn).ThenBy(r => r.Escalation.Id),
        (_, true) => rows.OrderByDescending(r => r.Escalation.DueOn).ThenByDescending(r => r.Escalation.SinceUtc).ThenBy(r => r.Escalation.Id),
        _ => rows.OrderBy(r => r.Escalation.DueOn).ThenBy(r => r.Escalation.SinceUtc).ThenBy(r => r.Escalation.Id),
    };

    // division; region and circle together; Directorate. Who is above starts with the level of the holder itself left out.
    private static IEnumerable<OfficeId[]> Supervisors(OfficePlace holder, IReadOnlyDictionary<OfficeId, OfficePlace> places)
    {
        var above = OfficePath.Codes(holder.Path)[..^1].Reverse().Select(o => places.GetValueOrDefault(o)).OfType<OfficePlace>().ToList();
        OfficeId[][] levels =
        [
            [.. above.Where(o => o.Kind == OfficeKind.Division).Select(o => o.Id)],
            [.. above.Where(o => o.Kind is OfficeKind.Region or OfficeKind.Circle).Select(o => o.Id)],
            [.. above.Where(o => o.Kind == OfficeKind.Directorate).Select(o => o.Id)],
        ];
        return levels.Where(l => l.Length > 0);
    }

    private sealed class StuckEntry
    {
        public required DeadlineEscalation Escalation { get; init; }

        public required string Holder { get; init; }
    }

    private async Task<IReadOnlyDictionary<OfficeId, OfficePlace>> PlacesAsync(OfficeId[] holders, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var places = await db.Set<Office>().AsNoTracking().Where(o => holders.Contains(o.Id) || o.Kind == OfficeKind.Division || o.Kind == OfficeKind.Region || o.Kind == OfficeKind.Circle || o.Kind == OfficeKind.Directorate)
            .Select(o => new OfficePlace(o.Id, o.Name, o.Kind, o.CircleId, o.StateCode, o.Path)).ToListAsync(ct);
        return places.ToDictionary(p => p.Id);
    }
}

/// <summary>Something stuck at an office below, with who holds it.</summary>
/// <param name="Id">Of the escalation.</param>
/// <param name="Kind">Of step.</param>
/// <param name="Key">Of the document.</param>
/// <param name="Title">The document in words.</param>
/// <param name="Holder">The office it waits at.</param>
/// <param name="Role">Whose queue it is in there.</param>
/// <param name="SinceUtc">When it came there.</param>
/// <param name="DueOn">When it should have been done.</param>
/// <param name="DaysLate">Calendar days since.</param>
/// <param name="ToldOn">When the office was told.</param>
public sealed record StuckRow(DeadlineEscalationId Id, DeadlineKind Kind, string Key, string Title, string Holder, Role Role, DateTime SinceUtc, DateOnly DueOn, int DaysLate, DateOnly ToldOn);
