using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Gst.Returns;

namespace UCCMS.Data.Shared;

/// <summary>Tells from a database error that two people did the same thing at once.</summary>
internal static class Conflicts
{
    private const int SqliteUniqueConstraint = 2067;
    private const int SqlitePrimaryKeyConstraint = 1555;
    private const int SqliteTriggerConstraint = 1811;
    private const int DeadlockVictim = 1205;
    private const int SnapshotConflict = 3960;

    public static bool IsUniqueViolation(Exception error) => error switch
    {
        DbUpdateException { InnerException: { } inner } => IsUniqueViolation(inner),
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUniqueConstraint or SqlitePrimaryKeyConstraint
            || IsTrigger(sqlite, Triggers.OverlapWords) || IsTrigger(sqlite, FiledMonthTriggers.CountedWords),
        SqlException server => server.Number is 2601 or 2627 or Triggers.OverlapError or FiledMonthTriggers.CountedError,
        _ => false,
    };

    /// <summary>SQL Server ended one of two acts that waited for each other; nothing of it was done, and it may be tried again.</summary>
    public static bool IsDeadlock(Exception error) => error switch
    {
        SqlException server => IsDeadlock(server.Number),
        { InnerException: { } inner } => IsDeadlock(inner),
        _ => false,
    };

    /// <param name="number">Number of an error of SQL Server.</param>
    public static bool IsDeadlock(int number) => number is DeadlockVictim or SnapshotConflict;

    /// <summary>The database refused a document because its month was filed meanwhile.</summary>
    public static bool IsMonthFiled(Exception error) => error switch
    {
        DbUpdateException { InnerException: { } inner } => IsMonthFiled(inner),
        SqliteException sqlite => IsTrigger(sqlite, FiledMonthTriggers.FiledWords),
        SqlException server => server.Number == FiledMonthTriggers.FiledError,
        _ => false,
    };

    /// <summary>A voucher number of an office was taken by two documents of a kind at once; both databases name the columns or the index.</summary>
    public static bool IsUsedVoucher(Exception error) => error is DbUpdateException { InnerException: { } inner } && IsUniqueViolation(inner)
        && (inner.Message.Contains("OwningOfficeId_VoucherNumber", StringComparison.Ordinal) || inner.Message.Contains(".VoucherNumber", StringComparison.Ordinal));

    private static bool IsTrigger(SqliteException error, string words) =>
        error.SqliteExtendedErrorCode == SqliteTriggerConstraint && error.Message.Contains(words, StringComparison.Ordinal);
}
