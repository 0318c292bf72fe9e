using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using UCCMS.Data.Billing;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench billing-run [--contracts N] [--json]</c>: a billing run, one over a tenth, and one whose process is killed in the middle.</summary>
internal static class BenchBillingRunVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new("bench billing-run", "[--contracts 20000] [--json] — measure a billing run and one of a tenth, and kill one in the middle", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        var contracts = 20_000;
        if (words is ["--contracts", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted is >= 200 and <= 50_000)
        {
            contracts = wanted;
        }
        else if (words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: {Verb.Name} {Verb.Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("uccms-billing-bench").FullName;
        try
        {
            return await RunAsync(call, folder, contracts, json);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> RunAsync(VerbCall call, string folder, int contracts, bool json)
    {
        await MeasureAsync(folder, "warm", 50, call.Ct); // so that none pays for compilation
        var tenth = await MeasureAsync(folder, "tenth", contracts / 10, call.Ct);
        var whole = await MeasureAsync(folder, "whole", contracts, call.Ct);
        var (killed, billed) = await KillAsync(folder, contracts / 10, call.Ct);
        var ratio = decimal.Round(whole.Seconds / tenth.Seconds, 2);
        await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(new { tenth, whole, ratio, billedWhenKilled = billed, killed }, Json) : string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {Words(tenth)}
            {Words(whole)}
            Ten times the contracts cost {ratio} times the time (at most 11 is asked for)
            Killed after {billed} of {killed.Contracts} contracts; going on: {Words(killed)}
            """));
        return tenth.IsWhole && whole.IsWhole && killed.IsWhole ? 0 : 1;
    }

    private static async Task<BillingRunFigures> MeasureAsync(string folder, string name, int contracts, CancellationToken ct)
    {
        var database = Path.Combine(folder, $"{name}.db");
        await BillingBenchmark.FillAsync(database, contracts, ct);
        return await BillingBenchmark.RunAsync(database, contracts, ct);
    }

    // A process of its own runs the day and is killed when it has billed half of the contracts.
    private static async Task<(BillingRunFigures Figures, int Billed)> KillAsync(string folder, int contracts, CancellationToken ct)
    {
        var database = Path.Combine(folder, "killed.db");
        await BillingBenchmark.FillAsync(database, contracts, ct);
        using var child = Process.Start(ChildProgram.StartOf(database, "cycle", "run", "--on", BillingBenchmark.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))!;
        while (!child.HasExited && await BillingBenchmark.BilledAsync(database, ct) < contracts / 2)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), ct);
        }

        child.Kill();
        await child.WaitForExitAsync(ct);
        var billed = await BillingBenchmark.BilledAsync(database, ct);
        return (await BillingBenchmark.RunAsync(database, contracts, ct), billed);
    }

    private static string Words(BillingRunFigures run) => string.Create(
        CultureInfo.InvariantCulture, $"Billing run of {run.Contracts} contracts: {run.Seconds} s, {run.Acts} billed, {run.Drafts} drafts, {(run.IsWhole ? "each once" : "NOT EACH ONCE")}");
}
