using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>
/// Entity Framework compiles what it needs to follow an entity (readers, snapshots, keys: some ten methods for each property) when it
/// meets the first of its kind. Before very many different acts, another core has it done for all kinds meanwhile.
/// </summary>
public static class TrackingStart
{
    /// <summary>Begins on a thread of its own, which waits until the model is built. A fault costs time only, so nobody awaits this.</summary>
    public static void Begin(IServiceProvider services) => _ = Task.Factory.StartNew(
        () => MeetAll(services), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void MeetAll(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("start"));
        MeetAll(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
    }

    /// <summary>Follows an empty entity of each kind for a moment and looks whether it changed; none is saved.</summary>
    /// <returns>The kinds.</returns>
    internal static IReadOnlyList<Type> MeetAll(UccmsDbContext db)
    {
        // parts that several kinds of document share a class for can be followed with their document only
        var kinds = db.Model.GetEntityTypes().Where(t => !t.HasSharedClrType && !t.ClrType.IsAbstract && t.FindPrimaryKey() is not null).ToList();
        foreach (var kind in kinds)
        {
            Meet(db, kind);
            db.ChangeTracker.Clear();
        }

        return [.. kinds.Select(k => k.ClrType)];
    }

    private static void Meet(UccmsDbContext db, IEntityType kind)
    {
        var entry = db.Entry(RuntimeHelpers.GetUninitializedObject(kind.ClrType));
        foreach (var property in kind.FindPrimaryKey()!.Properties.Where(p => p.ClrType == typeof(string)))
        {
            entry.Property(property.Name).CurrentValue = string.Empty; // a key must not be null
        }

        entry.State = EntityState.Unchanged;
        db.ChangeTracker.DetectChanges();
    }
}
