using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>What approving so many entries in one act cost.</summary>
/// <param name="Entries">In the act.</param>
/// <param name="Runs">Seconds of each run.</param>
/// <param name="Statements">Queries of one act: they do not grow with the entries.</param>
/// <param name="HasRecords">Each entry has its own audit record of the act.</param>
public sealed record TransferRun(int Entries, IReadOnlyList<decimal> Runs, int Statements, bool HasRecords)
{
    public decimal Seconds => Runs.Order().ElementAt(Runs.Count / 2);
}

/// <summary>An act on so many entries and one on a tenth.</summary>
public sealed record TransferFiguresOfRun(TransferRun Tenth, TransferRun Whole)
{
    public decimal Ratio => decimal.Round(Whole.Seconds / Math.Max(0.001m, Tenth.Seconds), 2);
}

/// <summary>Approves batches of made transfer entries in a scratch SQLite database by the real use cases.</summary>
public static class TransferBenchmark
{
    private const int Rounds = 3;

    /// <param name="entries">Of the larger act; the other has a tenth.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<TransferFiguresOfRun> RunAsync(int entries, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-transfer-bench").FullName;
        try
        {
            var asked = new AskedStatements();
            await using var services = new ServiceCollection().AddLogging()
                .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={Path.Combine(folder, "transfers.db")};Pooling=False" })
                .ConfigureDbContext<SqliteUccmsDbContext>(b => b.AddInterceptors(asked))
                .BuildServiceProvider();
            var scratch = await ScratchTransfers.CreateAsync(services, ct);
            await MeasureAsync(services, scratch, asked, entries / 10, 1, ct); // so that neither pays for compilation
            var tenth = await MeasureAsync(services, scratch, asked, entries / 10, Rounds, ct);
            return new(tenth, await MeasureAsync(services, scratch, asked, entries, Rounds, ct));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<TransferRun> MeasureAsync(IServiceProvider services, ScratchTransfers scratch, AskedStatements asked, int entries, int rounds, CancellationToken ct)
    {
        var (runs, statements, hasRecords) = (new List<decimal>(), 0, true);
        for (var round = 0; round < rounds; round++)
        {
            var verified = await scratch.VerifiedAsync(entries, ct);
            var batch = await scratch.OpenedAsync(verified, ct);
            var command = Guid.CreateVersion7();
            asked.Count = 0;
            var watch = Stopwatch.StartNew();
            await using (var scope = scratch.Approving())
            {
                var input = new ApproveTransferEntries.Input(batch, ShownTransfers.Of(verified));
                (await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ApproveTransferEntries u) => u, input, command, ct)).Require();
            }

            runs.Add(decimal.Round((decimal)watch.Elapsed.TotalSeconds, 3));
            statements = asked.Count;
            await using var reading = services.CreateAsyncScope();
            reading.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench transfer-entries"));
            var db = reading.ServiceProvider.GetRequiredService<UccmsDbContext>();
            hasRecords &= await db.Set<AuditRecord>().CountAsync(r => r.CommandId == command && r.DocumentKey!.StartsWith("transfer-entry/"), ct) == entries;
        }

        return new(entries, runs, statements, hasRecords);
    }

    private static void Require(this Outcome<int> outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException($"{outcome.Code}: {outcome.Sentence}");
        }
    }

    // queries only: changes are one statement each on SQLite, whatever the program does
    private sealed class AskedStatements : DbCommandInterceptor
    {
        public int Count { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count += command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) ? 1 : 0;
            return ValueTask.FromResult(result);
        }
    }
}
