using System.Globalization;
using System.Text.Json;
using UCCMS.Data.Gst.Returns;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench gst-documents [--count N] [--seed S] [--json]</c>: very many made documents closed to the paisa in memory; ends with 1 at the first that does not.</summary>
internal static class BenchGstDocumentsVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new(
        "bench gst-documents", "[--count 10000000] [--seed 1] [--json] — close made documents to the paisa: lines, document, register, working paper, upload file", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        var (count, seed) = (Take(words, "--count", 10_000_000), Take(words, "--seed", 1));
        if (words.Count > 0 || count < 1 || seed is < 0 or > 1_000_000)
        {
            await call.Error.WriteLineAsync($"Call it so: bench gst-documents {Verb.Usage}");
            return 2;
        }

        var figures = await Task.Run(() => DocumentProof.Run(count, (int)seed, call.Ct), call.Ct);
        await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(figures, Json) : Words(figures));
        return figures.Disagreement is null ? 0 : 1;
    }

    private static long Take(List<string> words, string key, long otherwise)
    {
        var at = words.IndexOf(key);
        if (at < 0 || at + 1 >= words.Count || !long.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return otherwise;
        }

        words.RemoveRange(at, 2);
        return value;
    }

    private static string Words(ProofFigures figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {figures.Documents} documents, {figures.Notes} of them notes, in {figures.Returns} returns: {figures.Seconds} s, {figures.DocumentsPerSecond} documents a second
        {(figures.Disagreement is null ? "Lines, documents, registers, working papers and upload files agree to the paisa" : $"DISAGREEMENT: {figures.Disagreement}")}
        """);
}
