namespace UCCMS.Core.Notifications;

/// <summary>What the gateway is asked to send.</summary>
/// <param name="Id">The same at every try; the gateway sends it once.</param>
/// <param name="Channel">SMS or WhatsApp.</param>
/// <param name="Mobile">Ten digits of India.</param>
/// <param name="Text">Plain.</param>
/// <param name="About">Key of the document it tells of.</param>
public sealed record GatewayMessage(Guid Id, MessageChannel Channel, string Mobile, string Text, string About);

/// <summary>What the gateway answered.</summary>
/// <param name="Error">None: it took the message, now or before.</param>
/// <param name="IsFinal">The refusal will not change by trying again.</param>
public sealed record GatewayReply(string? Error = null, bool IsFinal = false);

/// <summary>The one way out for SMS and WhatsApp: a gateway that speaks the contract of docs/message-gateway.md.</summary>
public interface IMessageGateway
{
    /// <summary>False while none is configured: messages wait.</summary>
    bool IsOn { get; }

    /// <summary>Never throws for what the other side does.</summary>
    Task<GatewayReply> SendAsync(GatewayMessage message, CancellationToken ct);
}
