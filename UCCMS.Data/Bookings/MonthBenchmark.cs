using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>What importing the files of one month cost.</summary>
/// <param name="Rows">Rows read.</param>
/// <param name="Runs">Seconds of each run, all files imported and checked.</param>
/// <param name="BareSeconds">The same parsed rows by one prepared statement in one transaction, into the same table with the same indexes, already holding a month.</param>
/// <param name="AgainSeconds">All files once more.</param>
/// <param name="PeakMegabytes">Greatest resident memory of the importing process since its start, after each file, in the run that took most.</param>
/// <param name="Findings">Raised in one run.</param>
public sealed record MonthFigures(int Rows, IReadOnlyList<decimal> Runs, decimal BareSeconds, decimal AgainSeconds, IReadOnlyList<decimal> PeakMegabytes, int Findings)
{
    public decimal MedianSeconds => Runs.Order().ElementAt(Runs.Count / 2);

    /// <summary>Speed over that of the bare insert.</summary>
    public decimal Ratio => decimal.Round(BareSeconds / MedianSeconds, 3);
}

/// <summary>What one process that imported the files of a month tells of itself.</summary>
/// <param name="Seconds">All files imported and checked; not the start of the process.</param>
/// <param name="PeakMegabytes">Greatest resident memory of the process since its start, after each file.</param>
public sealed record MonthRun(decimal Seconds, int Rows, int Findings, IReadOnlyList<decimal> PeakMegabytes);

/// <summary>Imports the files of a generated month into copies of a database that holds a month already.</summary>
/// <param name="template">Path of that database; nothing has it open.</param>
/// <param name="folder">For the copies.</param>
/// <param name="import">Imports all files into the database at a path, in a process of its own: what this one holds is not the import's.</param>
public sealed class MonthBenchmark(string template, string folder, Func<string, IReadOnlyList<string>, CancellationToken, Task<MonthRun>> import)
{
    private const int RunsEach = 3;

    /// <summary>Runs the imports three times and the bare insert once.</summary>
    public async Task<MonthFigures> MeasureAsync(IReadOnlyList<string> files, CancellationToken ct)
    {
        var (runs, again) = (new List<MonthRun>(), 0m);
        for (var run = 0; run < RunsEach; run++)
        {
            var copy = Copy();
            runs.Add(await import(copy, files, ct));
            again = (await import(copy, files, ct)).Seconds;
        }

        var bare = await BareAsync(Copy(), files, ct);
        var highest = runs.MaxBy(r => r.PeakMegabytes[^1])!;
        return new MonthFigures(runs[0].Rows, [.. runs.Select(r => r.Seconds)], bare, again, highest.PeakMegabytes, runs[0].Findings);
    }

    /// <summary>Imports every file, as the operator does.</summary>
    public static async Task<MonthRun> ImportAsync(IServiceProvider services, IReadOnlyList<string> files, CancellationToken ct)
    {
        var (rows, findings, peaks) = (0, 0, new List<decimal>());
        var watch = Stopwatch.StartNew();
        foreach (var file in files)
        {
            await using (var scope = AsSystem(services))
            {
                await using var content = File.OpenRead(file);
                var outcome = await scope.ServiceProvider.GetRequiredService<BookingImportBulk>()
                    .RunAsync(new BookingFile(content, Path.GetFileName(file), content.Length, Office: null), progress: null, ct);
                rows += outcome.IsDone ? outcome.Value!.Rows.Read : throw new InvalidOperationException($"{file}: {outcome.Sentence}");
                findings += outcome.Value.Findings.Values.Sum();
            }

            using var self = Process.GetCurrentProcess();
            peaks.Add(decimal.Round(self.PeakWorkingSet64 / 1048576m));
        }

        return new MonthRun(Seconds(watch.Elapsed), rows, findings, peaks);
    }

    private static ServiceProvider Services(string database) => new ServiceCollection()
        .AddLogging()
        .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database};Pooling=False" })
        .BuildServiceProvider();

    private static async Task<decimal> BareAsync(string database, IReadOnlyList<string> files, CancellationToken ct)
    {
        await using var services = Services(database);
        await using var scope = AsSystem(services);
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync(BenchmarkWorld.ImportRow.Replace("(1, 'bare'", "(2147483647, 'bare'", StringComparison.Ordinal), ct);
        var (spent, seen) = (TimeSpan.Zero, new HashSet<(string, DateTime, int, string)>());
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        using var insert = new BareInsert((SqliteConnection)db.Database.GetDbConnection(), (SqliteTransaction)transaction.GetDbTransaction(), int.MaxValue);
        await using var directory = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<UccmsDbContext>>().CreateDbContextAsync(ct);
        await directory.Database.OpenConnectionAsync(ct); // what is asked of it lies outside the transaction
        foreach (var file in files)
        {
            spent += await BareAsync(directory, insert, file, seen, ct);
        }

        var end = Stopwatch.StartNew();
        await transaction.CommitAsync(ct);
        return Seconds(spent + end.Elapsed);
    }

    // only the inserts are timed, not the reading of the file
    private static async Task<TimeSpan> BareAsync(
        UccmsDbContext db, BareInsert insert, string file, HashSet<(string, DateTime, int, string)> seen, CancellationToken ct)
    {
        await using var content = File.OpenRead(file);
        using var source = await BookingSource.OpenAsync(
            db, db.Database.GetDbConnection(), new BookingFile(content, Path.GetFileName(file), content.Length, null), new DateTime(2100, 1, 1), ct);
        var spent = TimeSpan.Zero;
        for (var row = new BookingRow(); source.TryNext(row, out var taken);)
        {
            if (taken && seen.Add((row.ArticleNumber, row.BookedAt, row.OfficeId, row.CustomerKeyed)))
            {
                var from = Stopwatch.GetTimestamp();
                insert.Insert(row);
                spent += Stopwatch.GetElapsedTime(from);
            }
        }

        return spent;
    }

    private static AsyncServiceScope AsSystem(IServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench import-month"));
        return scope;
    }

    private static decimal Seconds(TimeSpan time) => decimal.Round((decimal)time.TotalSeconds, 2);

    private string Copy()
    {
        var copy = Path.Combine(folder, "copy.db");
        foreach (var old in Directory.GetFiles(folder, "copy.db*"))
        {
            File.Delete(old);
        }

        File.Copy(template, copy);
        return copy;
    }
}
