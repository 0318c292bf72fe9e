using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Billing;
using UCCMS.Core.Bookings;
using UCCMS.Core.Notifications;

namespace UCCMS.Data.Operations;

/// <summary>Messages of one way in one state.</summary>
/// <param name="Channel">Mail, SMS or WhatsApp.</param>
/// <param name="Status">What became of them.</param>
/// <param name="Count">Of messages.</param>
/// <param name="OldestUtc">When the oldest of them was queued.</param>
public sealed record OutboxCount(MessageChannel Channel, OutboxStatus Status, int Count, DateTime OldestUtc);

/// <summary>What waits for the program itself, over all offices.</summary>
/// <param name="Outbox">Messages that are not delivered.</param>
/// <param name="Unspread">Notifications of which no message was written yet.</param>
/// <param name="FindingRechecks">Changes after which findings are still to be looked at again.</param>
/// <param name="Loading">Files of bookings that are being loaded.</param>
/// <param name="Parked">What jobs set aside and nobody has put right.</param>
/// <param name="Alarms">Runs that are late.</param>
public sealed record QueueLengths(IReadOnlyList<OutboxCount> Outbox, int Unspread, int FindingRechecks, int Loading, int Parked, int Alarms);

/// <summary>The state of the program for whoever runs it; no office's figures, so no office's reach.</summary>
public sealed class OperationsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private const string SqliteBytes = "SELECT page_count * page_size AS Value FROM pragma_page_count(), pragma_page_size()";
    private const string SqlServerBytes = "SELECT SUM(CAST(size AS bigint)) * 8192 AS Value FROM sys.database_files";

    private static readonly OutboxStatus[] Undelivered = [OutboxStatus.Waiting, OutboxStatus.Sending, OutboxStatus.Failed, OutboxStatus.NoAddress];

    /// <summary>The size of the database, bytes.</summary>
    public async Task<long> DatabaseBytesAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return db.Database.IsSqlServer()
            ? await db.Database.SqlQueryRaw<long>(SqlServerBytes).SingleAsync(ct)
            : await db.Database.SqlQueryRaw<long>(SqliteBytes).SingleAsync(ct);
    }

    /// <summary>How much waits where.</summary>
    public async Task<QueueLengths> QueuesAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var outbox = await db.Set<OutboxMail>().IgnoreQueryFilters().Where(m => Undelivered.Contains(m.Status))
            .GroupBy(m => new { m.Channel, m.Status })
            .Select(g => new OutboxCount(g.Key.Channel, g.Key.Status, g.Count(), g.Min(m => m.QueuedAtUtc)))
            .ToListAsync(ct);
        return new(
            [.. outbox.OrderBy(o => o.Channel).ThenBy(o => o.Status)],
            await db.Set<Notification>().IgnoreQueryFilters().CountAsync(n => n.SpreadAtUtc == null, ct),
            await db.Set<FindingRecheck>().CountAsync(r => r.DoneAtUtc == null, ct),
            await db.Set<BookingImport>().IgnoreQueryFilters().CountAsync(i => i.Status == ImportStatus.Loading, ct),
            await db.Set<ParkedSubject>().IgnoreQueryFilters().CountAsync(p => p.DoneAtUtc == null, ct),
            await db.Set<JobAlarm>().CountAsync(a => a.ClearedAtUtc == null, ct));
    }
}
