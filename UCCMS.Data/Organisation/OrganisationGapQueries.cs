using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>A State where contracts book although no registration is in force.</summary>
/// <param name="Locations">Contract locations in force there.</param>
/// <param name="Since">The earliest of them began.</param>
public sealed record UnregisteredState(GstState State, int Locations, DateOnly Since);

/// <summary>Somebody who can sign in but opens nothing.</summary>
public sealed record PersonWithoutPost(string EmployeeId, string Name);

/// <summary>A division with several head offices of which none was said to draw for the rest.</summary>
public sealed record DivisionWithoutDdo(OfficeId Id, string Name, int HeadOffices);

/// <summary>What the Administrator still has to enter before others can work.</summary>
public sealed class OrganisationGapQueries(IDbContextFactory<UccmsDbContext> contexts, GstRegistrationQueries registrations)
{
    /// <summary>Names shown of a longer list.</summary>
    public const int PeopleShown = 100;

    /// <summary>States with locations of active contracts but without a registration on a day, those with the most first.</summary>
    public async Task<IReadOnlyList<UnregisteredState>> UnregisteredStatesAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var present = (await registrations.ListAsync(ct)).Where(r => r.IsInForce(day)).Select(r => r.StateCode).ToHashSet(StringComparer.Ordinal);
        var booking = await (
            from location in db.Scoped<ContractLocation>().AsNoTracking()
            join contract in db.Scoped<Contract>() on location.ContractId equals contract.Id
            join office in db.Set<Office>() on location.OfficeId equals office.Id
            where contract.Status == ContractStatus.Active && contract.From <= day && contract.To >= day
                && location.From <= day && (location.To == null || location.To >= day) && office.StateCode != null
            group location by office.StateCode into state
            select new { Code = state.Key, Locations = state.Count(), Since = state.Min(l => l.From) }).ToListAsync(ct);
        return [.. booking.Where(b => !present.Contains(b.Code)).OrderByDescending(b => b.Locations)
            .Select(b => new UnregisteredState(GstStates.Get(b.Code), b.Locations, b.Since))];
    }

    /// <summary>People who are not locked and have no post on a day nor later, by name; the count is of all.</summary>
    public async Task<Page<PersonWithoutPost>> PeopleWithoutPostAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var locked = DateTimeOffset.MaxValue;
        var idle = db.Set<Person>().AsNoTracking().Where(p => p.LockoutEnd != locked)
            .Where(p => !db.Set<Post>().Any(o => o.PersonId == p.Id && (o.To == null || o.To >= day)));
        var rows = await idle.OrderBy(p => p.DisplayName).ThenBy(p => p.UserName).Take(PeopleShown)
            .Select(p => new PersonWithoutPost(p.UserName!, p.DisplayName)).ToListAsync(ct);
        return new Page<PersonWithoutPost>(rows, rows.Count < PeopleShown ? rows.Count : await idle.CountAsync(ct));
    }

    /// <summary>Divisions with several head offices for which, as a whole, nobody draws on a day; by name.</summary>
    public async Task<IReadOnlyList<DivisionWithoutDdo>> DivisionsWithoutDdoAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var roots = await db.Set<DdoAssignment>().AsNoTracking().Where(a => a.From <= day && (a.To == null || a.To >= day)).Select(a => a.RootOfficeId).ToListAsync(ct);
        var several = await db.Set<Office>().Where(o => o.Kind == OfficeKind.HeadOffice && o.IsActive && o.DivisionId != null)
            .GroupBy(o => o.DivisionId!.Value).Select(g => new { Division = g.Key, Count = g.Count() }).Where(g => g.Count > 1)
            .ToDictionaryAsync(g => g.Division, g => g.Count, ct);
        var divisions = await db.Set<Office>().Where(o => o.Kind == OfficeKind.Division && o.IsActive)
            .OrderBy(o => o.Name).Select(o => new { o.Id, o.Name, o.Path }).ToListAsync(ct);
        var assigned = roots.ToHashSet();
        return [.. divisions.Where(d => several.ContainsKey(d.Id) && !OfficePath.Codes(d.Path).Any(assigned.Contains))
            .Select(d => new DivisionWithoutDdo(d.Id, d.Name, several[d.Id]))];
    }
}
