using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Notifications;

/// <summary>Which notifications are for a post: those of its office and role, and the person's own.</summary>
internal static class NotificationReach
{
    public static IQueryable<Notification> For(this IQueryable<Notification> notifications, Actor actor)
    {
        var (office, role, person) = (actor.OfficeId, actor.Role, actor.PersonId);
        return notifications.Where(n => n.PersonId == person || (n.PersonId == null && n.OfficeId == office && (n.Role == null || n.Role == role)));
    }
}
