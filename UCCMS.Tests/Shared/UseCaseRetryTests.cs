using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Settlement;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Shared;

/// <summary>An act that SQL Server ended for another one (error 1205) is run again as a whole, and done once.</summary>
public sealed class UseCaseRetryTests
{
    private const int DeadlockVictim = 1205;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ended_act_is_run_again_and_done_once(bool isWhileSaving)
    {
        await using var world = await SettlementWorld.CreateAsync();
        var (runs, command) = (0, Guid.CreateVersion7());
        var (input, error) = (InputOf(world), ErrorOf(DeadlockVictim));
        var outcome = await world.RunAsync(world.Nodal, (RecordReceipt u) => new Ended(u, () => ++runs < 3 ? isWhileSaving ? new DbUpdateException("Saving", error) : error : null), input, command);
        Assert.True(outcome.IsDone, outcome.Sentence);
        Assert.Equal(3, runs);
        Assert.Equal(outcome.Value, (await world.RunAsync(world.Nodal, (RecordReceipt u) => new Ended(u, () => throw new InvalidOperationException("Run once more")), input, command)).Value);
        Assert.Equal(1, await CountAsync(world));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Act_that_is_ended_every_time_is_given_up_and_nothing_of_it_stays()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var runs = 0;
        var outcome = await world.RunAsync(world.Nodal, (RecordReceipt u) => new Ended(u, () => ++runs > 0 ? ErrorOf(DeadlockVictim) : null), InputOf(world));
        Assert.Equal((OutcomeKind.ChangedByOther, 3, 0), (outcome.Kind, runs, await CountAsync(world)));
    }

    [Fact]
    public async Task Other_faults_of_the_server_are_not_run_again()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var runs = 0;
        await Assert.ThrowsAsync<SqlException>(() => world.RunAsync(world.Nodal, (RecordReceipt u) => new Ended(u, () => ++runs > 0 ? ErrorOf(547) : null), InputOf(world)));
        Assert.Equal((1, 0), (runs, await CountAsync(world)));
    }

    private static RecordReceipt.Input InputOf(SettlementWorld world) => new(world.Contract, Delhi, world.Neft(1_000), []);

    private static Task<int> CountAsync(SettlementWorld world) => world.Gst.ReadAsync(db => db.Scoped<Receipt>().CountAsync());

    // what the client throws, which cannot be made otherwise
    private static SqlException ErrorOf(int number)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Instance;
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        var make = typeof(SqlError).GetConstructors(Hidden).OrderBy(c => c.GetParameters().Length).First();
        var given = make.GetParameters().Select(p => p.Name == "infoNumber" ? number : p.ParameterType == typeof(string) ? string.Empty : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null);
        typeof(SqlErrorCollection).GetMethod("Add", Hidden)!.Invoke(errors, [make.Invoke([.. given])]);
        var create = typeof(SqlException).GetMethods(BindingFlags.NonPublic | BindingFlags.Static).First(m => m.Name == "CreateException" && m.GetParameters().Length == 2 && m.GetParameters()[0].ParameterType == typeof(SqlErrorCollection));
        var made = (SqlException)create.Invoke(null, [errors, "16.0"])!;
        Assert.Equal(number, made.Number);
        return made;
    }

    private sealed class Ended(RecordReceipt act, Func<Exception?> next) : IUseCase<RecordReceipt.Input, ReceiptId>
    {
        public async Task<ReceiptId> ExecuteAsync(RecordReceipt.Input input, Actor actor, CancellationToken ct)
        {
            var result = await act.ExecuteAsync(input, actor, ct);
            return next() is { } error ? throw error : result;
        }
    }
}
