using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>Key of a mail in the outbox.</summary>
public readonly record struct OutboxMailId(Guid Value) : IEntityId<OutboxMailId, Guid>
{
    public static OutboxMailId New() => new(Guid.CreateVersion7());

    public static OutboxMailId From(Guid value) => new(value);
}
