using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>cycle run --on DATE [--to DATE] [--again] [--json]</c>: every daily job of a day, or of each day of a range, on that business date.</summary>
internal static class CycleRunVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static Verb Verb { get; } = new("cycle run", "--on 2026-04-30 [--to 2026-05-30] [--again] [--json] — run the daily jobs of a day or a range; days that are done stay as they are", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var (json, again) = (words.Remove("--json"), words.Remove("--again"));
        var (on, end) = (Option(words, "--on"), Option(words, "--to"));
        if (on is not { } from || end < from || words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: {Verb.Name} {Verb.Usage}");
            return 2;
        }

        var to = end ?? from;
        var results = await RunAsync(call, from, to, again);
        await call.Out.WriteLineAsync(json ? JsonSerializer.Serialize(new { on = from, to, runs = results }, Json) : string.Join(Environment.NewLine, results.Select(Words)));
        return results.TrueForAll(r => r.Status != JobRunStatus.Failed) ? 0 : 1;
    }

    private static async Task<List<DayRunResult>> RunAsync(VerbCall call, DateOnly from, DateOnly to, bool again)
    {
        var clock = call.Services.GetRequiredService<BusinessClock>();
        var runs = call.Services.GetRequiredService<DayRuns>();
        var results = new List<DayRunResult>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            clock.Shift(IndianTime.UtcOf(day.ToDateTime(new TimeOnly(12, 0))) - TimeProvider.System.GetUtcNow().UtcDateTime);
            foreach (var job in Jobs(call))
            {
                results.Add(await runs.RunAsync(job, day, again, call.Ct));
            }
        }

        return results;
    }

    private static string[] Jobs(VerbCall call)
    {
        using var scope = call.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("cycle run", Environment.MachineName));
        return [.. scope.ServiceProvider.GetRequiredService<DayTasks>().All.Select(t => t.Facts.Key)];
    }

    private static DateOnly? Option(List<string> words, string name)
    {
        var at = words.IndexOf(name);
        if (at < 0 || at + 1 >= words.Count || !DateOnly.TryParseExact(words[at + 1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        words.RemoveRange(at, 2);
        return day;
    }

    private static string Words(DayRunResult run) => string.Create(
        CultureInfo.InvariantCulture,
        $"{IndianTime.Show(run.Day)} {run.Job}: {run.Status.ToString().ToLowerInvariant()}{(run.IsMine ? string.Empty : run.Status == JobRunStatus.Finished ? " before" : " by another process")}, {run.Remark}");
}
