using Microsoft.Data.Sqlite;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Web.Jobs;

namespace UCCMS.Web.Operations;

/// <summary>A copy in the folder of copies.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="MadeAtUtc">When.</param>
internal sealed record KeptBackup(string Name, long Bytes, DateTime MadeAtUtc);

/// <summary>Makes and lists the copies of the embedded database; SQL Server keeps backups of its own.</summary>
internal sealed class Backups(DatabaseOptions database, IConfiguration settings, UseCaseRunner runner, ActorContext actors)
{
    public const string FolderKey = "Backup:Folder";

    public bool IsEmbedded => database.Provider == DatabaseProvider.Sqlite;

    /// <summary>Where the copies lie: as configured, or beside the database.</summary>
    public string Folder => settings[FolderKey] is { Length: > 0 } folder ? folder : Path.Combine(Path.GetDirectoryName(DatabaseFile)!, "backups");

    private string DatabaseFile => Path.GetFullPath(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);

    public IReadOnlyList<KeptBackup> All() => !Directory.Exists(Folder)
        ? []
        : [.. new DirectoryInfo(Folder).EnumerateFiles("*.db").Select(f => new KeptBackup(f.Name, f.Length, f.LastWriteTimeUtc)).OrderByDescending(f => f.MadeAtUtc)];

    /// <summary>Copies the database and its schedule, proves that the copies can be read, and keeps in the audit trail who did.</summary>
    /// <exception cref="BackupFailed">No readable copy was made; the message says why.</exception>
    public async Task<Outcome<Done>> MakeAsync(Guid commandId, CancellationToken ct)
    {
        if (!actors.Current.May(Permissions.ManageOperations))
        {
            return await runner.RunAsync((RecordBackup u) => u, new RecordBackup.Input(string.Empty), commandId, ct);
        }

        // the copy reads for a while: off the circuit's own thread, which draws the screen
        var files = await Task.Run(() => new DatabaseBackup(database, TimeProvider.System).RunAsync(Folder, JobStore.FileBeside(database.ConnectionString), ct), ct);
        return await runner.RunAsync((RecordBackup u) => u, new RecordBackup.Input(string.Join(", ", files.Select(f => Path.GetFileName(f.File)))), commandId, ct);
    }
}
