namespace UCCMS.Core.Notifications;

/// <summary>How far a mail has come.</summary>
public enum OutboxStatus
{
    /// <summary>To be sent at the time of its next try.</summary>
    Waiting,

    /// <summary>Claimed by the sender; nobody else takes it.</summary>
    Sending,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>Given up: refused for good, tried too often, or it is unknown whether the server took it. A person decides.</summary>
    Failed,

    /// <summary>No address of the recipient is known.</summary>
    NoAddress,

    /// <summary>The recipient muted this kind of notification: kept, never sent.</summary>
    Muted,
}
