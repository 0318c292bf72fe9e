using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.SqlServer;

/// <summary>What migrations make, the first of them by a file of statements, is what the model says, on both databases.</summary>
public sealed class FirstMigrationTests
{
    [Fact]
    public async Task Sqlite_has_the_columns_and_indexes_of_the_model()
    {
        Assert.Equal(await SchemaAsync(db => db.Database.EnsureCreatedAsync()), await SchemaAsync(db => db.Database.MigrateAsync()));
    }

    [Fact]
    public void Sql_server_has_the_columns_and_indexes_of_the_model()
    {
        using var db = SqlServerModel.Create();
        var (script, model) = (db.GetService<IMigrator>().GenerateScript(), db.GetService<IDesignTimeModel>().Model.GetRelationalModel());
        Assert.Empty(MissingIn(script, model));
        Assert.NotEmpty(MissingIn(script.Replace("[Amount] bigint NOT NULL", "[Amount] bigint NULL", StringComparison.Ordinal), model));
        Assert.NotEmpty(MissingIn(script.Replace("CREATE UNIQUE INDEX", "CREATE INDEX", StringComparison.Ordinal), model));
    }

    private static List<string> MissingIn(string script, IRelationalModel model)
    {
        var made = TSql.Definitions(script);
        return [.. model.Tables.SelectMany(Said).Where(s => made.GetValueOrDefault(s.Key) != s.Value).Select(s => s.Key)];
    }

    private static IEnumerable<KeyValuePair<string, string>> Said(ITable table) =>
    [
        .. table.Columns.Select(c => KeyValuePair.Create($"{table.Name}.{c.Name}", c.ComputedColumnSql is null ? c.StoreType + (c.IsNullable ? string.Empty : " NOT NULL") : "AS")),
        .. table.Indexes.Select(i => KeyValuePair.Create($"{table.Name}.{i.Name}", (i.IsUnique ? "UNIQUE " : string.Empty) + string.Join(", ", i.Columns.Select(c => c.Name)))),
        .. table.ForeignKeyConstraints.Select(k => KeyValuePair.Create($"{table.Name}.{k.Name}", k.PrincipalTable.Name)),
    ];

    private static async Task<List<string>> SchemaAsync(Func<UccmsDbContext, Task> make)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var builder = new DbContextOptionsBuilder<SqliteUccmsDbContext>();
        DataRegistration.Configure(builder, new DatabaseOptions { ConnectionString = "Data Source=:memory:" });
        var actors = new ActorContext();
        actors.Set(Actor.System("model"));
        await using var db = new SqliteUccmsDbContext(builder.UseSqlite(connection).Options, actors);
        await make(db);
        return await db.Database.SqlQueryRaw<string>(
            """
            SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || COALESCE(c.dflt_value, '') AS Value
            FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\' AND m.name NOT LIKE 'sqlite%'
            UNION ALL
            SELECT m.name || '.' || i.name || ' ' || i."unique" || ' ' || COALESCE(k.name, '') || ' ' || k.seqno
            FROM sqlite_master AS m JOIN pragma_index_list(m.name) AS i JOIN pragma_index_info(i.name) AS k WHERE m.type = 'table' AND m.name NOT LIKE '\_\_EF%' ESCAPE '\'
            UNION ALL
            SELECT m.name || ' → ' || f."table" || ' ' || f."from" || ' ' || f.on_delete
            FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f WHERE m.type = 'table'
            ORDER BY 1
            """).ToListAsync();
    }
}
