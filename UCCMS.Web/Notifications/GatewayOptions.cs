using System.Globalization;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Notifications;

/// <summary>The configuration section "Gateway": the HTTP gateway that takes SMS and WhatsApp messages.</summary>
public sealed record GatewayOptions
{
    /// <summary>None: nothing is sent, messages wait.</summary>
    public Uri? Url { get; init; }

    /// <summary>Sent as a bearer token; kept in the environment or a secret store, never in a file of the program.</summary>
    public string Key { get; init; } = string.Empty;

    /// <summary>What the gateway may take for one message.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    public bool IsOn => Url is not null;

    /// <exception cref="StartRefused">A value is wrong; the message names its key.</exception>
    public static GatewayOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Gateway");
        return new GatewayOptions { Url = UrlOf(section["Url"]), Key = section["Key"]?.Trim() ?? string.Empty, Patience = TimeSpan.FromSeconds(SecondsOf(section["TimeoutSeconds"])) };
    }

    private static Uri? UrlOf(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)) ? url
        : throw new StartRefused($"Gateway:Url is “{text}”; it must be an https address (http only on this machine).");

    private static int SecondsOf(string? text) =>
        string.IsNullOrWhiteSpace(text) ? 20
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 1 and <= 300 ? seconds
        : throw new StartRefused($"Gateway:TimeoutSeconds is “{text}”; it must be a whole number from 1 to 300.");
}
