using System.Collections.Concurrent;
using UCCMS.Core.Organisation;

namespace UCCMS.Web.Workspaces;

/// <summary>
/// Keeps what waits for a person in a post until anything is done anywhere, by the number of the last act, so that going from page to
/// page does not ask every capability anew; at most a minute, since time alone makes things wait too.
/// </summary>
public sealed class WorkCache(TimeProvider time)
{
    private const int MostKept = 1_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Key, Shelf> shelves = new();

    /// <param name="actor">For whom.</param>
    /// <param name="today">Another day, other work.</param>
    /// <param name="newest">Number of the last act, looked up now: what was kept before another is asked anew.</param>
    /// <param name="ask">Every capability.</param>
    public async Task<IReadOnlyList<WorkItem>> ItemsAsync(Actor actor, DateOnly today, (long Act, long Notice) newest, Func<Task<IReadOnlyList<WorkItem>>> ask, CancellationToken ct)
    {
        if (shelves.Count > MostKept)
        {
            shelves.Clear();
        }

        var shelf = shelves.GetOrAdd(new(actor.PersonId, actor.Role, actor.OfficeId, actor.Scope), _ => new());
        await shelf.Gate.WaitAsync(ct);
        try
        {
            if (shelf.Kept is not { } kept || kept.Newest != newest || kept.Day != today || time.GetElapsedTime(kept.AskedAt) > Longest)
            {
                shelf.Kept = kept = new(newest, today, time.GetTimestamp(), await ask());
            }

            return kept.Items;
        }
        finally
        {
            shelf.Gate.Release();
        }
    }

    private sealed record Key(string PersonId, Role? Role, OfficeId Office, OfficeScope Scope);

    private sealed record Kept((long Act, long Notice) Newest, DateOnly Day, long AskedAt, IReadOnlyList<WorkItem> Items);

    private sealed class Shelf
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public Kept? Kept { get; set; }
    }
}
