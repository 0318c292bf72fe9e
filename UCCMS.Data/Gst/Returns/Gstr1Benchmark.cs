using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>What one return cost.</summary>
/// <param name="Documents">In the return.</param>
/// <param name="Parts">Of the upload file.</param>
/// <param name="Megabytes">Of the upload file.</param>
/// <param name="Runs">Seconds of each run: read, built, validated, written, read back, tied out.</param>
/// <param name="PeakMegabytes">Greatest resident memory of the program during the runs.</param>
/// <param name="GrowthMegabytes">What it grew by.</param>
/// <param name="Errors">Of the validation.</param>
/// <param name="Ties">Documents and file agree.</param>
public sealed record Gstr1Run(int Documents, int Parts, decimal Megabytes, IReadOnlyList<decimal> Runs, decimal PeakMegabytes, decimal GrowthMegabytes, long Errors, bool Ties)
{
    public decimal Seconds => Runs.Order().ElementAt(Runs.Count / 2);
}

/// <summary>A return and one ten times as large.</summary>
public sealed record Gstr1Figures(Gstr1Run Tenth, Gstr1Run Whole)
{
    /// <summary>Time of ten times the documents over that of one.</summary>
    public decimal Ratio => decimal.Round(Whole.Seconds / Tenth.Seconds, 2);
}

/// <summary>Works out returns of made documents in scratch SQLite databases.</summary>
public static class Gstr1Benchmark
{
    private const int Rounds = 3;
    private static readonly ReturnHead Head = new("07AAAGD0001P1ZT", new ReturnPeriod(202604));

    /// <param name="documents">Of the larger return; the other has a tenth.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<Gstr1Figures> RunAsync(int documents, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-gstr1-bench").FullName;
        try
        {
            var template = Path.Combine(folder, "template.db");
            await WithAsync(template, (db, _) => DatabaseSetup.PrepareAsync(db, DirectoryExtent.Of("New Delhi GPO Division"), ct), ct);
            await MeasureAsync(folder, template, Math.Min(1_000, documents / 10), 1, ct); // so that neither pays for compilation
            var tenth = await MeasureAsync(folder, template, documents / 10, Rounds, ct);
            return new(tenth, await MeasureAsync(folder, template, documents, Rounds, ct));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<Gstr1Run> MeasureAsync(string folder, string template, int documents, int rounds, CancellationToken ct)
    {
        var database = Path.Combine(folder, $"return-{documents}.db");
        File.Copy(template, database);
        await WithAsync(database, (db, _) => new ScratchReturn(db, Head, seed: 20260430).FillAsync(documents, ct), ct);
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true); // what filling left behind is not the return's
        var before = Environment.WorkingSet;
        using var memory = new MemoryWatch();
        var (runs, paper) = (new List<decimal>(), (ReturnPaper?)null);
        for (var round = 0; round < rounds; round++)
        {
            await WithAsync(
                database,
                async (_, services) =>
                {
                    using var output = new ReturnFolder();
                    var watch = Stopwatch.StartNew();
                    paper = await services.GetRequiredService<ReturnPapers>().BuildAsync(Head, output, ct);
                    runs.Add(decimal.Round((decimal)watch.Elapsed.TotalSeconds, 3));
                },
                ct);
        }

        return new(
            paper!.Tables.Documents, paper.Parts.Count, Megabytes(paper.Parts.Sum(p => p.Length)), runs, Megabytes(memory.Peak), Megabytes(memory.Peak - before), paper.Tables.Messages.Errors, paper.TieOut.Ties);
    }

    private static async Task WithAsync(string database, Func<UccmsDbContext, IServiceProvider, Task> act, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database};Pooling=False" })
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench gstr1"));
        await act(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), scope.ServiceProvider);
    }

    private static decimal Megabytes(long bytes) => decimal.Round(bytes / 1048576m, 1);
}
