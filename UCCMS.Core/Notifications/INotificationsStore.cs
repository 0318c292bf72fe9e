using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>Notifications and the outbox for writing; the runner saves.</summary>
public interface INotificationsStore
{
    void Add(OutboxMail mail);

    /// <exception cref="RuleViolation">mail.not-found: unknown, or out of the actor's sight.</exception>
    Task<OutboxMail> GetAsync(OutboxMailId id, CancellationToken ct);

    Task<OfficeMailAddress?> AddressOfAsync(OfficeId office, CancellationToken ct);

    void Add(OfficeMailAddress address);

    void Add(Notification notification);

    void Add(NotificationRead read);

    void Add(NotificationPreference preference);

    void Add(NotificationAddress address);

    /// <summary>Which of these were raised before, also in this act.</summary>
    Task<IReadOnlySet<string>> ToldAsync(IReadOnlyCollection<string> once, CancellationToken ct);

    /// <summary>What the actor has not seen: this one, or everything up to one.</summary>
    Task<IReadOnlyList<long>> UnreadAsync(long? notification, long upTo, CancellationToken ct);

    /// <summary>Notifications whose messages are not written, oldest first.</summary>
    Task<IReadOnlyList<Notification>> UnspreadAsync(int most, CancellationToken ct);

    /// <summary>Who holds a post in force that one of these is for.</summary>
    Task<IReadOnlyList<NoticeReader>> ReadersAsync(IReadOnlyCollection<long> notifications, DateTime utcNow, CancellationToken ct);

    Task<IReadOnlyList<NotificationPreference>> PreferencesAsync(string personId, CancellationToken ct);

    Task<NotificationAddress?> AddressOfPersonAsync(string personId, CancellationToken ct);
}
