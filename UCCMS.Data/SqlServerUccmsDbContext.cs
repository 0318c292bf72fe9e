using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Shared;

namespace UCCMS.Data;

/// <summary>The model on SQL Server, the production database.</summary>
public sealed class SqlServerUccmsDbContext(DbContextOptions<SqlServerUccmsDbContext> options, ActorContext actors) : UccmsDbContext(options, actors);
