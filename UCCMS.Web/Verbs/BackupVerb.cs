using System.Globalization;
using UCCMS.Data;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;
using UCCMS.Web.Jobs;

namespace UCCMS.Web.Verbs;

/// <summary><c>backup --to FOLDER</c>: copies the database, and on SQLite the schedule beside it, while the portal runs; ends with 1 when no readable copy was made.</summary>
internal static class BackupVerb
{
    public static Verb Verb { get; } = new("backup", "--to FOLDER — copy the database while people work, and prove that the copy can be read", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments is not ["--to", { Length: > 0 } folder])
        {
            await call.Error.WriteLineAsync($"Call it so: backup {Verb.Usage}");
            return 2;
        }

        var database = call.Services.GetRequiredService<DatabaseOptions>();
        var schedule = database.Provider == DatabaseProvider.Sqlite ? JobStore.FileBeside(database.ConnectionString) : null;
        try
        {
            foreach (var copy in await new DatabaseBackup(database, TimeProvider.System).RunAsync(folder, schedule, call.Ct))
            {
                await call.Out.WriteLineAsync(copy.Bytes is { } bytes ? string.Create(CultureInfo.InvariantCulture, $"{copy.File}, {bytes / 1048576.0:0.0} MB, readable") : $"{copy.File} on the server, readable");
            }
        }
        catch (BackupFailed failure)
        {
            await call.Error.WriteLineAsync(failure.Message);
            return 1;
        }

        if (call.Services.GetRequiredService<FileStoreOptions>() is { UsesFolder: true } files)
        {
            await call.Out.WriteLineAsync($"Uploaded and issued files lie in {files.Folder} (Files:Folder); they are never changed once written: copy that folder too.");
        }

        return 0;
    }
}
