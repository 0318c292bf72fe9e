using System.Data;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace UCCMS.Data.Shared;

/// <summary>
/// Inserts very many rows past the change tracker, within the current transaction: one prepared statement on SQLite, bulk
/// copy on SQL Server. Rows are taken one by one, so memory does not grow with their number. Sees no interceptor; the
/// caller answers for scope, version and audit.
/// </summary>
internal static class BulkInsert
{
    private const int RowsPerCopy = 5_000;

    /// <summary>Values in a row stand in the order of the columns; a null becomes NULL.</summary>
    /// <returns>Number of rows inserted.</returns>
    public static async Task<int> RunAsync(
        UccmsDbContext db, string table, (string Name, Type Type)[] columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("A bulk insert belongs into a transaction.");
        return transaction is SqlTransaction server
            ? await CopyAsync(server, table, columns, rows, ct)
            : InsertEach(transaction, table, columns, rows, ct);
    }

    private static int InsertEach(DbTransaction transaction, string table, (string Name, Type Type)[] columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, at) => $"@p{at}"))})";
        var parameters = columns.Select((_, at) => Parameter(command, at)).ToArray();
        command.Prepare();
        var count = 0;
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var at = 0; at < parameters.Length; at++)
            {
                parameters[at].Value = row[at] ?? DBNull.Value;
            }

            count += command.ExecuteNonQuery();
        }

        return count;
    }

    private static DbParameter Parameter(DbCommand command, int at)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{at}";
        command.Parameters.Add(parameter);
        return parameter;
    }

    private static async Task<int> CopyAsync(
        SqlTransaction transaction, string table, (string Name, Type Type)[] columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        using var copy = new SqlBulkCopy(transaction.Connection, SqlBulkCopyOptions.CheckConstraints | SqlBulkCopyOptions.FireTriggers, transaction)
        {
            DestinationTableName = $"[{table}]",
            BulkCopyTimeout = 0,
        };
        using var part = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var column in columns)
        {
            copy.ColumnMappings.Add(column.Name, column.Name);
            part.Columns.Add(column.Name, column.Type);
        }

        var count = 0;
        foreach (var chunk in rows.Chunk(RowsPerCopy))
        {
            part.Clear();
            foreach (var row in chunk)
            {
                part.Rows.Add(row);
            }

            await copy.WriteToServerAsync(part, ct);
            count += chunk.Length;
        }

        return count;
    }
}
