using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Notifications;

namespace UCCMS.Data.Notifications;

/// <summary>Claims mails for sending by guarded updates: of several servers one gets a mail, and only once.</summary>
public sealed class OutboxBulk(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Longer than a mail server may take with a mail: what is still claimed then belongs to a sender that stopped.</summary>
    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(10);

    /// <summary>The next mail that is due, claimed for the caller; null when none is.</summary>
    public Task<OutboxMail?> ClaimNextAsync(DateTime utcNow, CancellationToken ct) => ClaimNextAsync(utcNow, [MessageChannel.Mail], ct);

    /// <summary>The next message of these channels that is due, claimed for the caller; null when none is.</summary>
    public async Task<OutboxMail?> ClaimNextAsync(DateTime utcNow, IReadOnlyList<MessageChannel> channels, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await Everybodys(db).AsNoTracking()
            .Where(m => m.Status == OutboxStatus.Waiting && m.NextTryUtc <= utcNow && channels.Contains(m.Channel))
            .OrderBy(m => m.NextTryUtc).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.Version })
            .Take(20)
            .ToListAsync(ct);
        foreach (var candidate in due)
        {
            var claimed = await Everybodys(db)
                .Where(m => m.Id == candidate.Id && m.Version == candidate.Version && m.Status == OutboxStatus.Waiting)
                .ExecuteUpdateAsync(
                    s => s.SetProperty(m => m.Status, OutboxStatus.Sending)
                        .SetProperty(m => m.ClaimedAtUtc, utcNow)
                        .SetProperty(m => m.Attempts, m => m.Attempts + 1)
                        .SetProperty(m => m.Version, m => m.Version + 1),
                    ct);
            if (claimed == 1)
            {
                return await Everybodys(db).AsNoTracking().SingleAsync(m => m.Id == candidate.Id, ct);
            }
        }

        return null;
    }

    /// <summary>
    /// Gives up mails whose sender stopped while sending. The mail server may have taken them, so none is sent twice by
    /// itself: a person decides.
    /// </summary>
    public async Task<int> GiveUpInterruptedAsync(DateTime utcNow, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var limit = utcNow - ClaimLasts;
        return await Everybodys(db)
            .Where(m => m.Status == OutboxStatus.Sending && m.ClaimedAtUtc < limit && m.Channel == MessageChannel.Mail)
            .ExecuteUpdateAsync(
                s => s.SetProperty(m => m.Status, OutboxStatus.Failed)
                    .SetProperty(m => m.LastError, "The portal stopped while sending; it is not known whether the mail server took it. Ask the recipient, then send it again if need be.")
                    .SetProperty(m => m.Version, m => m.Version + 1),
                ct);
    }

    /// <summary>Lets messages of a stopped sender be sent again: the gateway knows their id and sends each once.</summary>
    public async Task<int> TakeUpInterruptedAsync(DateTime utcNow, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var limit = utcNow - ClaimLasts;
        return await Everybodys(db)
            .Where(m => m.Status == OutboxStatus.Sending && m.ClaimedAtUtc < limit && m.Channel != MessageChannel.Mail)
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.Status, OutboxStatus.Waiting).SetProperty(m => m.Version, m => m.Version + 1), ct);
    }

    // the sender is the system itself; the scope of posts does not bind it
    private static IQueryable<OutboxMail> Everybodys(UccmsDbContext db) => Shared.OfficeScopeFilter.Scoped<OutboxMail>(db);
}
