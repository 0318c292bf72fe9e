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
/// <c>bench kills [--count N]</c>: starts this program as a process of its own on a demonstration database of its own, kills
/// it at a random moment of its acts, and runs every integrity check; again and again on the same database. No act may be
/// there by half, and none that was reported done may be missing.
/// </summary>
internal static class BenchKillsVerb
{
    private const int LongestDelay = 400;

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
        var (clock, atWork, reported) = (Stopwatch.StartNew(), 0, 0L);
        var before = await CommandsAsync(services, call.Ct);
        for (var kill = 1; kill <= count; kill++)
        {
            var (runs, done) = await KillAsync(database, random, call.Ct);
            (atWork, reported) = (atWork + (runs ? 1 : 0), reported + done);
            if (await BrokenAsync(services, call.Ct) is { } broken)
            {
                await call.Error.WriteLineAsync($"After kill {kill}: {broken}");
                return 1;
            }

            var kept = await CommandsAsync(services, call.Ct) - before;
            if (kept < reported)
            {
                await call.Error.WriteLineAsync($"After kill {kill}: {reported} acts were reported done, {kept} are there.");
                return 1;
            }

            if (kill % 50 == 0 || kill == count)
            {
                await call.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{kill} kills, {atWork} of a working program, {kept} acts kept, every check holds; {clock.Elapsed.TotalSeconds:F0} s"));
            }
        }

        return 0;
    }

    private static async Task SeedAsync(VerbCall call, string database)
    {
        using var seed = Process.Start(Start(database, "seed", "--demo")) ?? throw new InvalidOperationException("The program could not be started.");
        await seed.StandardOutput.ReadToEndAsync(call.Ct);
        await seed.WaitForExitAsync(call.Ct);
        if (seed.ExitCode != 0)
        {
            throw new InvalidOperationException("The demonstration could not be made.");
        }

        await call.Out.WriteLineAsync("The demonstration is made; now it is killed.");
    }

    // how many acts the program said were done before it was killed
    private static async Task<(bool Runs, int Done)> KillAsync(string database, Random random, CancellationToken ct)
    {
        using var child = Process.Start(Start(database, "bench", "acts", "--seed", random.Next().ToString(CultureInfo.InvariantCulture)))
            ?? throw new InvalidOperationException("The program could not be started.");
        try
        {
            while (await child.StandardOutput.ReadLineAsync(ct) is { } line && line != "ready")
            {
                // what it says while it starts
            }

            var delay = Task.Delay(random.Next(LongestDelay), ct);
            var output = child.StandardOutput.ReadToEndAsync(ct);
            await Task.WhenAny(delay, output);
            var runs = !child.HasExited;
            child.Kill();
            await child.WaitForExitAsync(CancellationToken.None);
            return (runs, (await output).Split('\n').Count(l => l.TrimEnd() == "done"));
        }
        finally
        {
            if (!child.HasExited)
            {
                child.Kill();
            }
        }
    }

    private static ProcessStartInfo Start(string database, params string[] arguments)
    {
        var start = ChildProgram.StartOf(database, arguments);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return start;
    }

    private static async Task<string?> BrokenAsync(ServiceProvider services, CancellationToken ct)
    {
        await using var scope = AsSystem(services);
        foreach (var check in scope.ServiceProvider.GetServices<IIntegrityCheck>())
        {
            if (await check.RunAsync(ct) is { Holds: false } result)
            {
                return $"{check.Name}: {result.Broken[0]}";
            }
        }

        return null;
    }

    private static async Task<long> CommandsAsync(ServiceProvider services, CancellationToken ct)
    {
        await using var scope = AsSystem(services);
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.SqlQuery<long>($"SELECT COUNT(*) AS \"Value\" FROM \"CompletedCommands\"").SingleAsync(ct);
    }

    private static AsyncServiceScope AsSystem(ServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench"));
        return scope;
    }
}
