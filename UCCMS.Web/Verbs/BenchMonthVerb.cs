using System.Globalization;
using System.Text.Json;
using UCCMS.Data.Bookings;
using UCCMS.Web.Generation;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench import-month [--rows N] [--customers N] [--json]</c>: a national month imported and fully checked, and a tenth of it, beside a bare insert.</summary>
internal static class BenchMonthVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new(
        "bench import-month", "[--rows 1000000] [--customers 500] [--json] — measure the import of a month with all findings, three times each (takes many minutes)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        var (rows, customers) = (Take(words, "--rows", 1_000_000), Take(words, "--customers", 500));
        if (words.Count > 0 || rows < 1_000 || customers is < 1 or > GenerationOrder.MostCustomers)
        {
            await call.Error.WriteLineAsync($"Call it so: bench import-month {Verb.Usage}");
            return 2;
        }

        var (tenth, whole) = await MonthBench.RunAsync(customers, rows, json ? TextWriter.Null : call.Out, call.Ct);
        var growth = decimal.Round(whole.MedianSeconds / tenth.MedianSeconds, 2);
        await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(new { tenth, whole, growth }, Json) : $"{Words(tenth)}\n{Words(whole)}\n{Growth(growth)}");
        return 0;
    }

    private static int Take(List<string> words, string key, int otherwise)
    {
        var at = words.IndexOf(key);
        if (at < 0 || at + 1 >= words.Count || !int.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return otherwise;
        }

        words.RemoveRange(at, 2);
        return value;
    }

    private static string Words(MonthFigures f) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {f.Rows} rows: {f.MedianSeconds} s (runs {string.Join(", ", f.Runs)}), {f.Findings} findings
          bare prepared insert of the same rows: {f.BareSeconds} s; ratio {f.Ratio} (at least 0.30 is asked for)
          the same files again: {f.AgainSeconds} s; greatest resident memory of the importing process {f.PeakMegabytes[0]} MB after the first file, {f.PeakMegabytes[^1]} MB after the last (below 600 is asked for)
        """);

    private static string Growth(decimal growth) =>
        string.Create(CultureInfo.InvariantCulture, $"Ten times the rows cost {growth} times the time (at most 11 is asked for)");
}
