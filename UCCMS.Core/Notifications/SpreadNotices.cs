using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>
/// The program writes the messages of notifications that are new into the outbox, to each person who holds a post they are
/// for, by the ways each one chose. What a person muted is written as muted and never sent.
/// </summary>
[Requires(Permissions.System)]
public sealed class SpreadNotices(INotificationsStore notifications, TimeProvider time) : IUseCase<SpreadNotices.Input, int>
{
    /// <param name="Most">Notifications of one transaction.</param>
    public sealed record Input(int Most);

    /// <returns>How many notifications were spread.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var fresh = await notifications.UnspreadAsync(input.Most, ct);
        var readers = (await notifications.ReadersAsync([.. fresh.Select(n => n.Id)], now, ct)).ToLookup(r => r.NotificationId);
        foreach (var notification in fresh)
        {
            foreach (var mail in readers[notification.Id].DistinctBy(r => r.PersonId).SelectMany(r => Messages(notification, r, now)))
            {
                notifications.Add(mail);
            }

            notification.MarkSpread(now);
        }

        return fresh.Count;
    }

    private static IEnumerable<OutboxMail> Messages(Notification notification, NoticeReader reader, DateTime utcNow)
    {
        var facts = NotificationFacts.Of(notification.Kind);
        foreach (var channel in (reader.Chosen ?? facts.Default).Channels)
        {
            var address = channel == MessageChannel.Mail ? reader.Email : reader.Mobile;
            if (reader.Chosen is null && string.IsNullOrEmpty(address))
            {
                continue; // nobody asked for it: the list is enough
            }

            var text = notification.Text.Length == 0 ? notification.Title : $"{notification.Title}\n\n{notification.Text}";
            var letter = new OutboxLetter(reader.Name, address, notification.Title, text, notification.About, []) { Channel = channel, Language = reader.Language };
            var mail = OutboxMail.Queue(notification.OfficeId, notification.OfficeId, letter, utcNow);
            if (reader.IsMuted && !facts.IsStatutory)
            {
                mail.Mute();
            }

            yield return mail;
        }
    }
}

/// <summary>A person who holds a post that a notification is for.</summary>
/// <param name="NotificationId">Of which notification.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Name">As people call them.</param>
/// <param name="Email">None where none is known.</param>
/// <param name="Mobile">None where none was entered.</param>
/// <param name="Chosen">None where the person chose nothing.</param>
/// <param name="IsMuted">The person muted the kind.</param>
/// <param name="Language">What they chose for their screens.</param>
public sealed record NoticeReader(long NotificationId, string PersonId, string Name, string? Email, string? Mobile, ChannelChoice? Chosen, bool IsMuted, Language Language);
