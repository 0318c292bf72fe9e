using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>The SQL Server model without a server: enough to generate and check statements.</summary>
public static class SqlServerModel
{
    public static UccmsDbContext Create()
    {
        var actors = new ActorContext();
        actors.Set(Actor.System("model"));
        var builder = new DbContextOptionsBuilder<SqlServerUccmsDbContext>();
        DataRegistration.Configure(builder, new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" });
        return new SqlServerUccmsDbContext(builder.Options, actors);
    }
}
