using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UCCMS.Data.Operations;

/// <summary>Measures every statement and keeps the slow ones.</summary>
internal sealed class StatementWatch : DbCommandInterceptor
{
    public static StatementWatch Shared { get; } = new();

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => Seen(eventData, result);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) =>
        new(Seen(eventData, result));

    public override int NonQueryExecuted(DbCommand command, CommandExecutedEventData eventData, int result) => Seen(eventData, result);

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default) =>
        new(Seen(eventData, result));

    public override object? ScalarExecuted(DbCommand command, CommandExecutedEventData eventData, object? result) => Seen(eventData, result);

    public override ValueTask<object?> ScalarExecutedAsync(DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default) =>
        new(Seen(eventData, result));

    private static T Seen<T>(CommandExecutedEventData ended, T result)
    {
        Telemetry.Statement(ended.Duration);
        SlowStatements.OfProcess.Add(ended.Command.CommandText, ended.Duration, ended.StartTime.UtcDateTime);
        return result;
    }
}
