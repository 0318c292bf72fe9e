using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Web.Exports.Lists;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench export [--rows N] [--keep FILE]</c>: a list of many bookings written as in the background, by a process of its own that tells its time and greatest memory.</summary>
internal static class BenchExportVerb
{
    private const string Reading = "--read";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new("bench export", "[--rows 500000] [--keep FILE] — measure the export of a long list: seconds and greatest resident memory (below 400 MB is asked for)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        if (words is [Reading, var output])
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(await WriteAsync(call.Services, output, call.Ct), Json));
            return 0;
        }

        var (rows, keep) = (500_000, (string?)null);
        for (; words.Count >= 2; words.RemoveRange(0, 2))
        {
            if (words[0] == "--rows" && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0)
            {
                rows = wanted;
            }
            else if (words[0] == "--keep")
            {
                keep = words[1];
            }
            else
            {
                break;
            }
        }

        if (words.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench export {Verb.Usage}");
            return 2;
        }

        var figures = await MeasureAsync(rows, keep, call.Ct);
        await call.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Export of {figures.Rows} bookings: {figures.Seconds} s, {figures.Megabytes} MB file, greatest resident memory of the process {figures.PeakMegabytes} MB (below 400 is asked for); {figures.ControlTotal}"));
        return figures.PeakMegabytes < 400 ? 0 : 1;
    }

    private static async Task<ExportBenchFigures> MeasureAsync(int rows, string? keep, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-bench").FullName;
        try
        {
            var database = Path.Combine(folder, "export.db");
            await ImportBenchmark.FillAsync(database, rows, ct);
            using var child = Process.Start(ChildProgram.StartOf(database, [.. Verb.Name.Split(' '), Reading, keep ?? Path.Combine(folder, "export.xlsx")]))
                ?? throw new InvalidOperationException("The program could not be started.");
            var told = await child.StandardOutput.ReadToEndAsync(ct);
            await child.WaitForExitAsync(ct);
            return child.ExitCode == 0
                ? JsonSerializer.Deserialize<ExportBenchFigures>(told, Json)!
                : throw new InvalidOperationException($"The exporting process ended with {child.ExitCode}.");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ExportBenchFigures> WriteAsync(IServiceProvider services, string output, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        await using var file = File.Create(output);
        var lists = new ListRendering(services.GetRequiredService<IServiceScopeFactory>());
        var (figures, _) = await lists.OpenAsync(
            Actor.System("bench export"),
            new ListAddress("Bookings", Urls.Bookings),
            list => list.WriteAsync(file, new("bench export", TimeProvider.System.GetUtcNow().UtcDateTime), (_, _) => Task.CompletedTask, ct));
        using var self = Process.GetCurrentProcess();
        return new(figures.Rows, decimal.Round((decimal)watch.Elapsed.TotalSeconds, 1), decimal.Round(file.Length / 1048576m, 1), decimal.Round(self.PeakWorkingSet64 / 1048576m), figures.ControlTotal);
    }
}

/// <summary>What the exporting process tells of itself.</summary>
/// <param name="Rows">Written.</param>
/// <param name="Seconds">From opening the list to the closed file.</param>
/// <param name="Megabytes">Of the file.</param>
/// <param name="PeakMegabytes">Greatest resident memory of the process since its start.</param>
/// <param name="ControlTotal">As the file says it.</param>
internal sealed record ExportBenchFigures(int Rows, decimal Seconds, decimal Megabytes, decimal PeakMegabytes, string ControlTotal);
