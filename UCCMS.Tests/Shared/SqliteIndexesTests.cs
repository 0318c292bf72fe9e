using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>Indexes set aside while a table is filled come back as they were.</summary>
public sealed class SqliteIndexesTests
{
    [SqliteFact]
    public async Task Indexes_that_were_set_aside_are_made_again_as_they_were()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var before = await IndexesAsync(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var aside = await SqliteIndexes.SetAsideAsync(db, "Offices", default);
        Assert.Empty(await IndexesAsync(db));
        await SqliteIndexes.MakeAsync(db, aside, default);
        await transaction.CommitAsync();
        Assert.Equal(before, await IndexesAsync(db));
    }

    [SqliteFact]
    public async Task Indexes_stay_when_the_filling_is_broken_off()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var before = await IndexesAsync(db);
        await using (await db.Database.BeginTransactionAsync())
        {
            await SqliteIndexes.SetAsideAsync(db, "Offices", default);
        }

        Assert.Equal(before, await IndexesAsync(db));
    }

    // the template of the tests was filled in this very way
    [SqliteFact]
    public async Task Table_that_was_filled_so_has_every_index_of_the_model()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var names = await db.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Offices' AND sql IS NOT NULL").ToListAsync();
        var wanted = db.Model.FindEntityType(typeof(Office))!.GetIndexes().Select(i => i.GetDatabaseName()).ToList();
        Assert.NotEmpty(wanted);
        Assert.Equal(wanted.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
    }

    private static Task<List<string>> IndexesAsync(UccmsDbContext db) =>
        db.Database.SqlQueryRaw<string>("SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Offices' AND sql IS NOT NULL ORDER BY name").ToListAsync();
}
