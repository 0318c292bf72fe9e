using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>A start looks at schema and reference data only where another build, or none, has done so.</summary>
public sealed class PreparedBuildTests
{
    [Fact]
    public async Task Database_is_prepared_once_it_is_recorded_and_for_the_same_directory_only()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var reads = scope.ServiceProvider.GetRequiredService<StartReads>();
        Assert.False(await PreparedBuild.IsThisAsync(reads, TestDatabase.Offices, default));
        await PreparedBuild.RecordAsync(db, TestDatabase.Offices, default);
        await PreparedBuild.RecordAsync(db, TestDatabase.Offices, default);
        Assert.True(await PreparedBuild.IsThisAsync(reads, TestDatabase.Offices, default));
        Assert.False(await PreparedBuild.IsThisAsync(reads, DirectoryExtent.All, default));
    }

    [Fact]
    public async Task Database_of_another_build_is_prepared_anew()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var reads = scope.ServiceProvider.GetRequiredService<StartReads>();
        await PreparedBuild.RecordAsync(db, TestDatabase.Offices, default);
        await db.Database.ExecuteSqlRawAsync("UPDATE \"PreparedBuilds\" SET \"Build\" = 'of last year'");
        Assert.False(await PreparedBuild.IsThisAsync(reads, TestDatabase.Offices, default));
    }

    [SqliteFact]
    public async Task File_that_is_missing_or_knows_no_builds_is_not_prepared_and_stays_as_it_is()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("uccms-none").FullName, "uccms.db");
        var reads = new StartReads(new DatabaseOptions { ConnectionString = $"Data Source={file};Pooling=False" });
        Assert.False(await PreparedBuild.IsThisAsync(reads, DirectoryExtent.All, default));
        Assert.False(File.Exists(file));
        await File.WriteAllBytesAsync(file, []);
        Assert.False(await PreparedBuild.IsThisAsync(reads, DirectoryExtent.All, default));
        Assert.Equal(0, new FileInfo(file).Length);
    }
}
