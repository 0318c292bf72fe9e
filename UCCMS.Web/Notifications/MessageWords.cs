using UCCMS.Core.Notifications;

namespace UCCMS.Web.Notifications;

/// <summary>Ways of a message in words.</summary>
internal static class MessageWords
{
    public static string Of(MessageChannel channel) => channel switch
    {
        MessageChannel.Sms => "SMS",
        MessageChannel.WhatsApp => "WhatsApp",
        _ => "E-mail",
    };
}
