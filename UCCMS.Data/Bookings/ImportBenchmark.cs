using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>What the benchmark measured.</summary>
/// <param name="ImportSeconds">The whole import: hashing, reading, checking, storing in chunks, findings, completion.</param>
/// <param name="BareSeconds">The same parsed rows by one prepared statement in one transaction, into the same table of an equal database.</param>
/// <param name="ManagedMegabytes">Alive after the import.</param>
/// <param name="GrowthMegabytes">What the process's working set grew by during the import.</param>
public sealed record ImportFigures(
    int Rows, RowCounts Counts, decimal ImportSeconds, decimal BareSeconds, decimal ManagedMegabytes, decimal GrowthMegabytes)
{
    public decimal ImportRowsPerSecond => decimal.Round(Rows / ImportSeconds);

    public decimal BareRowsPerSecond => decimal.Round(Rows / BareSeconds);

    /// <summary>Speed of the import over that of the bare insert.</summary>
    public decimal Ratio => decimal.Round(BareSeconds / ImportSeconds, 3);
}

/// <summary>
/// Compares the import of a file with a bare insert of its rows, each into a fresh SQLite database with the same content,
/// indexes and pragmas, in one run.
/// </summary>
public static class ImportBenchmark
{
    public static async Task<ImportFigures> RunAsync(int rows, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-bench").FullName;
        try
        {
            var template = Path.Combine(folder, "template.db");
            var world = await BuildAsync(template, ct);
            await MeasureAsync(folder, template, world, rows: 2_000, ct); // both ways once, so that neither pays for compilation
            return await MeasureAsync(folder, template, world, rows, ct);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Makes a database of offices, contracts and so many imported bookings, for a measurement that reads them.</summary>
    /// <param name="database">Path of a file that is not there.</param>
    public static async Task FillAsync(string database, int rows, CancellationToken ct)
    {
        var world = await BuildAsync(database, ct);
        var file = database + ".csv";
        world.Write(file, rows);
        await ImportAsync(database, file, ct);
        File.Delete(file);
        SqliteConnection.ClearAllPools();
    }

    private static async Task<ImportFigures> MeasureAsync(string folder, string template, BenchmarkWorld world, int rows, CancellationToken ct)
    {
        var file = Path.Combine(folder, "bookings.csv");
        world.Write(file, rows);
        var bare = await BareAsync(Copy(template, folder, "bare.db"), file, ct);
        SqliteConnection.ClearAllPools();
        GC.Collect();
        var before = Environment.WorkingSet;
        var (counts, import) = await ImportAsync(Copy(template, folder, "import.db"), file, ct);
        var grown = Environment.WorkingSet - before;
        return new ImportFigures(rows, counts, import, bare, Megabytes(GC.GetTotalMemory(forceFullCollection: true)), Megabytes(grown));
    }

    private static async Task<(RowCounts Counts, decimal Seconds)> ImportAsync(string database, string file, CancellationToken ct)
    {
        await using var services = Services(database);
        await using var scope = AsSystem(services);
        await using var content = File.OpenRead(file);
        var import = scope.ServiceProvider.GetRequiredService<BookingImportBulk>();
        var watch = Stopwatch.StartNew();
        var outcome = await import.RunAsync(new BookingFile(content, Path.GetFileName(file), content.Length, Office: null), progress: null, ct);
        return outcome.IsDone ? (outcome.Value!.Rows, Seconds(watch)) : throw new InvalidOperationException(outcome.Sentence);
    }

    private static async Task<decimal> BareAsync(string database, string file, CancellationToken ct)
    {
        await using var services = Services(database);
        await using var scope = AsSystem(services);
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await db.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var rows = await ParseAsync(db, connection, file, ct);
        await db.Database.ExecuteSqlRawAsync(BenchmarkWorld.ImportRow, ct);
        var watch = Stopwatch.StartNew();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        using var insert = new BareInsert(connection, (SqliteTransaction)transaction.GetDbTransaction());
        foreach (var row in rows)
        {
            insert.Insert(row);
        }

        await transaction.CommitAsync(ct);
        return Seconds(watch);
    }

    private static async Task<List<BookingRow>> ParseAsync(UccmsDbContext db, SqliteConnection connection, string file, CancellationToken ct)
    {
        await using var content = File.OpenRead(file);
        using var source = await BookingSource.OpenAsync(
            db, connection, new BookingFile(content, Path.GetFileName(file), content.Length, null), new DateTime(2100, 1, 1), ct);
        var rows = new List<BookingRow>();
        var seen = new HashSet<(string, DateTime, int, string)>();
        for (var row = new BookingRow(); source.TryNext(row, out var taken);)
        {
            if (taken && seen.Add((row.ArticleNumber, row.BookedAt, row.OfficeId, row.CustomerKeyed)))
            {
                rows.Add(row);
                row = new BookingRow();
            }
        }

        return rows;
    }

    private static async Task<BenchmarkWorld> BuildAsync(string database, CancellationToken ct)
    {
        await using var services = Services(database);
        await using var scope = AsSystem(services);
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await DatabaseSetup.PrepareAsync(db, DirectoryExtent.Of("New Delhi GPO Division", "Mumbai GPO Division", "Chennai GPO Division"), ct);
        var world = await BenchmarkWorld.CreateAsync(db, ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
        return world;
    }

    private static ServiceProvider Services(string database) => new ServiceCollection()
        .AddLogging()
        .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database};Pooling=False" })
        .BuildServiceProvider();

    private static AsyncServiceScope AsSystem(ServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench import-bookings"));
        return scope;
    }

    private static string Copy(string template, string folder, string name)
    {
        var path = Path.Combine(folder, name);
        foreach (var old in Directory.GetFiles(folder, name + "*"))
        {
            File.Delete(old);
        }

        File.Copy(template, path);
        return path;
    }

    private static decimal Seconds(Stopwatch watch) => decimal.Round((decimal)watch.Elapsed.TotalMilliseconds / 1000m, 3);

    private static decimal Megabytes(long bytes) => decimal.Round(bytes / 1048576m, 1);
}
