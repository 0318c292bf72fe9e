namespace UCCMS.Core.Notifications;

/// <summary>The way a message goes.</summary>
public enum MessageChannel
{
    Mail,
    Sms,
    WhatsApp,
}
