using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Bulk copy into a temporary table and one insert from there, which leaves out what is stored already and what the chunk
/// itself repeats: bulk copy into the table would fail on the first duplicate.
/// </summary>
internal sealed class SqlServerBookingWriter(Func<SqlTransaction> transaction, ImportId import) : IBookingWriter
{
    internal const string CreateChunk = "SELECT TOP (0) * INTO #chunk FROM (SELECT {0} FROM [Bookings]) b;";

    internal const string MoveChunk = """
        INSERT INTO [Bookings] ({0})
        SELECT {0} FROM (
            SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.[ArticleNumber], c.[BookedAt], c.[OfficeId], c.[CustomerKeyed] ORDER BY c.[RowNumber]) AS Nth
            FROM #chunk c) c
        WHERE c.Nth = 1 AND NOT EXISTS (
            SELECT 1 FROM [Bookings] b WITH (UPDLOCK, HOLDLOCK)
            WHERE b.[ArticleNumber] = c.[ArticleNumber] AND b.[BookedAt] = c.[BookedAt] AND b.[OfficeId] = c.[OfficeId] AND b.[CustomerKeyed] = c.[CustomerKeyed]);
        """;

    internal const string DropChunk = "DROP TABLE #chunk;";

    private readonly DataTable _part = Part();

    /// <summary>A statement with the columns in their places.</summary>
    internal static string Text(string statement) => string.Format(CultureInfo.InvariantCulture, statement, BookingTable.ColumnList);

    public async Task<int> WriteAsync(ReadOnlyMemory<BookingRow> rows, CancellationToken ct)
    {
        var current = transaction();
        await RunAsync(current, Text(CreateChunk), ct);
        _part.Clear();
        for (var at = 0; at < rows.Length; at++)
        {
            _part.Rows.Add(Values(rows.Span[at]));
        }

        using var copy = new SqlBulkCopy(current.Connection, SqlBulkCopyOptions.Default, current) { DestinationTableName = "#chunk", BulkCopyTimeout = 0 };
        await copy.WriteToServerAsync(_part, ct);
        var stored = await RunAsync(current, Text(MoveChunk), ct);
        await RunAsync(current, DropChunk, ct);
        return stored;
    }

    public void Dispose() => _part.Dispose();

    private static async Task<int> RunAsync(SqlTransaction transaction, string statement, CancellationToken ct)
    {
        await using var command = new SqlCommand(statement, transaction.Connection, transaction) { CommandTimeout = 0 };
        return await command.ExecuteNonQueryAsync(ct);
    }

    private static DataTable Part()
    {
        var part = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in BookingTable.Columns)
        {
            part.Columns.Add(column, TypeOf(column));
        }

        return part;
    }

    private static Type TypeOf(string column) => column switch
    {
        "CustomerId" or "BaseTariff" or "VasCharges" or "TaxCharged" or "CodAmount" or "Version" => typeof(long),
        "BookedAt" or "DatedFrom" or "BilledFrom" => typeof(DateTime),
        "IsTrafficClassDerived" or "IsLate" => typeof(bool),
        "CustomerKeyed" or "ContractKeyed" or "ArticleNumber" or "Product" or "TrafficClass" or "DestinationCountry" or "Channel" or "BatchRef"
            or "Status" or "ExtraColumns" => typeof(string),
        _ => typeof(int),
    };

    private object?[] Values(BookingRow row) =>
    [
        import.Value, row.RowNumber, row.OfficeId, row.NodalOfficeId, row.CustomerKeyed, row.ContractKeyed, row.CustomerId, row.ContractId,
        row.ArticleNumber, row.BookedAt, row.Product, row.TrafficClass.ToString(), row.IsTrafficClassDerived, row.DistanceKm, row.WeightGrams, row.OriginPin,
        row.DestinationPin, row.DestinationCountry, row.BaseTariff.Paise, row.VasCharges.Paise, row.TaxCharged?.Paise, row.CodAmount?.Paise,
        row.Channel.ToString(), row.BatchRef, row.Status.ToString(), Midnight(row.DatedFrom), Midnight(row.BilledFrom), row.IsLate, (int)row.Doubts,
        row.ExtraColumns, 1L,
    ];

    private static DateTime? Midnight(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);
}
