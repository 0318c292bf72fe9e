using UCCMS.Core.Organisation;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Workspaces;

/// <summary>One thing that waits for this post.</summary>
/// <param name="Title">The document: "Draft of Mumbai GPO for Bharat Retail".</param>
/// <param name="SubTitle">What tells it from others: contract, period, amount.</param>
/// <param name="SinceUtc">When it came here.</param>
/// <param name="Due">The day by which it must be done, where there is one.</param>
/// <param name="Address">Where the act is done.</param>
/// <param name="Act">The next act in a word or two: "Endorse".</param>
/// <param name="Rail">Address of the rail link it counts at.</param>
public sealed record WorkItem(string Title, string SubTitle, DateTime SinceUtc, DateOnly? Due, string Address, string Act, string Rail);

/// <summary>What one capability finds waiting. A class that implements it is found and asked without further registration.</summary>
public interface IWorkSource
{
    /// <summary>At most a hundred, oldest first; nothing for roles that it does not concern.</summary>
    Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct);
}

/// <summary>All that waits for the post of this circuit, from every capability.</summary>
public sealed class WaitingWork(IEnumerable<IWorkSource> sources, ActorContext actors, WorkCache cache, PulseQueries pulse, ActorQueries clock)
{
    /// <summary>Due first, then oldest.</summary>
    public async Task<IReadOnlyList<WorkItem>> ItemsAsync(CancellationToken ct = default) => actors.IsSet
        ? await cache.ItemsAsync(actors.Current, clock.Today, await pulse.NewestAsync(ct), () => AskAsync(actors.Current, ct), ct)
        : [];

    private async Task<IReadOnlyList<WorkItem>> AskAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<WorkItem>();
        foreach (var source in sources)
        {
            items.AddRange(await source.WaitingAsync(actor, ct));
        }

        return [.. items.OrderBy(i => i.Due ?? DateOnly.MaxValue).ThenBy(i => i.SinceUtc)];
    }
}
