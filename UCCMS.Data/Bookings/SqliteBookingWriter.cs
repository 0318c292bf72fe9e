using System.Text;
using Microsoft.Data.Sqlite;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>One statement for all rows of an import; rows that are there already are passed over.</summary>
internal sealed class SqliteBookingWriter(SqliteConnection connection, ImportId import) : IBookingWriter
{
    private static readonly string Statement =
        $"INSERT INTO \"Bookings\" ({BookingTable.ColumnList}) VALUES ({string.Join(", ", BookingTable.Columns.Select(_ => "?"))}) ON CONFLICT DO NOTHING";

    private static readonly byte[][] Channels = [.. Enum.GetNames<BookingChannel>().Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] Statuses = [.. Enum.GetNames<BookingStatus>().Select(Encoding.UTF8.GetBytes)];
    private static readonly byte[][] Classes = [.. Enum.GetNames<TrafficClass>().Select(Encoding.UTF8.GetBytes)];

    private readonly SqliteStatement insert = new(connection, Statement);

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
        insert.Bind(import.Value);
        insert.Bind(row.RowNumber);
        insert.Bind(row.OfficeId);
        insert.Bind(row.NodalOfficeId);
        insert.Bind(row.CustomerKeyed);
        insert.Bind(row.ContractKeyed);
        insert.Bind(row.CustomerId);
        insert.Bind(row.ContractId);
        insert.Bind(row.ArticleNumber);
        insert.Bind(row.BookedAt);
        BindArticle(row);
        BindMoney(row);
        insert.Bind(Channels[(int)row.Channel]);
        insert.Bind(row.BatchRef);
        insert.Bind(Statuses[(int)row.Status]);
        insert.Bind(row.DatedFrom);
        insert.Bind(row.BilledFrom);
        insert.Bind(row.IsLate ? 1 : 0);
        insert.Bind((int)row.Doubts);
        insert.Bind(row.ExtraColumns);
        insert.Bind(1);
        return insert.Run() > 0;
    }

    public void Dispose() => insert.Dispose();

    private void BindArticle(BookingRow row)
    {
        insert.Bind(row.Product);
        insert.Bind(Classes[(int)row.TrafficClass]);
        insert.Bind(row.IsTrafficClassDerived ? 1 : 0);
        insert.Bind(row.DistanceKm);
        insert.Bind(row.WeightGrams);
        insert.Bind(row.OriginPin);
        insert.Bind(row.DestinationPin);
        insert.Bind(row.DestinationCountry);
    }

    private void BindMoney(BookingRow row)
    {
        insert.Bind(row.BaseTariff.Paise);
        insert.Bind(row.VasCharges.Paise);
        insert.Bind(row.TaxCharged?.Paise);
        insert.Bind(row.CodAmount?.Paise);
    }
}
