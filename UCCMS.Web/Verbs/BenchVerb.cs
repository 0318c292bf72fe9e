using System.Globalization;
using System.Text.Json;
using UCCMS.Data.Bookings;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench import-bookings [--rows N] [--json]</c>: the import against a bare insert of the same rows, and its memory at four times the rows.</summary>
internal static class BenchVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new("bench import-bookings", "[--rows 100000] [--json] — measure the import of bookings", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        var rows = 100_000;
        if (words is ["--rows", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0)
        {
            rows = wanted;
        }
        else if (words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench import-bookings {Verb.Usage}");
            return 2;
        }

        var figures = await ImportBenchmark.RunAsync(rows, call.Ct);
        var larger = await ImportBenchmark.RunAsync(rows * 4, call.Ct);
        await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(new { figures, ratio = figures.Ratio, larger }, Json) : Words(figures, larger));
        return 0;
    }

    private static string Words(ImportFigures figures, ImportFigures larger) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        Import of {figures.Rows} bookings: {figures.ImportSeconds} s, {figures.ImportRowsPerSecond} rows/s
        Bare prepared insert of the same rows: {figures.BareSeconds} s, {figures.BareRowsPerSecond} rows/s
        Ratio: {figures.Ratio} (at least 0.40 is asked for)
        Memory: {figures.ManagedMegabytes} MB managed after {figures.Rows} rows, {larger.ManagedMegabytes} MB after {larger.Rows}; working set grew by {figures.GrowthMegabytes} MB and {larger.GrowthMegabytes} MB
        Ratio at {larger.Rows} rows: {larger.Ratio}
        """);
}
