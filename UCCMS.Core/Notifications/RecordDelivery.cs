using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>What became of a try to send a mail.</summary>
[Requires(Permissions.System)]
public sealed class RecordDelivery(INotificationsStore mails, TimeProvider time) : IUseCase<RecordDelivery.Input, Done>
{
    /// <param name="Mail">The claimed mail.</param>
    /// <param name="Error">None: the server took it.</param>
    /// <param name="IsFinal">The refusal will not change by trying again.</param>
    public sealed record Input(OutboxMailId Mail, string? Error = null, bool IsFinal = false);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var mail = await mails.GetAsync(input.Mail, ct);
        var now = time.GetUtcNow().UtcDateTime;
        if (input.Error is { } error)
        {
            mail.MarkNotSent(error, input.IsFinal, now);
        }
        else
        {
            mail.MarkSent(now);
        }

        return Done.Value;
    }
}
