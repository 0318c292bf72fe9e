using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Notifications;

/// <summary>
/// One message to one recipient by mail, SMS or WhatsApp, kept until the mail server or the gateway took it. Written in the transaction of the act it tells of, so
/// that neither is without the other.
/// </summary>
public sealed class OutboxMail : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<OutboxAttachment> attachments = [];

    private OutboxMail()
    {
    }

    public OutboxMailId Id { get; private set; }

    /// <summary>The office it goes to, or the office that sends it to a customer.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    /// <summary>The office that sends it.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>Who it is for, in words: the customer or the office.</summary>
    public string RecipientName { get; private set; } = string.Empty;

    public MessageChannel Channel { get; private set; }

    /// <summary>E-mail address or mobile number; empty while unknown.</summary>
    public string Recipient { get; private set; } = string.Empty;

    /// <summary>What the recipient chose; it is said in it when it is sent.</summary>
    public Language Language { get; private set; }

    public string Subject { get; private set; } = string.Empty;

    public string Body { get; private set; } = string.Empty;

    /// <summary>Key of the document it tells of, as in the audit trail.</summary>
    public string About { get; private set; } = string.Empty;

    public OutboxStatus Status { get; private set; }

    public int Attempts { get; private set; }

    public DateTime QueuedAtUtc { get; private set; }

    public DateTime NextTryUtc { get; private set; }

    public DateTime? ClaimedAtUtc { get; private set; }

    public DateTime? SentAtUtc { get; private set; }

    public string? LastError { get; private set; }

    public long Version { get; private set; }

    /// <summary>Documents that go with it.</summary>
    public IReadOnlyList<OutboxAttachment> Attachments => attachments;

    /// <summary>The same at every try, so that a receiving server recognises a repetition.</summary>
    public string MessageId => $"<{Id.Value:N}@uccms.indiapost.gov.in>";

    public string AuditKey => $"mail/{Id.Value}";

    public string AuditTitle => $"Mail to {RecipientName}: {Subject}";

    /// <param name="sender">The office that sends it.</param>
    /// <param name="concerns">The office it goes to, or again the sender where it goes to a customer.</param>
    /// <param name="letter">What is sent to whom.</param>
    /// <param name="utcNow">When it was queued.</param>
    public static OutboxMail Queue(OfficeId sender, OfficeId concerns, OutboxLetter letter, DateTime utcNow)
    {
        var mail = new OutboxMail
        {
            Id = OutboxMailId.New(),
            OwningOfficeId = concerns,
            NodalOfficeId = sender,
            Channel = letter.Channel,
            Language = letter.Language,
            RecipientName = letter.RecipientName,
            Recipient = letter.Recipient?.Trim() ?? string.Empty,
            Subject = OneLine(letter.Subject),
            Body = letter.Body,
            About = letter.About,
            QueuedAtUtc = utcNow,
            NextTryUtc = utcNow,
        };
        mail.Status = mail.Recipient.Length == 0 ? OutboxStatus.NoAddress : OutboxStatus.Waiting;
        mail.attachments.AddRange(letter.Attachments.Select((a, at) => new OutboxAttachment(at + 1, a.DocumentKey, a.FileName)));
        return mail;
    }

    /// <summary>The recipient does not want this kind: it stays as a record and is not sent.</summary>
    public void Mute()
    {
        RuleViolation.Unless(Status is OutboxStatus.Waiting or OutboxStatus.NoAddress, "mail.not-waiting", "This message is on its way already.");
        Status = OutboxStatus.Muted;
    }

    /// <summary>The mail server or the gateway took it.</summary>
    public void MarkSent(DateTime utcNow)
    {
        RequireClaimed();
        (Status, SentAtUtc, LastError, ClaimedAtUtc) = (OutboxStatus.Sent, utcNow, null, null);
    }

    /// <summary>It did not go: tried again later, or given up when the refusal is final or the tries are used up.</summary>
    public void MarkNotSent(string error, bool isFinal, DateTime utcNow)
    {
        RequireClaimed();
        var isGivenUp = isFinal || Attempts >= RetryAfter.MostAttempts;
        (Status, LastError, ClaimedAtUtc) = (isGivenUp ? OutboxStatus.Failed : OutboxStatus.Waiting, Shortened(error), null);
        NextTryUtc = utcNow + RetryAfter.Attempt(Attempts);
    }

    /// <summary>A person sends it anew, to another address where one is given.</summary>
    /// <exception cref="RuleViolation">mail.not-failed, mail.address</exception>
    public void SendAgain(string? recipient, DateTime utcNow)
    {
        RuleViolation.Unless(
            Status is OutboxStatus.Failed or OutboxStatus.NoAddress or OutboxStatus.Waiting,
            "mail.not-failed",
            $"This mail is {Words.Of(Status).ToLowerInvariant()}; only one that waits, failed or has no address is sent again.");
        var address = string.IsNullOrWhiteSpace(recipient) ? Recipient : recipient.Trim();
        RequireAddress(Channel, address);
        (Recipient, Status, Attempts, NextTryUtc, LastError) = (address, OutboxStatus.Waiting, 0, utcNow, null);
    }

    private static void RequireAddress(MessageChannel channel, string address)
    {
        var isMail = channel == MessageChannel.Mail;
        RuleViolation.Unless(
            isMail ? MailAddressText.IsValid(address) : MobileNumber.IsValid(address),
            "mail.address",
            isMail ? "Enter an e-mail address such as mumbai.gpo@indiapost.gov.in." : "A mobile number has ten digits and begins with 6, 7, 8 or 9.",
            nameof(Recipient));
    }

    private void RequireClaimed() => RuleViolation.Unless(
        Status == OutboxStatus.Sending, "mail.not-claimed", "This mail is not being sent.");

    // a line break in a subject would begin another header
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Shortened(string error) => error.Length <= 1000 ? error : error[..1000];
}

/// <summary>A document that goes with a mail, by its key; its file is made or found when the mail is sent.</summary>
public sealed record OutboxAttachment(int Position, string DocumentKey, string FileName);

/// <summary>What is sent to whom about which document.</summary>
/// <param name="RecipientName">In words.</param>
/// <param name="Recipient">Address; none while unknown.</param>
/// <param name="Subject">One line.</param>
/// <param name="Body">Plain text.</param>
/// <param name="About">Key of the document it tells of.</param>
/// <param name="Attachments">Key and file name of each document that goes with it.</param>
public sealed record OutboxLetter(
    string RecipientName, string? Recipient, string Subject, string Body, string About, IReadOnlyList<(string DocumentKey, string FileName)> Attachments)
{
    /// <summary>Mail where nothing else is said.</summary>
    public MessageChannel Channel { get; init; }

    /// <summary>Of the person it goes to; customers are written to in English.</summary>
    public Language Language { get; init; }
}
