using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Notifications;

/// <summary>The outbox as pages show it.</summary>
public sealed class NotificationsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of messages can be filtered.</summary>
    public static ColumnFilters<OutboxMail> Columns { get; } = new ColumnFilters<OutboxMail>()
        .Instant("queued", "Queued", m => m.QueuedAtUtc)
        .Choice("way", "Way", m => m.Channel)
        .Text("to", "To", m => m.RecipientName)
        .Text("address", "Address", m => m.Recipient)
        .Text("subject", "Subject", m => m.Subject)
        .Number("attempts", "Attempts", m => m.Attempts)
        .Instant("sent", "Sent", m => m.SentAtUtc)
        .Choice("state", "Status", m => m.Status);

    public async Task<Page<OutboxRow>> OutboxAsync(OutboxStatus? status, MessageChannel? channel, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var mails = Columns.Apply(db, db.Scoped<OutboxMail>().AsNoTracking(), request.Where);
        if (status is { } wanted)
        {
            mails = mails.Where(m => m.Status == wanted);
        }

        if (channel is { } way)
        {
            mails = mails.Where(m => m.Channel == way);
        }

        if (request.Search is { Length: > 0 } words)
        {
            mails = mails.Where(m => m.RecipientName.Contains(words) || m.Recipient.Contains(words) || m.Subject.Contains(words));
        }

        var total = await mails.CountAsync(ct);
        var rows = await mails.OrderByDescending(m => m.QueuedAtUtc).ThenByDescending(m => m.Id).Skip(request.Skip).Take(request.Take).Select(m => RowOf(m)).ToListAsync(ct);
        return new Page<OutboxRow>(rows, total);
    }

    /// <summary>What became of the messages queued since a moment.</summary>
    public async Task<DeliveryRate> DeliveryAsync(DateTime sinceUtc, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var counts = await db.Scoped<OutboxMail>().Where(m => m.QueuedAtUtc >= sinceUtc).GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new(counts.GetValueOrDefault(OutboxStatus.Sent), counts.GetValueOrDefault(OutboxStatus.Failed) + counts.GetValueOrDefault(OutboxStatus.NoAddress), counts.GetValueOrDefault(OutboxStatus.Waiting) + counts.GetValueOrDefault(OutboxStatus.Sending));
    }

    /// <summary>All mails about these documents that the post sees: delivery per recipient.</summary>
    public async Task<IReadOnlyList<OutboxRow>> AboutAsync(IReadOnlyCollection<string> documentKeys, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<OutboxMail>().AsNoTracking()
            .Where(m => documentKeys.Contains(m.About) || m.Attachments.Any(a => documentKeys.Contains(a.DocumentKey)))
            .OrderBy(m => m.QueuedAtUtc).Select(m => RowOf(m)).ToListAsync(ct);
    }

    private static OutboxRow RowOf(OutboxMail m) => new(
        m.Id, m.RecipientName, m.Recipient, m.Subject, m.Status, m.Attempts, m.Attachments.Count, m.QueuedAtUtc, m.NextTryUtc, m.SentAtUtc, m.LastError, m.NodalOfficeId, m.Channel);
}

/// <summary>How many messages were taken by the mail server or the gateway.</summary>
/// <param name="Sent">Taken.</param>
/// <param name="Failed">Given up, or without an address.</param>
/// <param name="Waiting">Still to be sent.</param>
public sealed record DeliveryRate(int Sent, int Failed, int Waiting)
{
    /// <summary>In percent of those that are decided, with one decimal, rounded down; none while none is.</summary>
    public decimal? Percent => Sent + Failed == 0 ? null : Math.Floor(Sent * 1000m / (Sent + Failed)) / 10m;
}

/// <summary>A mail of the outbox.</summary>
public sealed record OutboxRow(
    OutboxMailId Id,
    string RecipientName,
    string Recipient,
    string Subject,
    OutboxStatus Status,
    int Attempts,
    int Attachments,
    DateTime QueuedAtUtc,
    DateTime NextTryUtc,
    DateTime? SentAtUtc,
    string? LastError,
    OfficeId SenderOfficeId,
    MessageChannel Channel)
{
    public bool MaySendAgain => Status is OutboxStatus.Failed or OutboxStatus.NoAddress or OutboxStatus.Waiting;
}
