using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.SqlServer;

/// <summary>Both migration sets are whole, and the script for SQL Server is one that its own grammar takes.</summary>
public sealed class MigrationTests
{
    [Fact]
    public void No_migration_is_pending_on_sql_server()
    {
        CompiledSnapshot.Require();
        using var db = SqlServerModel.Create();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public void No_migration_is_pending_on_sqlite()
    {
        CompiledSnapshot.Require();
        using var db = Sqlite();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Script | MigrationsSqlGenerationOptions.Idempotent)]
    public void Script_for_sql_server_parses(MigrationsSqlGenerationOptions options)
    {
        using var db = SqlServerModel.Create();
        var script = db.GetService<IMigrator>().GenerateScript(options: options);
        Assert.Contains("CREATE TABLE [Bookings]", script, StringComparison.Ordinal);
        Assert.Empty(TSql.Errors(script));
    }

    [Fact]
    public void Triggers_of_the_script_and_of_the_model_are_the_same()
    {
        using var db = SqlServerModel.Create();
        var script = db.GetService<IMigrator>().GenerateScript();
        var declared = db.Model.GetEntityTypes().SelectMany(e => e.GetDeclaredTriggers()).Select(t => t.ModelName).Distinct().Order().ToArray();
        Assert.Equal(Triggers.Names.Order(), declared);
        Assert.All(declared, name => Assert.Contains($"TRIGGER [{name}]", script, StringComparison.Ordinal));
    }

    private static SqliteUccmsDbContext Sqlite()
    {
        var actors = new ActorContext();
        actors.Set(Actor.System("model"));
        var builder = new DbContextOptionsBuilder<SqliteUccmsDbContext>();
        DataRegistration.Configure(builder, new DatabaseOptions { ConnectionString = "Data Source=:memory:" });
        return new SqliteUccmsDbContext(builder.Options, actors);
    }
}
