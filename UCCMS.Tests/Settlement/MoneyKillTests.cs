using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Data.Shared;
using UCCMS.Tests.Adjustments;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Settlement;

/// <summary>The verb <c>bench kills</c> does the same a thousand times on the demonstration.</summary>
public sealed class MoneyKillTests
{
    private const int Kills = 6;

    [SqliteFact]
    public async Task Program_killed_at_any_moment_of_an_act_on_money_leaves_all_or_nothing()
    {
        await using var transfers = await TransferWorld.ProposedAsync(10_000, GstWorld.DelhiGpo, GstWorld.MumbaiGpo, GstWorld.BengaluruGpo);
        var world = transfers.Money;
        await world.InvoicesAsync(new DateOnly(2026, 1, 1), GstWorld.DelhiGpo, GstWorld.MumbaiGpo);
        await transfers.ApprovedAsync((await transfers.EntriesAsync())[0]);
        var before = await world.Gst.ReadAsync(db => db.Set<AuditRecord>().CountAsync());
        var random = new Random(20260228);
        var atWork = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            var runs = await ChildProgram.KillAfterAsync(TimeSpan.FromMilliseconds(random.Next(1, 250)), "money", world.Gst.Database.Path, Text(random.Next()), Text(transfers.Pao.Value), Text(kill + 1));
            atWork += runs ? 1 : 0;
            await using var scope = world.Gst.Database.AsSystem();
            foreach (var check in scope.ServiceProvider.GetServices<IIntegrityCheck>())
            {
                var result = await check.RunAsync(CancellationToken.None);
                Assert.True(result.Holds, $"kill {kill}, {check.Name}: {string.Join(' ', result.Broken)}");
            }
        }

        Assert.True(atWork >= Kills / 2, $"Only {atWork} kills hit a working program.");
        Assert.InRange(await world.Gst.ReadAsync(db => db.Set<AuditRecord>().CountAsync()), before + Kills, int.MaxValue); // each did an act before it was killed
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
