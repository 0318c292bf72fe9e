using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>The outbox for writing; the runner saves.</summary>
public interface INotificationsStore
{
    void Add(OutboxMail mail);

    /// <exception cref="RuleViolation">mail.not-found: unknown, or out of the actor's sight.</exception>
    Task<OutboxMail> GetAsync(OutboxMailId id, CancellationToken ct);

    Task<OfficeMailAddress?> AddressOfAsync(OfficeId office, CancellationToken ct);

    void Add(OfficeMailAddress address);
}
