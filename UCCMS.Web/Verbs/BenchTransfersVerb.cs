using System.Globalization;
using System.Text.Json;
using UCCMS.Data.Adjustments;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench transfer-entries [--entries N] [--json]</c>: approving very many transfer entries in one act, beside a tenth of them; ends with 1 where the ten times cost more than ten times.</summary>
internal static class BenchTransfersVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new("bench transfer-entries", "[--entries 500] [--json] — measure the approval of transfer entries in one act, and of a tenth", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        var entries = 500;
        if (words is ["--entries", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted is >= 100 and <= 5_000)
        {
            entries = wanted;
        }
        else if (words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench transfer-entries {Verb.Usage}");
            return 2;
        }

        var figures = await TransferBenchmark.RunAsync(entries, call.Ct);
        await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(figures, Json) : Words(figures));
        return figures is { Ratio: <= 10, Whole.HasRecords: true, Tenth.HasRecords: true } ? 0 : 1;
    }

    private static string Words(TransferFiguresOfRun figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {Words(figures.Tenth)}
        {Words(figures.Whole)}
        Ten times the entries cost {figures.Ratio} times the time (at most 10 is asked for)
        """);

    private static string Words(TransferRun run) => string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Entries} transfer entries approved in one act: {run.Seconds} s (runs {string.Join(", ", run.Runs)}), {run.Statements} statements asked, {(run.HasRecords ? "each with its own audit record" : "AUDIT RECORDS ARE MISSING")}");
}
