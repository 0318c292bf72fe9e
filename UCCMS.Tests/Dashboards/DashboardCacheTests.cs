using UCCMS.Core.Organisation;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Shared;
using UCCMS.Web.Dashboards;

namespace UCCMS.Tests.Dashboards;

public sealed class DashboardCacheTests
{
    private static readonly Actor Somebody = Actor.System("test");

    [Fact]
    public async Task Many_viewers_cost_one_computation_and_a_change_one_more()
    {
        using var signal = new ActSignal();
        var (computed, go) = (0, new TaskCompletionSource());
        using var cache = new DashboardCache(signal, async (_, _) =>
        {
            Interlocked.Increment(ref computed);
            await go.Task;
            return null!;
        });
        var all = Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cache.OpenAsync(Somebody, new())));
        go.SetResult();
        await all;
        Assert.Equal(1, computed);
        await cache.LatestAsync(Somebody, new());
        Assert.Equal(1, computed); // no act was done
        signal.Raise();
        var after = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => cache.LatestAsync(Somebody, new())));
        Assert.Equal(2, computed);
        Assert.All(after, s => Assert.Equal(1, s.Version));
    }

    [Fact]
    public async Task Another_filter_or_reach_has_figures_of_its_own()
    {
        using var signal = new ActSignal();
        var asked = new List<DashboardFilter>();
        using var cache = new DashboardCache(signal, (_, filter) =>
        {
            asked.Add(filter);
            return Task.FromResult<DashboardFigures>(null!);
        });
        var clerk = Actor.Of("p", "Clerk", Post.Assign("p", Role.CircleOffice, new OfficeId(1), new DateOnly(2026, 1, 1), null, Tenure.Regular), "Office", new OfficeScope(7, 7, 7, SeesAll: false), "test");
        await cache.OpenAsync(Somebody, new());
        await cache.OpenAsync(clerk, new());
        await cache.OpenAsync(clerk, new(Core.Dashboards.SpanChoice.Year));
        await cache.OpenAsync(clerk, new());
        Assert.Equal(3, asked.Count);
    }

    [Fact]
    public async Task Failed_computation_is_tried_again_by_the_next()
    {
        using var signal = new ActSignal();
        var tries = 0;
        using var cache = new DashboardCache(signal, (_, _) => ++tries == 1 ? throw new InvalidOperationException("no database") : Task.FromResult<DashboardFigures>(null!));
        await Assert.ThrowsAsync<InvalidOperationException>(() => cache.OpenAsync(Somebody, new()));
        Assert.NotNull(await cache.OpenAsync(Somebody, new()));
    }
}
