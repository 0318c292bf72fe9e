using Microsoft.Data.Sqlite;

namespace UCCMS.Tests.Shared;

/// <summary>The demonstration's database as it was just made: the first portal of a run makes it by the real use cases, the others begin with a copy.</summary>
internal static class DemonstrationTemplate
{
    private static readonly Lock Gate = new();
    private static readonly string Kept = Path.Combine(Directory.CreateTempSubdirectory("uccms-demonstration").FullName, "uccms.db");

    static DemonstrationTemplate() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(Kept)!, recursive: true);

    /// <summary>Starts a portal on the demonstration; while the first of a run makes it, the others wait.</summary>
    public static void Start(string folder, string database, Action start)
    {
        lock (Gate)
        {
            if (!File.Exists(Kept))
            {
                start();
                KeepFrom(database);
                return;
            }
        }

        Directory.CreateDirectory(folder);
        File.Copy(Kept, database);
        start();
    }

    private static void KeepFrom(string database)
    {
        using var from = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        using var to = new SqliteConnection($"Data Source={Kept}.part;Pooling=False");
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        to.Close();
        File.Move($"{Kept}.part", Kept);
    }
}
