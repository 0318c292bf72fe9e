using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary>
/// <c>bench kills [--count N]</c>: starts this program as processes of their own on a demonstration database of its own, two at
/// once, kills each at a random moment of its acts, and runs every integrity check; again and again on the same database. No
/// act may be there by half, and none that was reported done may be missing.
/// </summary>
internal static class BenchKillsVerb
{
    private const int AtOnce = 2;

    // these read everything there ever was; each round reads what the acts can break
    private const int RoundsOfWhole = 25;
    private static readonly string[] Whole = ["Audit chain", "Stored files"];

    public static Verb Verb { get; } = new("bench kills", "[--count 1000] — kill the program in the middle of acts and verify, so many times", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var count = 1_000;
        if (call.Arguments is ["--count", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0)
        {
            count = wanted;
        }
        else if (call.Arguments.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench kills {Verb.Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("uccms-kills-");
        try
        {
            return await RunAsync(call, Path.Combine(folder.FullName, "kills.db"), count);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(VerbCall call, string database, int count)
    {
        await SeedAsync(call, database);
        await using var services = new ServiceCollection().AddLogging().AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database};Pooling=False" }).BuildServiceProvider();
        var random = new Random(20260305);
        var (total, checking, before) = (Stopwatch.StartNew(), new Stopwatch(), await CommandsAsync(services, call.Ct));
        var (killed, atWork, reported, next) = (0, 0, 0L, Load(database, random, 1, count));
        for (var round = 1; killed < count; round++)
        {
            var ends = await Task.WhenAll(next.Select(child => child.KillAsync(random.Next(), call.Ct)));
            next.ForEach(child => child.Dispose());
            (killed, atWork, reported) = (killed + ends.Length, atWork + ends.Count(e => e.Runs), reported + ends.Sum(e => e.Done));
            next = Load(database, random, round + 1, count - killed);
            checking.Start();
            var fault = await BrokenAsync(services, round % RoundsOfWhole == 0 || killed == count, call.Ct);
            var kept = (await CommandsAsync(services, call.Ct)).Values.Sum() - before.Values.Sum();
            checking.Stop();
            if ((fault ?? (kept < reported ? $"{reported} acts were reported done, {kept} are there." : null)) is { } broken)
            {
                next.ForEach(child => child.Dispose());
                await call.Error.WriteLineAsync($"After kill {killed}: {broken}");
                return 1;
            }

            if (round % RoundsOfWhole == 0 || killed == count)
            {
                await call.Out.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture, $"{killed} kills, {atWork} of a working program, {kept} acts kept, every check holds; {total.Elapsed.TotalSeconds:F0} s, {checking.Elapsed.TotalSeconds:F0} of them checks"));
            }
        }

        var after = await CommandsAsync(services, call.Ct);
        await call.Out.WriteLineAsync(string.Join(", ", after.Select(a => (a.Key, Count: a.Value - before.GetValueOrDefault(a.Key))).Where(a => a.Count > 0).OrderByDescending(a => a.Count).Select(a => $"{a.Key} {a.Count}")));
        return 0;
    }

    private static List<KilledChild> Load(string database, Random random, int round, int left) =>
        [.. Enumerable.Range(0, Math.Min(AtOnce, left)).Select(_ => KilledChild.Start(database, random.Next(), 2 * round))];

    private static async Task SeedAsync(VerbCall call, string database)
    {
        using var seed = Process.Start(KilledChild.Of(database, "seed", "--demo")) ?? throw new InvalidOperationException("The program could not be started.");
        await seed.StandardOutput.ReadToEndAsync(call.Ct);
        await seed.WaitForExitAsync(call.Ct);
        if (seed.ExitCode != 0)
        {
            throw new InvalidOperationException("The demonstration could not be made.");
        }

        await call.Out.WriteLineAsync("The demonstration is made; now it is killed.");
    }

    private static async Task<string?> BrokenAsync(ServiceProvider services, bool isWhole, CancellationToken ct)
    {
        await using var scope = AsSystem(services);
        foreach (var check in scope.ServiceProvider.GetServices<IIntegrityCheck>().Where(c => isWhole || !Whole.Contains(c.Name)))
        {
            if (await check.RunAsync(ct) is { Holds: false } result)
            {
                return $"{check.Name}: {result.Broken[0]}";
            }
        }

        return null;
    }

    // by use case
    private static async Task<Dictionary<string, long>> CommandsAsync(ServiceProvider services, CancellationToken ct)
    {
        await using var scope = AsSystem(services);
        var commands = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database
            .SqlQuery<Commands>($"SELECT \"UseCase\", COUNT(*) AS \"Count\" FROM \"CompletedCommands\" GROUP BY \"UseCase\"").ToListAsync(ct);
        return commands.ToDictionary(c => c.UseCase, c => c.Count);
    }

    private static AsyncServiceScope AsSystem(ServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench"));
        return scope;
    }

    private sealed record Commands(string UseCase, long Count);
}
