using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UCCMS.Data.Shared;

/// <summary>Tells from a database error that two people did the same thing at once.</summary>
internal static class Conflicts
{
    private const int SqliteUniqueConstraint = 2067;
    private const int SqlitePrimaryKeyConstraint = 1555;
    private const int SqliteTriggerConstraint = 1811;

    public static bool IsUniqueViolation(Exception error) => error switch
    {
        DbUpdateException { InnerException: { } inner } => IsUniqueViolation(inner),
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUniqueConstraint or SqlitePrimaryKeyConstraint
            || (sqlite.SqliteExtendedErrorCode == SqliteTriggerConstraint && sqlite.Message.Contains(Triggers.OverlapWords, StringComparison.Ordinal)),
        SqlException server => server.Number is 2601 or 2627 or Triggers.OverlapError,
        _ => false,
    };
}
