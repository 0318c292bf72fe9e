namespace UCCMS.Web;

/// <summary>Addresses of notifications.</summary>
public static partial class Urls
{
    public const string Notifications = "/notifications";

    /// <summary>How the person is told.</summary>
    public const string NotificationPreferences = "/notifications/preferences";
}
