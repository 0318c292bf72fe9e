using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>How a person wants to be told of one kind of event.</summary>
public sealed class NotificationPreference : IVersioned, IAuditedDocument
{
    private NotificationPreference()
    {
    }

    public string PersonId { get; private set; } = string.Empty;

    public NotificationKind Kind { get; private set; }

    public bool Mail { get; private set; }

    public bool Sms { get; private set; }

    public bool WhatsApp { get; private set; }

    /// <summary>Kept in the list, not counted by the bell and not sent.</summary>
    public bool IsMuted { get; private set; }

    public long Version { get; private set; }

    public ChannelChoice Channels => new(Mail, Sms, WhatsApp);

    public string AuditKey => NotificationAddress.KeyOf(PersonId);

    public string AuditTitle => $"How a person is told of “{NotificationFacts.Of(Kind).Title}”";

    public static NotificationPreference Of(string personId, NotificationKind kind) => new() { PersonId = personId, Kind = kind };

    /// <exception cref="RuleViolation">notification.statutory</exception>
    public void Choose(ChannelChoice channels, bool isMuted)
    {
        var facts = NotificationFacts.Of(Kind);
        RuleViolation.Unless(!isMuted || !facts.IsStatutory, "notification.statutory", $"“{facts.Title}” cannot be muted ({facts.Basis}).", Kind.ToString());
        (Mail, Sms, WhatsApp, IsMuted) = (channels.Mail, channels.Sms, channels.WhatsApp, isMuted);
    }
}

/// <summary>Where a person is told: the mobile number for SMS and WhatsApp. The e-mail address stands at the person.</summary>
public sealed class NotificationAddress : IVersioned, IAuditedDocument
{
    private NotificationAddress()
    {
    }

    public string PersonId { get; private set; } = string.Empty;

    /// <summary>Ten digits; empty where none was entered.</summary>
    public string Mobile { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public string AuditKey => KeyOf(PersonId);

    public string AuditTitle => "Where a person is told";

    public static string KeyOf(string personId) => $"notification-preferences/{personId}";

    public static NotificationAddress Of(string personId) => new() { PersonId = personId };

    /// <exception cref="RuleViolation">notification.mobile</exception>
    public void Change(string? mobile)
    {
        var typed = mobile?.Trim() ?? string.Empty;
        RuleViolation.Unless(typed.Length == 0 || MobileNumber.IsValid(typed), "notification.mobile", "A mobile number has ten digits and begins with 6, 7, 8 or 9.", nameof(Mobile));
        Mobile = typed;
    }
}
