using System.Collections.Concurrent;
using UCCMS.Core.Organisation;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Dashboards;

/// <summary>Figures as all viewers of one territory and filter share them.</summary>
/// <param name="Version">Of the signal when they were computed; what has changed since is not in them.</param>
public sealed record SharedFigures(DashboardFigures Figures, DateTime ComputedAtUtc, long Version);

/// <summary>
/// Computes a dashboard once for everybody who looks at the same territory with the same filter: one computation at a
/// time, at most one a second, and none as long as no act was done.
/// </summary>
public sealed class DashboardCache(ActSignal signal, Func<Actor, DashboardFilter, Task<DashboardFigures>> compute) : IDisposable
{
    private const int MostKept = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<Key, Shelf> shelves = new();
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>For a page that opens: what is at hand if it is not older than a second, otherwise as it is now.</summary>
    /// <param name="reader">Whose reach and rights decide what is in it.</param>
    public Task<SharedFigures> OpenAsync(Actor reader, DashboardFilter filter)
    {
        var shelf = ShelfOf(reader, filter);
        return shelf.Kept is { } kept && (kept.Version >= signal.Version || shelf.Age < Pause) ? Task.FromResult(kept) : LatestAsync(reader, filter);
    }

    /// <summary>After a change: figures that have it in them.</summary>
    public async Task<SharedFigures> LatestAsync(Actor reader, DashboardFilter filter)
    {
        var (wanted, shelf) = (signal.Version, ShelfOf(reader, filter));
        await shelf.Gate.WaitAsync();
        try
        {
            if (shelf.Kept is { } kept && kept.Version >= wanted)
            {
                return kept;
            }

            if (shelf.Kept is not null && Pause - shelf.Age is { Ticks: > 0 } rest)
            {
                await Task.Delay(rest);
            }

            return await ComputeAsync(shelf, reader, filter);
        }
        finally
        {
            shelf.Gate.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<SharedFigures> ComputeAsync(Shelf shelf, Actor reader, DashboardFilter filter)
    {
        await places.WaitAsync();
        try
        {
            var version = signal.Version; // before anything is read
            shelf.Started();
            return shelf.Keep(new(await compute(reader, filter), TimeProvider.System.GetUtcNow().UtcDateTime, version));
        }
        finally
        {
            places.Release();
        }
    }

    private Shelf ShelfOf(Actor reader, DashboardFilter filter)
    {
        if (shelves.Count > MostKept)
        {
            shelves.Clear(); // what is looked at comes back with the next change
        }

        return shelves.GetOrAdd(new(reader.Scope, reader.Role, filter), _ => new());
    }

    private sealed record Key(OfficeScope Scope, Role? Role, DashboardFilter Filter);

    private sealed class Shelf
    {
        private long startedAt;

        public SemaphoreSlim Gate { get; } = new(1);

        public SharedFigures? Kept { get; private set; }

        public TimeSpan Age => TimeProvider.System.GetElapsedTime(startedAt);

        public void Started() => startedAt = TimeProvider.System.GetTimestamp();

        public SharedFigures Keep(SharedFigures figures) => Kept = figures;
    }
}
