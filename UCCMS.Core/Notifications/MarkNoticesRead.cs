using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>A person has seen notifications: one, or all that came up to the newest one shown.</summary>
[Requires(Permissions.Work)]
public sealed class MarkNoticesRead(INotificationsStore notifications, TimeProvider time) : IUseCase<MarkNoticesRead.Input, int>
{
    /// <param name="Notification">One; none for all.</param>
    /// <param name="UpTo">The newest one shown, where all are meant: what came meanwhile stays unread.</param>
    public sealed record Input(long? Notification, long UpTo);

    /// <returns>How many became read.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var unread = await notifications.UnreadAsync(input.Notification, input.UpTo, ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var id in unread)
        {
            notifications.Add(new NotificationRead(actor.PersonId, id, now));
        }

        return unread.Count;
    }
}
