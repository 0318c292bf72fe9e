using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>The sending office sends a mail anew; an address entered for an office is remembered for the next ones.</summary>
[Requires(Permissions.ViewOutbox)]
public sealed class SendMailAgain(INotificationsStore mails, TimeProvider time) : IUseCase<SendMailAgain.Input, Done>
{
    /// <param name="Mail">Waiting, failed or without an address.</param>
    /// <param name="Recipient">Another address; none to keep the one it has.</param>
    public sealed record Input(OutboxMailId Mail, string? Recipient = null);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var mail = await mails.GetAsync(input.Mail, ct);
        actor.RequireOffice(mail.NodalOfficeId);
        mail.SendAgain(input.Recipient, time.GetUtcNow().UtcDateTime);
        if (mail.Channel == MessageChannel.Mail && mail.OwningOfficeId != mail.NodalOfficeId)
        {
            await RememberAsync(mail.OwningOfficeId, mail.Recipient, ct);
        }

        return Done.Value;
    }

    private async Task RememberAsync(OfficeId office, string address, CancellationToken ct)
    {
        if (await mails.AddressOfAsync(office, ct) is { } known)
        {
            known.Change(address);
        }
        else
        {
            mails.Add(OfficeMailAddress.Of(office, address));
        }
    }
}
