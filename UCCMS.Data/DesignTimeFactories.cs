using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using UCCMS.Data.Shared;

namespace UCCMS.Data;

/// <summary>Lets the migration tool build the SQLite model without the portal.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteUccmsDbContext>
{
    public SqliteUccmsDbContext CreateDbContext(string[] args)
    {
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
        var builder = new DbContextOptionsBuilder<SqlServerUccmsDbContext>();
        DataRegistration.Configure(builder, new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" });
        return new SqlServerUccmsDbContext(builder.Options, new ActorContext());
    }
}
