using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Notifications;

/// <summary>Something people are told. It never changes but for the mark that its messages were written.</summary>
public sealed class Notification
{
    private const int LongestTitle = 200;
    private const int LongestText = 1000;

    private Notification()
    {
    }

    /// <summary>Given by the database, rising.</summary>
    public long Id { get; private set; }

    public NotificationKind Kind { get; private set; }

    public OfficeId OfficeId { get; private set; }

    /// <summary>None: every post at the office.</summary>
    public Role? Role { get; private set; }

    /// <summary>None: every holder of such a post.</summary>
    public string? PersonId { get; private set; }

    /// <summary>Key of the document.</summary>
    public string About { get; private set; } = string.Empty;

    /// <summary>The same for kind, document, crossing and recipient; unique.</summary>
    public string Once { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    public DateTime RaisedAtUtc { get; private set; }

    /// <summary>When its messages to people were written into the outbox.</summary>
    public DateTime? SpreadAtUtc { get; private set; }

    public static Notification Raise(Notice notice, DateTime utcNow) => new()
    {
        Kind = notice.Kind,
        OfficeId = notice.To.Office,
        Role = notice.To.Role,
        PersonId = notice.To.PersonId,
        About = notice.About,
        Once = OnceOf(notice),
        Title = Shortened(notice.Title, LongestTitle),
        Text = Shortened(notice.Text, LongestText),
        RaisedAtUtc = utcNow,
    };

    public void MarkSpread(DateTime utcNow) => SpreadAtUtc ??= utcNow;

    private static string OnceOf(Notice notice)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{notice.Kind}|{notice.About}|{notice.Crossing}|{notice.To.Office.Value}|{notice.To.Role}|{notice.To.PersonId}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Shortened(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}

/// <summary>A person has seen a notification.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="NotificationId">What.</param>
/// <param name="ReadAtUtc">When.</param>
public sealed record NotificationRead(string PersonId, long NotificationId, DateTime ReadAtUtc);
