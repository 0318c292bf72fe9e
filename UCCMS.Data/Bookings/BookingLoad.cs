using System.Text.Json;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Streams the rows of a file into the table, a transaction each chunk. The next chunk is read and checked between two
/// transactions, which is when others get their turn to write.
/// </summary>
internal sealed class BookingLoad(UccmsDbContext db, BookingImport import, BookingSource source, FindingParameters parameters)
{
    /// <summary>Rows a transaction.</summary>
    public const int ChunkRows = 20_000;

    private const int ErrorsKept = 100;

    private static readonly (string, Type)[] RejectionColumns =
        [("ImportId", typeof(int)), ("RowNumber", typeof(int)), ("Problems", typeof(string)), ("Cells", typeof(string))];

    // filled as far as the file needs them, then used over and over
    private readonly BookingRow[] _rows = new BookingRow[ChunkRows];
    private readonly List<object?[]> _rejections = [];
    private readonly List<RowProblem> _errors = [];
    private int _ofOthers;
    private int _ofOtherCustomers;

    public int Stored { get; private set; }

    public int Duplicates { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>What the rows taken raise doubts about, and whether the file as a whole is likely another office's.</summary>
    public FindingGround Seen { get; private set; }

    public FindingParameters Parameters => parameters;

    public IReadOnlyList<RowProblem> Errors => _errors;

    public async Task RunAsync(Action<int> rowsRead, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        using var writer = Writer();
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var count = ReadChunk(out var ended);
            if (count > 0 || _rejections.Count > 0)
            {
                await WriteAsync(writer, count, ct);
            }

            rowsRead(Stored + Duplicates + Rejected);
            if (ended)
            {
                Seen |= AreMost(_ofOthers, FindingGround.FileOfOthers) | AreMost(_ofOtherCustomers, FindingGround.FileOfOtherCustomer);
                break;
            }
        }

        await db.Database.CloseConnectionAsync();
    }

    private IBookingWriter Writer() => db.Database.GetDbConnection() is SqliteConnection sqlite
        ? new SqliteBookingWriter(sqlite, import.Id)
        : new SqlServerBookingWriter(() => (SqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction(), import.Id);

    private int ReadChunk(out bool ended)
    {
        var count = 0;
        ended = false;
        while (count < ChunkRows && _rejections.Count < ChunkRows)
        {
            var row = _rows[count] ??= new BookingRow();
            if (!source.TryNext(row, out var taken))
            {
                ended = true;
                return count;
            }

            if (taken)
            {
                Seen |= row.Doubts;
                _ofOtherCustomers += import.CustomerId is { } chosen && row.CustomerId != chosen.Value ? 1 : 0;
                count++;
            }
            else
            {
                Reject();
            }
        }

        return count;
    }

    private FindingGround AreMost(int rows, FindingGround ground) =>
        rows * 100L > parameters.Percent * (long)(Stored + Duplicates + Rejected) ? ground : FindingGround.None;

    private void Reject()
    {
        Rejected++;
        _ofOthers += source.IsOfOtherOffice ? 1 : 0;
        _errors.AddRange(source.Problems.Take(ErrorsKept - _errors.Count));
        var cells = new string[source.Current.Headers.Count];
        for (var at = 0; at < cells.Length; at++)
        {
            cells[at] = source.Current[at].Text.ToString();
        }

        _rejections.Add([import.Id.Value, source.Current.RowNumber, JsonSerializer.Serialize(source.Problems), JsonSerializer.Serialize(cells)]);
    }

    private async Task WriteAsync(IBookingWriter writer, int count, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await HeartbeatAsync(ct);
        var stored = count == 0 ? 0 : await writer.WriteAsync(_rows.AsMemory(0, count), ct);
        if (_rejections.Count > 0)
        {
            await BulkInsert.RunAsync(db, "ImportRejections", RejectionColumns, _rejections, ct);
            _rejections.Clear();
        }

        await transaction.CommitAsync(ct);
        Stored += stored;
        Duplicates += count - stored;
    }

    private async Task HeartbeatAsync(CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var alive = await db.Set<BookingImport>().IgnoreQueryFilters()
            .Where(i => i.Id == import.Id && i.Status == ImportStatus.Loading)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.HeartbeatUtc, now), ct);
        RuleViolation.Unless(alive == 1, "import.swept", "The import was taken for dead and removed. Nothing was changed; upload the file again.");
    }
}
