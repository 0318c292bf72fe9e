using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Bookings;

/// <summary>
/// One prepared statement over SQLite's own interface: values go from the row straight to the statement, without a
/// parameter object or a boxed value between them.
/// </summary>
internal sealed class SqliteBookingWriter : IBookingWriter
{
    private static readonly string Statement =
        $"INSERT INTO \"Bookings\" ({BookingTable.ColumnList}) VALUES ({string.Join(", ", BookingTable.Columns.Select(_ => "?"))}) ON CONFLICT DO NOTHING";

    private static readonly byte[][] Channels = [.. Enum.GetNames<BookingChannel>().Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] Statuses = [.. Enum.GetNames<BookingStatus>().Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] Classes = [.. Enum.GetNames<TrafficClass>().Select(Encoding.UTF8.GetBytes)];

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private readonly int _import;
    private byte[] _scratch = new byte[1_024];
    private int _at;

    public SqliteBookingWriter(SqliteConnection connection, ImportId import)
    {
        _database = connection.Handle!;
        _import = import.Value;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, Statement, out _statement), _database);
    }

    public Task<int> WriteAsync(ReadOnlyMemory<BookingRow> rows, CancellationToken ct)
    {
        var stored = 0;
        foreach (var row in rows.Span)
        {
            ct.ThrowIfCancellationRequested();
            stored += Insert(row) ? 1 : 0;
        }

        return Task.FromResult(stored);
    }

    /// <returns>False when the row is there already.</returns>
    public bool Insert(BookingRow row)
    {
        _at = 0;
        Bind(_import);
        Bind(row.RowNumber);
        Bind(row.OfficeId);
        Bind(row.NodalOfficeId);
        Bind(row.CustomerKeyed);
        Bind(row.ContractKeyed);
        Bind(row.CustomerId);
        Bind(row.ContractId);
        Bind(row.ArticleNumber);
        BindTime(row.BookedAt);
        BindArticle(row);
        BindMoney(row);
        Bind(Channels[(int)row.Channel]);
        Bind(row.BatchRef);
        Bind(Statuses[(int)row.Status]);
        BindDay(row.DatedFrom);
        BindDay(row.BilledFrom);
        Bind(row.IsLate ? 1 : 0);
        Bind((int)row.Doubts);
        Bind(row.ExtraColumns);
        Bind(1);
        var step = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        if (step != raw.SQLITE_DONE)
        {
            SqliteException.ThrowExceptionForRC(step, _database);
        }

        return raw.sqlite3_changes(_database) > 0;
    }

    public void Dispose() => _statement.Dispose();

    private void BindArticle(BookingRow row)
    {
        Bind(row.Product);
        Bind(Classes[(int)row.TrafficClass]);
        Bind(row.IsTrafficClassDerived ? 1 : 0);
        Bind(row.DistanceKm);
        Bind(row.WeightGrams);
        Bind(row.OriginPin);
        Bind(row.DestinationPin);
        Bind(row.DestinationCountry);
    }

    private void BindMoney(BookingRow row)
    {
        Bind(row.BaseTariff.Paise);
        Bind(row.VasCharges.Paise);
        Bind(row.TaxCharged?.Paise);
        Bind(row.CodAmount?.Paise);
    }

    private void Bind(long? value)
    {
        if (value is { } number)
        {
            raw.sqlite3_bind_int64(_statement, ++_at, number);
        }
        else
        {
            raw.sqlite3_bind_null(_statement, ++_at);
        }
    }

    private void Bind(ReadOnlySpan<byte> utf8) => raw.sqlite3_bind_text(_statement, ++_at, utf8);

    private void Bind(byte[] utf8) => Bind(utf8.AsSpan());

    private void Bind(string? text)
    {
        if (text is null)
        {
            raw.sqlite3_bind_null(_statement, ++_at);
            return;
        }

        if (text.Length * 3 > _scratch.Length)
        {
            _scratch = new byte[text.Length * 3];
        }

        Bind(_scratch.AsSpan(0, Encoding.UTF8.GetBytes(text, _scratch)));
    }

    private void BindTime(DateTime time)
    {
        time.TryFormat(_scratch, out var written, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        Bind(_scratch.AsSpan(0, written));
    }

    private void BindDay(DateOnly? day)
    {
        if (day is { } d)
        {
            d.TryFormat(_scratch, out var written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            Bind(_scratch.AsSpan(0, written));
        }
        else
        {
            raw.sqlite3_bind_null(_statement, ++_at);
        }
    }
}
