using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Shell;

/// <summary>What the frame around every page shows: posts to change to, the business date, and how much work waits.</summary>
internal sealed class ShellFacts(ActorContext actors, ActorQueries queries, BusinessClock clock, WaitingWork work)
{
    private IReadOnlyList<PostInForce>? posts;

    /// <summary>Today in India, as the business counts.</summary>
    public DateOnly Today => queries.Today;

    /// <summary>A demonstration runs on another day than the calendar's.</summary>
    public bool IsShifted => clock.IsShifted;

    /// <summary>The posts the person may act in today.</summary>
    public async Task<IReadOnlyList<PostInForce>> PostsAsync() =>
        posts ??= actors.IsSet ? await queries.PostsInForceAsync(actors.Current.PersonId) : [];

    /// <summary>Things waiting, by the address of the rail link they belong to.</summary>
    public async Task<IReadOnlyDictionary<string, int>> CountsAsync() =>
        (await work.ItemsAsync()).CountBy(i => i.Rail, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
