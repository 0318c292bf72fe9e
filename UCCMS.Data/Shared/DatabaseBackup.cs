using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace UCCMS.Data.Shared;

/// <summary>A copy that was made and looked at.</summary>
/// <param name="File">Where it lies; on SQL Server a path of the server's.</param>
/// <param name="Bytes">Its size; none where it lies on another machine.</param>
public sealed record BackupFile(string File, long? Bytes);

/// <summary>No readable copy was made; the message says why.</summary>
public sealed class BackupFailed(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>
/// Copies the database while people work, and proves that the copy can be read: SQLite by its own online copy, with the
/// file of the schedule; SQL Server by BACKUP DATABASE on the server, which keeps its own chain of backups as it is.
/// </summary>
public sealed class DatabaseBackup(DatabaseOptions options, TimeProvider time)
{
    private const int ServerTimeoutSeconds = 4 * 60 * 60;

    /// <param name="folder">For SQL Server a folder of the server's.</param>
    /// <param name="schedule">Connection string of the schedule's file on SQLite.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="BackupFailed">The copy cannot be made, or cannot be read.</exception>
    public async Task<IReadOnlyList<BackupFile>> RunAsync(string folder, string? schedule, CancellationToken ct)
    {
        var stamp = time.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        try
        {
            if (options.Provider == DatabaseProvider.SqlServer)
            {
                return [await OnServerAsync(folder, stamp, ct)];
            }

            Directory.CreateDirectory(folder);
            var files = new List<BackupFile> { await CopyAsync(options.ConnectionString, folder, stamp, ct) };
            if (schedule is not null && File.Exists(FileOf(schedule)))
            {
                files.Add(await CopyAsync(schedule, folder, stamp, ct));
            }

            return files;
        }
        catch (Exception e) when (e is SqliteException or SqlException or IOException or UnauthorizedAccessException)
        {
            throw new BackupFailed($"The backup was not made: {e.Message}", e);
        }
    }

    /// <summary>What SQL Server is told: a full copy outside of its chain, then whether it can be read.</summary>
    internal static (string Backup, string Verify) ServerStatements(string database) => (
        $"BACKUP DATABASE [{database.Replace("]", "]]", StringComparison.Ordinal)}] TO DISK = @file WITH COPY_ONLY, CHECKSUM, COMPRESSION, FORMAT;",
        "RESTORE VERIFYONLY FROM DISK = @file WITH CHECKSUM;");

    private static string FileOf(string connectionString) => new SqliteConnectionStringBuilder(connectionString).DataSource;

    private static async Task<BackupFile> CopyAsync(string connectionString, string folder, string stamp, CancellationToken ct)
    {
        var source = FileOf(connectionString);
        var target = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(source)}-{stamp}{Path.GetExtension(source)}");
        if (File.Exists(target))
        {
            throw new BackupFailed($"{target} is there already; nothing was overwritten.");
        }

        // under another name until it is whole: nobody may take half a copy for a backup
        var part = target + ".part";
        File.Delete(part);
        await using (var from = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString()))
        await using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString()))
        {
            await from.OpenAsync(ct);
            await to.OpenAsync(ct);
            from.BackupDatabase(to);
            await RequireReadableAsync(to, part, ct);
        }

        File.Move(part, target);
        return new(target, new FileInfo(target).Length);
    }

    private static async Task RequireReadableAsync(SqliteConnection copy, string file, CancellationToken ct)
    {
        await using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        await using var reader = await command.ExecuteReaderAsync(ct);
        string? answer = null;
        do
        {
            while (await reader.ReadAsync(ct))
            {
                answer = reader.GetString(0);
            }
        }
        while (await reader.NextResultAsync(ct));
        if (answer != "ok")
        {
            throw new BackupFailed($"The copy {file} cannot be read: {answer}");
        }
    }

    private async Task<BackupFile> OnServerAsync(string folder, string stamp, CancellationToken ct)
    {
        await using var connection = new SqlConnection(options.ConnectionString);
        await connection.OpenAsync(ct);
        var file = $"{folder.TrimEnd('/', '\\')}{(folder.Contains('\\', StringComparison.Ordinal) ? '\\' : '/')}{connection.Database}-{stamp}.bak";
        var (backup, verify) = ServerStatements(connection.Database);
        foreach (var statement in new[] { backup, verify })
        {
            await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the only name in it is the database's own, quoted
            command.CommandText = statement;
#pragma warning restore CA2100
            command.CommandTimeout = ServerTimeoutSeconds;
            command.Parameters.AddWithValue("@file", file);
            await command.ExecuteNonQueryAsync(ct);
        }

        return new(file, null);
    }
}
