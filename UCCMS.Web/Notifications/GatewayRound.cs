using UCCMS.Core.Notifications;
using UCCMS.Data.Notifications;
using UCCMS.Data.Shared;
using UCCMS.Web.Translation;

namespace UCCMS.Web.Notifications;

/// <summary>Hands all SMS and WhatsApp messages that are due to the gateway, one after the other, and records what became of each.</summary>
public sealed class GatewayRound(OutboxBulk outbox, IMessageGateway gateway, UseCaseRunner runner, TimeProvider time)
{
    private static readonly MessageChannel[] Channels = [MessageChannel.Sms, MessageChannel.WhatsApp];

    /// <summary>Returns how many messages were tried. The actor must be the system.</summary>
    public async Task<int> SendDueAsync(CancellationToken ct)
    {
        if (!gateway.IsOn)
        {
            return 0;
        }

        var (now, tried) = (time.GetUtcNow().UtcDateTime, 0);
        await outbox.TakeUpInterruptedAsync(now, ct);
        while (!ct.IsCancellationRequested && await outbox.ClaimNextAsync(now, Channels, ct) is { } message)
        {
            var reply = await gateway.SendAsync(new(message.Id.Value, message.Channel, message.Recipient, Texts.LinesIn(message.Language, message.Body), message.About), CancellationToken.None);
            await runner.RunAsync((RecordDelivery u) => u, new RecordDelivery.Input(message.Id, reply.Error, reply.IsFinal), Guid.NewGuid(), CancellationToken.None);
            tried++;
        }

        return tried;
    }
}
