using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Settlement;

/// <summary>Receives, allocates, undoes and reverses money of a database at random until it is killed.</summary>
internal static class MoneyChild
{
    public static async Task RunAsync(string[] args)
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={args[0]};Pooling=False" }).BuildServiceProvider();
        services.GetRequiredService<BusinessClock>().Shift(IndianTime.UtcOf(new DateTime(2026, 2, 28, 12, 0, 0)) - TimeProvider.System.GetUtcNow().UtcDateTime);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("child"));
        var reach = await scope.ServiceProvider.GetRequiredService<ReachFiller>().ScopeForAsync(Role.NodalOffice, SettlementWorld.Delhi, new DateOnly(2026, 2, 28));
        var post = Post.Assign("nodal", Role.NodalOffice, SettlementWorld.Delhi, new DateOnly(2025, 1, 1), to: null, Tenure.Regular);
        var acts = new RandomMoneyActs(services, [Actor.Of("nodal", "Person nodal", post, "New Delhi GPO", reach, "test")], new Random(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture)));
        for (var done = 0; done < 1_000;)
        {
            if (await acts.NextAsync() && ++done == 1)
            {
                ChildProgram.Ready();
            }
        }
    }
}
