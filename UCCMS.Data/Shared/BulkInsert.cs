using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
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

    // what SQLite stores as it is; the others leave their form to their parameter
    private static readonly Type[] Plain = [typeof(int), typeof(long), typeof(bool), typeof(string)];

    /// <summary>Values in a row stand in the order of the columns; a null becomes NULL.</summary>
    /// <returns>Number of rows inserted.</returns>
    public static async Task<int> RunAsync(
        UccmsDbContext db, string table, (string Name, Type Type)[] columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("A bulk insert belongs into a transaction.");
        return transaction switch
        {
            SqlTransaction server => await CopyAsync(server, table, columns, rows, ct),
            SqliteTransaction sqlite when columns.All(c => Plain.Contains(c.Type)) => InsertPlain(sqlite, table, columns, rows, ct),
            _ => InsertEach(transaction, table, columns, rows, ct),
        };
    }

    private static int InsertPlain(SqliteTransaction transaction, string table, (string Name, Type Type)[] columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        using var insert = new SqliteStatement(
            transaction.Connection!,
            $"INSERT INTO \"{table}\" ({Names(columns)}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})");
        var count = 0;
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            for (var at = 0; at < columns.Length; at++)
            {
                Bind(insert, row[at]);
            }

            count += insert.Run();
        }

        return count;
    }

    private static void Bind(SqliteStatement insert, object? value)
    {
        switch (value)
        {
            case null:
                insert.Bind((string?)null);
                break;
            case string text:
                insert.Bind(text);
                break;
            case bool flag:
                insert.Bind(flag ? 1 : 0);
                break;
            default:
                insert.Bind(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string Names((string Name, Type Type)[] columns) => string.Join(", ", columns.Select(c => $"\"{c.Name}\""));

    private static int InsertEach(DbTransaction transaction, string table, (string Name, Type Type)[] columns, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO \"{table}\" ({Names(columns)}) "
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
        using var part = new DataTable { Locale = CultureInfo.InvariantCulture };
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
