using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Deadlines;

/// <summary>Due dates as the table of deadlines and the holidays give them.</summary>
public sealed class DeadlineQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    private readonly Dictionary<OfficeId, OfficeDeadlines> known = [];

    /// <summary>Due dates of one office; asked for once in a scope.</summary>
    public async Task<OfficeDeadlines> AtAsync(OfficeId office, CancellationToken ct = default)
    {
        if (!known.TryGetValue(office, out var deadlines))
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var place = await db.Set<Office>().Where(o => o.Id == office).Select(o => new OfficePlace(o.Id, o.Name, o.Kind, o.CircleId, o.StateCode, o.Path)).FirstOrDefaultAsync(ct);
            known[office] = deadlines = (await BookAsync(db, ct)).Of(place ?? new(office, string.Empty, OfficeKind.SubOffice, null, null, string.Empty));
        }

        return deadlines;
    }

    /// <summary>Due dates of every office.</summary>
    public async Task<DeadlineBook> BookAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await BookAsync(db, ct);
    }

    /// <summary>Every rule that was set in a circle, latest first.</summary>
    public async Task<IReadOnlyList<DeadlineRule>> RulesAsync(OfficeId? circle, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<DeadlineRule>().AsNoTracking().Where(r => r.CircleId == circle).OrderBy(r => r.Kind).ThenByDescending(r => r.From).ToListAsync(ct);
    }

    /// <summary>The circle an office lies in; none for the Directorate.</summary>
    public async Task<OfficeId?> CircleOfAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Office>().Where(o => o.Id == office).Select(o => o.CircleId).FirstOrDefaultAsync(ct);
    }

    /// <summary>Years from this one on, two in all, of which no holiday is entered: due dates there count every week day.</summary>
    public async Task<IReadOnlyList<int>> YearsWithoutHolidaysAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var year = IndianTime.Today(time).Year;
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(year + 1, 12, 31));
        var entered = await db.Set<Holiday>().Where(h => h.Date >= from && h.Date <= to).Select(h => h.Date.Year).Distinct().ToListAsync(ct);
        return [.. new[] { year, year + 1 }.Except(entered)];
    }

    private async Task<DeadlineBook> BookAsync(UccmsDbContext db, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var rules = await db.Set<DeadlineRule>().AsNoTracking().ToListAsync(ct);
        var holidays = await db.Set<Holiday>().AsNoTracking().Select(h => new { h.Scope, h.Date }).ToListAsync(ct);
        return new(
            new(rules, await settings.ValueAsync(SettingKeys.Gstr1DueDay, today, ct: ct), await settings.ValueAsync(SettingKeys.ApportionmentDueDay, today, ct: ct)),
            holidays.ToLookup(h => h.Scope, h => h.Date, StringComparer.Ordinal));
    }
}

/// <summary>Where an office stands.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Circle">None for the Directorate.</param>
/// <param name="State">GST code of the State it stands in.</param>
/// <param name="Path">Codes from the Directorate down to it.</param>
public sealed record OfficePlace(OfficeId Id, string Name, OfficeKind Kind, OfficeId? Circle, string? State, string Path);

/// <summary>Due dates of every office.</summary>
/// <param name="rules">Of all circles.</param>
/// <param name="holidays">By scope.</param>
public sealed class DeadlineBook(DeadlineRules rules, ILookup<string, DateOnly> holidays)
{
    private readonly Dictionary<(WorkingWeek Week, string State), WorkingDays> calendars = [];

    public OfficeDeadlines Of(OfficePlace office)
    {
        var key = (WorkingWeeks.Of(office.Kind), office.State ?? string.Empty);
        if (!calendars.TryGetValue(key, out var days))
        {
            calendars[key] = days = new(key.Item1, holidays[Holiday.Everywhere].Concat(ScopeOf(key.Item2) is { } scope ? holidays[scope] : []).ToHashSet());
        }

        return new(rules, days, office.Circle);
    }

    // days that the offices of one State have off stand under its name in small letters
    private static string? ScopeOf(string state) => state.Length > 0 && GstStates.All.FirstOrDefault(s => s.Code == state) is { } found ? found.Name.ToLowerInvariant() : null;
}
