using UCCMS.Core.Organisation;
using UCCMS.Web.Workspaces;

namespace UCCMS.Tests.Workspaces;

/// <summary>What waits is asked once until an act is done, the day changes or a minute is over, for each person and post apart.</summary>
public sealed class WorkCacheTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);
    private readonly Clock clock = new();
    private int asked;

    [Fact]
    public async Task Kept_until_an_act_another_day_or_a_minute()
    {
        var cache = new WorkCache(clock);
        var one = Someone("one");
        Assert.Same(await ItemsAsync(cache, one, Today, 1), await ItemsAsync(cache, one, Today, 1));
        Assert.Equal(1, asked);
        await ItemsAsync(cache, one, Today, 2);
        await ItemsAsync(cache, one, Today.AddDays(1), 2);
        await ItemsAsync(cache, Someone("other"), Today.AddDays(1), 2);
        await ItemsAsync(cache, one, Today.AddDays(1), 2);
        Assert.Equal(4, asked);
        clock.Ticks += TimeSpan.FromSeconds(61).Ticks;
        await ItemsAsync(cache, one, Today.AddDays(1), 2);
        Assert.Equal(5, asked);
    }

    private Task<IReadOnlyList<WorkItem>> ItemsAsync(WorkCache cache, Actor actor, DateOnly day, long act) => cache.ItemsAsync(
        actor,
        day,
        (act, 0),
        () =>
        {
            asked++;
            return Task.FromResult<IReadOnlyList<WorkItem>>([new($"Thing {asked}", "", DateTime.UnixEpoch, null, "/", "Do", "/")]);
        },
        CancellationToken.None);

    private static Actor Someone(string person) => Actor.Of(
        person, person, Post.Assign(person, Role.NodalOffice, new OfficeId(10000001), new DateOnly(2025, 1, 1), null, Tenure.Regular), "Office", new OfficeScope(1, 2, 3, SeesAll: false), "test");

    private sealed class Clock : TimeProvider
    {
        public long Ticks { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Ticks;
    }
}
