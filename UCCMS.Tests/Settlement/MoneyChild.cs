using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Settlement;

/// <summary>Moves money of a database at random, with vouchers and transfer entries, until it is killed.</summary>
internal static class MoneyChild
{
    public static async Task RunAsync(string[] args)
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={args[0]};Pooling=False" }).BuildServiceProvider();
        services.GetRequiredService<BusinessClock>().Shift(IndianTime.UtcOf(new DateTime(2026, 2, 28, 12, 2 * int.Parse(args[3], CultureInfo.InvariantCulture), 0)) - TimeProvider.System.GetUtcNow().UtcDateTime);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("child"));
        var pao = new OfficeId(int.Parse(args[2], CultureInfo.InvariantCulture));
        (string, Role, OfficeId)[] posts =
        [
            ("nodal", Role.NodalOffice, SettlementWorld.Delhi), ("mumbai-clerk", Role.BookingLocation, SettlementWorld.Mumbai), ("delhi-ddo", Role.Ddo, SettlementWorld.Delhi),
            ("mumbai-ddo", Role.Ddo, SettlementWorld.Mumbai), ("pao-1", Role.Pao, pao), ("pao-2", Role.Pao, pao),
        ];
        var reaches = scope.ServiceProvider.GetRequiredService<ReachFiller>();
        var people = new List<Actor>();
        foreach (var (person, role, office) in posts)
        {
            var post = Post.Assign(person, role, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular);
            people.Add(Actor.Of(person, $"Person {person}", post, $"Office {office}", await reaches.ScopeForAsync(role, office, new DateOnly(2026, 2, 28)), "test"));
        }

        var acts = new RandomActs(new RandomStage(services, people, new Random(int.Parse(args[1], CultureInfo.InvariantCulture))));
        for (var done = 0; done < 1_000;)
        {
            if (await acts.NextAsync() && ++done == 1)
            {
                ChildProgram.Ready();
            }
        }
    }
}
