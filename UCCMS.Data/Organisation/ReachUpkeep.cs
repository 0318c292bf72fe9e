using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>
/// Keeps the filled reaches true: when an office or an assignment is saved, the reaches that follow from it are filled
/// anew within the same transaction, whoever saved it.
/// </summary>
internal sealed class ReachUpkeep : SaveChangesInterceptor
{
    private readonly ConditionalWeakTable<DbContext, Changed> pending = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && Changed.In(db) is { IsEmpty: false } changed)
        {
            pending.AddOrUpdate(db, changed);
        }

        return ValueTask.FromResult(result);
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is UccmsDbContext db && pending.TryGetValue(db, out var changed))
        {
            pending.Remove(db);
            if (await db.Set<Reach>().AnyAsync(cancellationToken))
            {
                await RefillAsync(db, changed, cancellationToken);
            }
        }

        return result;
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            pending.Remove(db);
        }

        return Task.CompletedTask;
    }

    private static async Task RefillAsync(UccmsDbContext db, Changed changed, CancellationToken ct)
    {
        foreach (var office in changed.Offices)
        {
            await ReachBulk.RefillAroundAsync(db, office, ct);
        }

        foreach (var root in changed.DrawingRoots)
        {
            await ReachBulk.RefillDrawingAsync(db, root, ct);
        }

        foreach (var circle in changed.Circles)
        {
            await ReachBulk.RefillAccountsAsync(db, circle, ct);
        }
    }

    private sealed record Changed(IReadOnlyList<Office> Offices, IReadOnlyList<OfficeId> DrawingRoots, IReadOnlyList<OfficeId> Circles)
    {
        public bool IsEmpty => Offices.Count == 0 && DrawingRoots.Count == 0 && Circles.Count == 0;

        public static Changed In(DbContext db)
        {
            var rows = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToArray();
            return new Changed(
                [.. rows.Where(e => e.State == EntityState.Added).Select(e => e.Entity).OfType<Office>()],
                [.. rows.Select(e => e.Entity).OfType<DdoAssignment>().Select(a => a.RootOfficeId).Distinct()],
                [.. rows.Select(e => e.Entity).OfType<PaoAssignment>().Select(a => a.CircleId).Distinct()]);
        }
    }
}
