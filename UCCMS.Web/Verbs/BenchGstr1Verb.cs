using System.Globalization;
using System.Text.Json;
using UCCMS.Data.Gst.Returns;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench gstr1 [--documents N] [--json]</c>: a return of very many documents worked out, beside one of a tenth.</summary>
internal static class BenchGstr1Verb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new("bench gstr1", "[--documents 100000] [--json] — measure a GSTR-1 return and one of a tenth", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        var documents = 100_000;
        if (words is ["--documents", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted is >= 1_000 and <= 800_000)
        {
            documents = wanted;
        }
        else if (words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench gstr1 {Verb.Usage}");
            return 2;
        }

        var figures = await Gstr1Benchmark.RunAsync(documents, call.Ct);
        await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(figures, Json) : Words(figures));
        return figures is { Whole: { Ties: true, Errors: 0 }, Tenth: { Ties: true, Errors: 0 } } ? 0 : 1;
    }

    private static string Words(Gstr1Figures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {Words(figures.Tenth)}
        {Words(figures.Whole)}
        Ten times the documents cost {figures.Ratio} times the time (at most 11 is asked for)
        """);

    private static string Words(Gstr1Run run) => string.Create(
        CultureInfo.InvariantCulture,
        $"GSTR-1 of {run.Documents} documents: {run.Seconds} s (runs {string.Join(", ", run.Runs)}), {run.Parts} parts, {run.Megabytes} MB, memory at most {run.PeakMegabytes} MB (grew by {run.GrowthMegabytes} MB), {run.Errors} errors, {(run.Ties ? "ties out" : "DOES NOT TIE OUT")}");
}
