using System.Globalization;
using System.Text.Json;
using UCCMS.Data.Dashboards;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench dashboard [--articles N] [--json]</c>: server time of opening the Directorate's dashboard over so many articles, and over a tenth of them.</summary>
internal static class BenchDashboardVerb
{
    private const int Rounds = 21;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new(
        "bench dashboard", "[--articles 12000000] [--only] [--json] — measure the opening of the Directorate's dashboard over so many articles and, without --only, a tenth of them (takes many minutes)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var (json, only) = (words.Remove("--json"), words.Remove("--only"));
        var articles = 12_000_000;
        if (words is ["--articles", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted >= 10_000)
        {
            articles = wanted;
        }
        else if (words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench dashboard {Verb.Usage}");
            return 2;
        }

        var costs = new List<DashboardCost>();
        foreach (var size in only ? [articles] : new[] { articles / 10, articles })
        {
            costs.Add(await DashboardBenchmark.RunAsync(size, Rounds, call.Ct));
            await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(costs[^1], Json) : Words(costs[^1]));
        }

        return 0;
    }

    private static string Words(DashboardCost cost) => string.Create(
        CultureInfo.InvariantCulture,
        $"{cost.Articles} articles ({cost.DayRows} sums by day, {cost.MonthRows} by month): this quarter {cost.QuarterMedian} ms, financial year {cost.YearMedian} ms, median of {Rounds} (below 300 is asked for)");
}
