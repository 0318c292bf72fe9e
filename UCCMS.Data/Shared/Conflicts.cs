using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>Tells from a database error that two people did the same thing at once.</summary>
internal static class Conflicts
{
    private const int SqliteUniqueConstraint = 2067;
    private const int SqlitePrimaryKeyConstraint = 1555;

    public static bool IsUniqueViolation(Exception error) => error switch
    {
        DbUpdateException { InnerException: { } inner } => IsUniqueViolation(inner),
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUniqueConstraint or SqlitePrimaryKeyConstraint,
        SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };
}
