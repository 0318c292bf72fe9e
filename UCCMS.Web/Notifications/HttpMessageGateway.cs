using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Serialization;
using UCCMS.Core.Notifications;

namespace UCCMS.Web.Notifications;

/// <summary>Speaks the contract of docs/message-gateway.md: one POST a message, with the message's id as its idempotency key.</summary>
public sealed class HttpMessageGateway(HttpClient client, GatewayOptions options) : IMessageGateway
{
    private const int LongestReason = 300;

    public bool IsOn => options.IsOn;

    public async Task<GatewayReply> SendAsync(GatewayMessage message, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(options.Patience);
        try
        {
            using var request = RequestOf(message);
            using var response = await client.SendAsync(request, patience.Token);
            return await ReplyOfAsync(response, patience.Token);
        }
        catch (HttpRequestException e)
        {
            return new($"The gateway could not be reached: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            return new(string.Create(CultureInfo.InvariantCulture, $"The gateway did not answer within {options.Patience.TotalSeconds:0} seconds."));
        }
    }

    private HttpRequestMessage RequestOf(GatewayMessage message)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, options.Url)
        {
            Content = JsonContent.Create(new Body(message.Channel == MessageChannel.Sms ? "sms" : "whatsapp", $"+91{message.Mobile}", message.Text, message.About)),
        };
        request.Headers.Add("Idempotency-Key", message.Id.ToString("D"));
        if (options.Key.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        }

        return request;
    }

    // 409: the gateway has this key already, so the message is on its way.
    private static async Task<GatewayReply> ReplyOfAsync(HttpResponseMessage response, CancellationToken ct)
    {
        if (response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.Conflict)
        {
            return new();
        }

        var text = await response.Content.ReadAsStringAsync(ct);
        var reason = text.Length <= LongestReason ? text : text[..LongestReason];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"The gateway refused ({(int)response.StatusCode}): {reason}").TrimEnd(' ', ':'),
            response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Gone);
    }

    /// <summary>What is posted.</summary>
    private sealed record Body(
        [property: JsonPropertyName("channel")] string Channel,
        [property: JsonPropertyName("to")] string To,
        [property: JsonPropertyName("text")] string Text,
        [property: JsonPropertyName("reference")] string Reference);
}
