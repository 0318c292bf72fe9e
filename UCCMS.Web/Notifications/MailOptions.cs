using System.Globalization;
using UCCMS.Core.Notifications;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Notifications;

/// <summary>The configuration section "Mail": the SMTP server that takes our mails. STARTTLS only, as the client knows no other TLS.</summary>
public sealed record MailOptions
{
    /// <summary>Empty: nothing is sent, mails wait.</summary>
    public string Host { get; init; } = string.Empty;

    public int Port { get; init; } = 587;

    /// <summary>STARTTLS.</summary>
    public bool EnableSsl { get; init; }

    public string UserName { get; init; } = string.Empty;

    public string Password { get; init; } = string.Empty;

    /// <summary>Address all mails come from.</summary>
    public string From { get; init; } = string.Empty;

    public bool IsOn => Host.Length > 0;

    /// <exception cref="StartRefused">A value is wrong; the message names its key.</exception>
    public static MailOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSection("Mail");
        var options = new MailOptions
        {
            Host = section["Host"]?.Trim() ?? string.Empty,
            Port = Number(section["Port"]) ?? 587,
            EnableSsl = section["EnableSsl"] is { Length: > 0 } ssl && bool.Parse(ssl),
            UserName = section["UserName"] ?? string.Empty,
            Password = section["Password"] ?? string.Empty,
            From = section["From"]?.Trim() ?? string.Empty,
        };
        return !options.IsOn || MailAddressText.IsValid(options.From)
            ? options
            : throw new StartRefused($"Mail:From is “{options.From}”; with Mail:Host set it must be the address mails come from.");
    }

    private static int? Number(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536 ? port
        : throw new StartRefused($"Mail:Port is “{text}”; it must be a number from 1 to 65535.");
}
