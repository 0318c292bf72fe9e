namespace UCCMS.Core.Notifications;

/// <summary>
/// The way every capability tells people something: within the transaction of the act, once per document and crossing for
/// each recipient, however often the act or the daily job runs.
/// </summary>
public sealed class Notices(INotificationsStore notifications, TimeProvider time)
{
    public Task TellAsync(Notice notice, CancellationToken ct) => TellAsync([notice], ct);

    /// <summary>Leaves out what was told before.</summary>
    public async Task TellAsync(IReadOnlyCollection<Notice> notices, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<Notification> raised = [.. notices.Select(n => Notification.Raise(n, now)).DistinctBy(n => n.Once, StringComparer.Ordinal)];
        var told = await notifications.ToldAsync([.. raised.Select(n => n.Once)], ct);
        foreach (var notification in raised.Where(n => !told.Contains(n.Once)))
        {
            notifications.Add(notification);
        }
    }
}
