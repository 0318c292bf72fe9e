using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Verbs;

namespace UCCMS.Web.Generation;

/// <summary>
/// Generates a month to be there already, and two more to be measured, a tenth of the rows and all of them, with the
/// customers of each entered before. Every import of a month is a process of its own: what is measured is the import and nothing else.
/// </summary>
internal static class MonthBench
{
    /// <returns>The figures of a tenth and of the whole.</returns>
    public static async Task<(MonthFigures Tenth, MonthFigures Whole)> RunAsync(int customers, int rows, TextWriter progress, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-bench").FullName;
        try
        {
            var template = Path.Combine(folder, "template.db");
            var there = await GenerateAsync(template, new GenerationOrder(customers, rows, 1, Path.Combine(folder, "there")), progress, ct);
            var tenth = await GenerateAsync(template, new GenerationOrder(customers, rows / 10, 2, Path.Combine(folder, "tenth")), progress, ct);
            var whole = await GenerateAsync(template, new GenerationOrder(customers, rows, 3, Path.Combine(folder, "whole")), progress, ct);
            await progress.WriteLineAsync("Importing the month that is there already …");
            await BenchFilesVerb.RunAsync(template, there, ct);
            await FoldAsync(template, ct);
            var benchmark = new MonthBenchmark(template, folder, BenchFilesVerb.RunAsync);
            await progress.WriteLineAsync("Measuring …");
            return (await benchmark.MeasureAsync(tenth, ct), await benchmark.MeasureAsync(whole, ct));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> GenerateAsync(string database, GenerationOrder order, TextWriter progress, CancellationToken ct)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database};Pooling=False" })
            .AddScoped<DevelopmentPeople>() // who enters the customers; the database is thrown away
            .BuildServiceProvider();
        await using (var scope = services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench import-month"));
            await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), DirectoryExtent.All, ct);
        }

        await new GeneratedMonth(services, progress).MakeAsync(order, ct);
        return [.. Directory.GetFiles(order.Folder, "bookings-*.csv").Order(StringComparer.Ordinal)];
    }

    private static async Task FoldAsync(string database, CancellationToken ct)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync(ct);
    }
}
