using System.Globalization;
using System.Text.Json;
using UCCMS.Data.Bookings;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench findings [--articles N] [--json]</c>: server time of the findings screen over one large draft, median and 95th percentile.</summary>
internal static class BenchFindingsVerb
{
    private const int Rounds = 25;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new("bench findings", "[--articles 50000] [--json] — measure the findings screen over one draft", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        var articles = 50_000;
        if (words is ["--articles", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted >= 1_000)
        {
            articles = wanted;
        }
        else if (words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench findings {Verb.Usage}");
            return 2;
        }

        var figures = await FindingsBenchmark.RunAsync(articles, Rounds, call.Ct);
        if (json)
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(figures, Json));
            return 0;
        }

        await call.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Findings screen over a draft with {figures.Articles} articles and {figures.Findings} open findings, server time in ms"));
        foreach (var time in figures.Times)
        {
            await call.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {time.Act,-24} median {time.Median,8:0.0}   p95 {time.P95,8:0.0}   ({time.Times} times)"));
        }

        return 0;
    }
}
