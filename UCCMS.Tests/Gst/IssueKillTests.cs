using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst;

public sealed class IssueKillTests
{
    [SqliteFact]
    public async Task Program_killed_at_any_moment_of_an_issue_leaves_all_or_nothing()
    {
        await using var world = await GstWorld.CreateAsync();
        for (var month = 0; month < 20; month++)
        {
            await world.ConsolidateAsync(new DateOnly(2025, 5, 1).AddMonths(month), GstWorld.Registered);
        }

        var random = new Random(20260228);
        var killedAtWork = 0;
        for (var round = 0; round < 4; round++)
        {
            var before = await IssuedAsync(world);
            if (before >= 18)
            {
                break; // the child wants one to warm up with and one to be killed at
            }

            var runs = await ChildProgram.KillAfterAsync(TimeSpan.FromMilliseconds(random.Next(5, 300)), "issue", world.Database.Path);
            killedAtWork += runs ? 1 : 0;
            await AssertSoundAsync(world);
            Assert.Equal(3 * await IssuedAsync(world), (await world.InvoicesAsync()).Count);
        }

        Assert.True(killedAtWork >= 2, $"Only {killedAtWork} kills hit a working program.");
        Assert.InRange(await IssuedAsync(world), 4, 20);
    }

    private static Task<int> IssuedAsync(GstWorld world) =>
        world.ReadAsync(db => db.Scoped<Consolidation>().CountAsync(c => c.Status == ConsolidationStatus.Issued));

    private static async Task AssertSoundAsync(GstWorld world)
    {
        await using var scope = world.Database.AsSystem();
        foreach (var check in scope.ServiceProvider.GetServices<IIntegrityCheck>())
        {
            Assert.Empty((await check.RunAsync(CancellationToken.None)).Broken);
        }
    }
}
