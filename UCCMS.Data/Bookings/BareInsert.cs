using System.Globalization;
using Microsoft.Data.Sqlite;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>The benchmark's yardstick: one prepared command with its parameters set row by row, and nothing else.</summary>
internal sealed class BareInsert : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;
    private readonly int _import;

    public BareInsert(SqliteConnection connection, SqliteTransaction transaction, int import = 1)
    {
        _import = import;
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        _command.CommandText = $"INSERT INTO \"Bookings\" ({BookingTable.ColumnList}) VALUES ({string.Join(", ", BookingTable.Columns.Select((_, at) => $"@p{at}"))})";
        _parameters = [.. BookingTable.Columns.Select((_, at) => _command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{at}" }))];
        _command.Prepare();
    }

    public void Insert(BookingRow row)
    {
        object?[] values =
        [
            _import, row.RowNumber, row.OfficeId, row.NodalOfficeId, row.CustomerKeyed, row.ContractKeyed, row.CustomerId, row.ContractId,
            row.ArticleNumber, row.BookedAt, row.Product, row.TrafficClass.ToString(), row.IsTrafficClassDerived, row.DistanceKm, row.WeightGrams, row.OriginPin,
            row.DestinationPin, row.DestinationCountry, row.BaseTariff.Paise, row.VasCharges.Paise, row.TaxCharged?.Paise, row.CodAmount?.Paise,
            row.Channel.ToString(), row.BatchRef, row.Status.ToString(), row.DatedFrom, row.BilledFrom, row.IsLate, (int)row.Doubts, row.ExtraColumns, 1L,
        ];
        for (var at = 0; at < values.Length; at++)
        {
            _parameters[at].Value = values[at] ?? DBNull.Value;
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
