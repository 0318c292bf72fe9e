using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>A person chooses how to be told of each kind of event; what the law or an order wants told cannot be muted.</summary>
[Requires(Permissions.Work)]
public sealed class ChooseNotifications(INotificationsStore notifications) : IUseCase<ChooseNotifications.Input, Done>
{
    /// <param name="Mobile">Ten digits; empty for none.</param>
    /// <param name="Choices">Of the kinds that were changed or confirmed.</param>
    public sealed record Input(string Mobile, IReadOnlyList<Choice> Choices);

    /// <param name="Kind">Of notification.</param>
    /// <param name="Channels">Besides the list.</param>
    /// <param name="IsMuted">Kept in the list and nothing else.</param>
    public sealed record Choice(NotificationKind Kind, ChannelChoice Channels, bool IsMuted);

    /// <exception cref="RuleViolation">notification.statutory, notification.mobile</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await ChangeAddressAsync(input, actor, ct);
        var kept = (await notifications.PreferencesAsync(actor.PersonId, ct)).ToDictionary(p => p.Kind);
        foreach (var choice in input.Choices)
        {
            if (!kept.TryGetValue(choice.Kind, out var preference))
            {
                notifications.Add(preference = NotificationPreference.Of(actor.PersonId, choice.Kind));
            }

            preference.Choose(choice.Channels, choice.IsMuted);
        }

        return Done.Value;
    }

    private async Task ChangeAddressAsync(Input input, Actor actor, CancellationToken ct)
    {
        var address = await notifications.AddressOfPersonAsync(actor.PersonId, ct);
        if (address is null)
        {
            notifications.Add(address = NotificationAddress.Of(actor.PersonId));
        }

        address.Change(input.Mobile);
        RuleViolation.Unless(
            address.Mobile.Length > 0 || !input.Choices.Any(c => c.Channels.NeedsMobile),
            "notification.mobile",
            "Enter a mobile number to be told by SMS or WhatsApp.",
            nameof(Input.Mobile));
    }
}
