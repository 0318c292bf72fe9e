using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>A database that is not this version's stops the start with one sentence, and is left as it is.</summary>
public sealed class DatabaseUpgradeTests
{
    private const string History = "CREATE TABLE __EFMigrationsHistory (MigrationId TEXT NOT NULL PRIMARY KEY, ProductVersion TEXT NOT NULL);";

    [Theory]
    [InlineData(History + "INSERT INTO __EFMigrationsHistory VALUES ('20250101000000_Older', '9.0.0')", "does not know its change 20250101000000_Older")]
    [InlineData("CREATE TABLE Offices (Id INTEGER PRIMARY KEY)", "did not record")]
    [InlineData(History + "CREATE TABLE Offices (Id INTEGER PRIMARY KEY)", "did not record")]
    public async Task Database_of_another_version_is_refused_by_name(string statements, string words)
    {
        using var file = new OldFile(statements);
        var before = file.Bytes;
        var refusal = await Assert.ThrowsAsync<StartRefused>(() => UpgradeAsync(file.Name));
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(file.Name, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, file.Bytes);
    }

    [Fact]
    public async Task Database_of_this_version_and_a_later_change_is_refused()
    {
        using var file = new OldFile(History);
        await UpgradeAsync(file.Name);
        file.Run("INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_Later', '11.0.0')");
        Assert.Contains("20990101000000_Later", (await Assert.ThrowsAsync<StartRefused>(() => UpgradeAsync(file.Name))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_database_is_refused_by_name()
    {
        using var file = new OldFile(statements: null);
        await File.WriteAllTextAsync(file.Name, new string('x', 5000));
        Assert.Contains(file.Name, (await Assert.ThrowsAsync<StartRefused>(() => UpgradeAsync(file.Name))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task First_start_that_was_cut_off_is_finished()
    {
        using var file = new OldFile(History);
        await UpgradeAsync(file.Name);
        await UpgradeAsync(file.Name);
    }

    [Fact]
    public async Task Program_stops_with_one_sentence()
    {
        using var file = new OldFile("CREATE TABLE Offices (Id INTEGER PRIMARY KEY)");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "UCCMS.Web.dll"), "--urls=http://127.0.0.1:0"])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(file.Name)!,
        };
        start.Environment["Database__Provider"] = "Sqlite";
        start.Environment["ConnectionStrings__Uccms"] = $"Data Source={file.Name}";
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith($"The database {file.Name} has tables", Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3_600)]
    [InlineData(8)]
    [InlineData(-3_600)]
    public async Task Migration_that_was_killed_is_begun_again_by_the_next_start(int secondsAgo)
    {
        using var file = new OldFile(
            "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); "
            + $"INSERT INTO \"__EFMigrationsLock\" VALUES (1, strftime('%Y-%m-%d %H:%M:%f', 'now', '{-secondsAgo} seconds') || '0000+00:00')");
        await UpgradeAsync(file.Name).WaitAsync(TimeSpan.FromMinutes(1));
        await using var services = Services(file.Name);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("test"));
        Assert.False(await DatabaseUpgrade.IsBehindAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), CancellationToken.None));
    }

    [Fact]
    public async Task Start_broken_off_after_the_offices_is_completed_by_the_next()
    {
        using var file = new OldFile(null);
        await using var services = Services(file.Name);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("test"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var extent = DirectoryExtent.Of("Goa Division");
        await using (var plain = ModelFree.Of(db))
        {
            await DatabaseUpgrade.ApplyAsync(plain, CancellationToken.None);
            Assert.True(await new OfficesBulk(plain).FillEmptyAsync(extent, CancellationToken.None) > 200);
        }

        var offices = await db.Set<Office>().CountAsync();
        Assert.False(await db.Set<ReferenceSet>().AnyAsync());
        Assert.Equal(0, await DatabaseSetup.PrepareAsync(db, extent, CancellationToken.None));
        Assert.True(await db.Set<ReferenceSet>().AnyAsync());
        Assert.Equal(offices, await db.Set<Office>().CountAsync());
    }

    private static ServiceProvider Services(string file) => new ServiceCollection().AddLogging()
        .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={file};Pooling=False" }).BuildServiceProvider();

    private static async Task UpgradeAsync(string file)
    {
        await using var services = Services(file);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("test"));
        await DatabaseUpgrade.ApplyAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), CancellationToken.None);
    }

    private sealed class OldFile : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("uccms-old");

        public OldFile(string? statements)
        {
            Name = Path.Combine(folder.FullName, "uccms.db");
            if (statements is not null)
            {
                Run("PRAGMA journal_mode = WAL; " + statements);
            }
        }

        public string Name { get; }

        public byte[] Bytes => File.ReadAllBytes(Name);

        public void Run(string statements)
        {
            using var connection = new SqliteConnection($"Data Source={Name};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = statements;
            command.ExecuteNonQuery();
        }

        public void Dispose() => folder.Delete(recursive: true);
    }
}
