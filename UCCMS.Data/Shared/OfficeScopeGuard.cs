using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;

namespace UCCMS.Data.Shared;

/// <summary>
/// The write side of the office scope: refuses to save a row whose offices, as they were or as they become, lie outside
/// the actor's reach. The system writes anywhere; other posts that see everything write no office-owned row.
/// </summary>
internal sealed class OfficeScopeGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("Save asynchronously: the office scope is checked in the database.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is UccmsDbContext db && !db.Actor.IsSystem)
        {
            await CheckAsync(db, cancellationToken);
        }

        return result;
    }

    private static async Task CheckAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = db.ChangeTracker.Entries<IOfficeOwned>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(e => e.State != EntityState.Modified || !CeptSight.MayAnswer(db.Actor, e.Entity))
            .SelectMany(Ownerships)
            .Distinct()
            .ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var offices = rows.SelectMany(r => new[] { r.Owning, r.Nodal, r.Counterpart ?? r.Owning }).Distinct().ToArray();
        var scope = db.Scope;
        var reached = await db.OfficeReaches
            .Where(r => offices.Contains(r.OfficeId)
                && (r.ReachId == scope.OwningReach || r.ReachId == scope.NodalReach || r.ReachId == scope.CounterpartReach))
            .Select(r => new { r.ReachId, r.OfficeId })
            .ToListAsync(ct);
        var inReach = reached.Select(r => (r.ReachId, r.OfficeId)).ToHashSet();
        foreach (var row in rows)
        {
            RuleViolation.Unless(
                inReach.Contains((scope.OwningReach, row.Owning))
                || inReach.Contains((scope.NodalReach, row.Nodal))
                || (row.Counterpart is { } counterpart && inReach.Contains((scope.CounterpartReach, counterpart))),
                "office.out-of-reach",
                $"This belongs to office {row.Owning}, which is outside your post's reach.");
        }
    }

    private static IEnumerable<Ownership> Ownerships(EntityEntry<IOfficeOwned> entry)
    {
        yield return new Ownership(entry.Entity.OwningOfficeId, entry.Entity.NodalOfficeId, entry.Entity.CounterpartOfficeId);
        if (entry.State != EntityState.Added)
        {
            var was = entry.OriginalValues;
            yield return new Ownership(
                was.GetValue<OfficeId>(OfficeScopeFilter.OwningProperty(entry.Metadata)),
                was.GetValue<OfficeId>(OfficeScopeFilter.NodalProperty(entry.Metadata)),
                entry.Metadata.FindProperty(nameof(IOfficeOwned.CounterpartOfficeId)) is not null
                    ? was.GetValue<OfficeId?>(nameof(IOfficeOwned.CounterpartOfficeId))
                    : null);
        }
    }

    private readonly record struct Ownership(OfficeId Owning, OfficeId Nodal, OfficeId? Counterpart);
}
