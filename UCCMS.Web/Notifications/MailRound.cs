using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using System.Text;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Notifications;
using UCCMS.Data.Shared;
using UCCMS.Web.Translation;

namespace UCCMS.Web.Notifications;

/// <summary>Sends all mails that are due, one after the other, and records what became of each.</summary>
public sealed class MailRound(OutboxBulk outbox, IEnumerable<IDocumentSource> sources, IFileStore files, UseCaseRunner runner, MailOptions options, TimeProvider time)
{
    /// <summary>What a mail server may take for one mail.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Returns how many mails were tried. The actor must be the system.</summary>
    public async Task<int> SendDueAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await outbox.GiveUpInterruptedAsync(now, ct);
        var tried = 0;
        while (options.IsOn && !ct.IsCancellationRequested && await outbox.ClaimNextAsync(now, ct) is { } mail)
        {
            var delivery = await TryAsync(mail);
            // not cancellable: what the server took must be recorded, also while the portal is stopping
            await runner.RunAsync((RecordDelivery u) => u, delivery, Guid.NewGuid(), CancellationToken.None);
            tried++;
        }

        return tried;
    }

    private async Task<RecordDelivery.Input> TryAsync(OutboxMail mail)
    {
        try
        {
            await SendAsync(mail);
            return new RecordDelivery.Input(mail.Id);
        }
        catch (SmtpException e)
        {
            return new RecordDelivery.Input(mail.Id, Sentence(e), IsFinal: (int)e.StatusCode >= 500 && !IsSignIn(e));
        }
        catch (AuthenticationException e)
        {
            return new RecordDelivery.Input(mail.Id, Untrusted(e));
        }
        catch (RuleViolation e) when (e.Code.StartsWith("signing.", StringComparison.Ordinal))
        {
            return new RecordDelivery.Input(mail.Id, e.Message); // another certificate may be loaded meanwhile
        }
        catch (Exception e) when (e is RuleViolation or FormatException)
        {
            return new RecordDelivery.Input(mail.Id, e.Message, IsFinal: true);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidOperationException)
        {
            return new RecordDelivery.Input(mail.Id, e.Message);
        }
    }

    private async Task SendAsync(OutboxMail mail)
    {
        using var message = new MailMessage(options.From, mail.Recipient, Texts.In(mail.Language, mail.Subject), Texts.LinesIn(mail.Language, mail.Body))
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", mail.MessageId);
        foreach (var attachment in mail.Attachments.OrderBy(a => a.Position))
        {
            var file = await FileAsync(attachment.DocumentKey);
            message.Attachments.Add(new Attachment(await files.OpenAsync(file.Id, CancellationToken.None), attachment.FileName, file.ContentType));
        }

        using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.EnableSsl };
        if (options.UserName.Length > 0)
        {
            client.Credentials = new NetworkCredential(options.UserName, options.Password);
        }

        using var patience = new CancellationTokenSource(Patience);
        await client.SendMailAsync(message, patience.Token);
    }

    private Task<StoredFile> FileAsync(string documentKey) =>
        (sources.FirstOrDefault(s => s.Knows(documentKey)) ?? throw new RuleViolation("mail.attachment", $"Nobody makes the file of {documentKey}."))
            .FileAsync(documentKey, CancellationToken.None);

    private static string Sentence(SmtpException e) => e switch
    {
        { InnerException: AuthenticationException untrusted } => Untrusted(untrusted),
        { StatusCode: SmtpStatusCode.GeneralFailure } => $"The mail server could not be reached: {(e.InnerException ?? e).Message}",
        _ when IsSignIn(e) => $"The mail server did not accept the user name and password, or asks for encryption ({(int)e.StatusCode}): {e.Message}",
        _ => $"The mail server refused ({(int)e.StatusCode}): {e.Message}",
    };

    private static string Untrusted(AuthenticationException e) => $"The mail server's certificate is not trusted, so nothing was sent: {e.Message}";

    // 530, 534, 535 are about Mail:UserName, Mail:Password and Mail:EnableSsl, not about the mail: it waits for their correction.
    private static bool IsSignIn(SmtpException e) => (int)e.StatusCode is 530 or 534 or 535;
}
