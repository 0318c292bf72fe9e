using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Notifications;

/// <summary>The outbox as pages show it.</summary>
public sealed class NotificationsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    public async Task<Page<OutboxRow>> OutboxAsync(OutboxStatus? status, MessageChannel? channel, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var mails = db.Scoped<OutboxMail>().AsNoTracking();
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
