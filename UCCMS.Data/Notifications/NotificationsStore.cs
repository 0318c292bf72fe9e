using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Notifications;

/// <summary>Notifications and the outbox in the database; the outbox within the actor's reach.</summary>
public sealed class NotificationsStore(UccmsDbContext db) : INotificationsStore
{
    public void Add(OutboxMail mail) => db.Add(mail);

    public void Add(OfficeMailAddress address) => db.Add(address);

    public void Add(Notification notification) => db.Add(notification);

    public void Add(NotificationRead read) => db.Add(read);

    public void Add(NotificationPreference preference) => db.Add(preference);

    public void Add(NotificationAddress address) => db.Add(address);

    public async Task<OutboxMail> GetAsync(OutboxMailId id, CancellationToken ct) =>
        await db.Scoped<OutboxMail>().FirstOrDefaultAsync(m => m.Id == id, ct)
        ?? throw new RuleViolation("mail.not-found", "There is no such mail, or it belongs to offices outside your post's reach.");

    public Task<OfficeMailAddress?> AddressOfAsync(OfficeId office, CancellationToken ct) =>
        db.Set<OfficeMailAddress>().FirstOrDefaultAsync(a => a.Id == office, ct);

    public async Task<IReadOnlySet<string>> ToldAsync(IReadOnlyCollection<string> once, CancellationToken ct)
    {
        var told = await db.Set<Notification>().Where(n => once.Contains(n.Once)).Select(n => n.Once).ToListAsync(ct);
        return told.Concat(db.Set<Notification>().Local.Select(n => n.Once)).ToHashSet(StringComparer.Ordinal);
    }

    public async Task<IReadOnlyList<long>> UnreadAsync(long? notification, long upTo, CancellationToken ct)
    {
        var person = db.Actor.PersonId;
        var unread = db.Set<Notification>().For(db.Actor).Where(n => !db.Set<NotificationRead>().Any(r => r.PersonId == person && r.NotificationId == n.Id));
        return await (notification is { } one ? unread.Where(n => n.Id == one) : unread.Where(n => n.Id <= upTo)).Select(n => n.Id).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<Notification>> UnspreadAsync(int most, CancellationToken ct) =>
        await db.Set<Notification>().Where(n => n.SpreadAtUtc == null).OrderBy(n => n.Id).Take(most).ToListAsync(ct);

    public async Task<IReadOnlyList<NoticeReader>> ReadersAsync(IReadOnlyCollection<long> notifications, DateTime utcNow, CancellationToken ct)
    {
        var today = IndianTime.DateOf(utcNow);
        var rows = await (
            from notification in db.Set<Notification>()
            from post in db.Set<Post>()
            join person in db.Set<Person>() on post.PersonId equals person.Id
            where notifications.Contains(notification.Id) && post.OfficeId == notification.OfficeId && post.From <= today && (post.To == null || post.To >= today)
                && (notification.Role == null || notification.Role == post.Role) && (notification.PersonId == null || notification.PersonId == post.PersonId)
            from chosen in db.Set<NotificationPreference>().Where(c => c.PersonId == person.Id && c.Kind == notification.Kind).DefaultIfEmpty()
            from address in db.Set<NotificationAddress>().Where(a => a.PersonId == person.Id).DefaultIfEmpty()
            select new { notification.Id, post.PersonId, person.DisplayName, person.Email, person.Language, Address = address, Chosen = chosen }).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new NoticeReader(r.Id, r.PersonId, r.DisplayName, r.Email, r.Address?.Mobile, r.Chosen?.Channels, r.Chosen?.IsMuted == true, r.Language)),
        ];
    }

    public async Task<IReadOnlyList<NotificationPreference>> PreferencesAsync(string personId, CancellationToken ct) =>
        await db.Set<NotificationPreference>().Where(p => p.PersonId == personId).ToListAsync(ct);

    public Task<NotificationAddress?> AddressOfPersonAsync(string personId, CancellationToken ct) =>
        db.Set<NotificationAddress>().FirstOrDefaultAsync(a => a.PersonId == personId, ct);
}
