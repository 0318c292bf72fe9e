using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.SqlServer;

namespace UCCMS.Tests.Shared;

public sealed class DatabaseBackupTests
{
    [SqliteFact]
    public async Task Copy_made_while_somebody_writes_can_be_read_and_holds_what_was_committed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var offices = await db.Set<Office>().CountAsync();
        var folder = Directory.CreateTempSubdirectory("uccms-backup").FullName;
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.Set<Office>().ExecuteUpdateAsync(s => s.SetProperty(o => o.District, "Not committed"));
            var copy = Assert.Single(await Backup(scope).RunAsync(folder, schedule: null, CancellationToken.None));
            await transaction.RollbackAsync();

            Assert.Equal([copy.File], Directory.GetFiles(folder));
            Assert.Equal(new FileInfo(copy.File).Length, copy.Bytes);
            Assert.Equal(offices, await ScalarAsync(copy.File, "SELECT count(*) FROM Offices"));
            Assert.Equal(0, await ScalarAsync(copy.File, "SELECT count(*) FROM Offices WHERE District = 'Not committed'"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [SqliteFact]
    public async Task Folder_that_is_a_file_makes_no_backup_and_says_so()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var file = Path.GetTempFileName();
        var failure = await Assert.ThrowsAsync<BackupFailed>(() => Backup(scope).RunAsync(file, null, CancellationToken.None));
        Assert.StartsWith("The backup was not made:", failure.Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void Statements_for_sql_server_are_its_own_language()
    {
        var (backup, verify) = DatabaseBackup.ServerStatements("uccms]live");
        Assert.Contains("[uccms]]live]", backup, StringComparison.Ordinal);
        Assert.Empty(TSql.Errors(backup));
        Assert.Empty(TSql.Errors(verify));
    }

    private static DatabaseBackup Backup(AsyncServiceScope scope) => new(scope.ServiceProvider.GetRequiredService<DatabaseOptions>(), TimeProvider.System);

    private static async Task<long> ScalarAsync(string file, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
