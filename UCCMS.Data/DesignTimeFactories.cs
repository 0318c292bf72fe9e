using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using UCCMS.Data.Shared;

namespace UCCMS.Data;

/// <summary>Lets the migration tool build the SQLite model without the portal.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteUccmsDbContext>
{
    public SqliteUccmsDbContext CreateDbContext(string[] args)
    {
        CompiledSnapshot.Require();
        var builder = new DbContextOptionsBuilder<SqliteUccmsDbContext>();
        DataRegistration.Configure(builder, new DatabaseOptions { ConnectionString = "Data Source=:memory:" });
        return new SqliteUccmsDbContext(builder.Options, new ActorContext());
    }
}

/// <summary>Lets the migration tool and the statement tests build the SQL Server model without a server.</summary>
internal sealed class SqlServerDesignTimeFactory : IDesignTimeDbContextFactory<SqlServerUccmsDbContext>
{
    public SqlServerUccmsDbContext CreateDbContext(string[] args)
    {
        CompiledSnapshot.Require();
        var builder = new DbContextOptionsBuilder<SqlServerUccmsDbContext>();
        DataRegistration.Configure(builder, new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" });
        return new SqlServerUccmsDbContext(builder.Options, new ActorContext());
    }
}

/// <summary>
/// Without the snapshot of the model, which a build of the program alone leaves out, the migration tool would take every table
/// for a new one.
/// </summary>
internal static class CompiledSnapshot
{
    /// <exception cref="InvalidOperationException">This build has none.</exception>
    public static void Require()
    {
        if (!Array.Exists(typeof(UccmsDbContext).Assembly.GetTypes(), t => t.IsSubclassOf(typeof(ModelSnapshot))))
        {
            throw new InvalidOperationException("Only a build of the whole solution has what migrations are compared with. Run “dotnet build UCCMS.sln”, then this command again with --no-build.");
        }
    }
}
