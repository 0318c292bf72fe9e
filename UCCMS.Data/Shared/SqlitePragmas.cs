using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UCCMS.Data.Shared;

/// <summary>
/// Sets up each SQLite connection: a write-ahead log so that readers never wait for the writer, and enough cache for a
/// month of bookings. "synchronous = NORMAL" with a write-ahead log loses nothing on a crash of the program; a power cut
/// may lose the last committed transactions, but never half of one.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Statements = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statements;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
