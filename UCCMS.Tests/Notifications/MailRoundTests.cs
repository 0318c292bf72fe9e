using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Notifications;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;
using UCCMS.Web.Notifications;

namespace UCCMS.Tests.Notifications;

public sealed partial class MailRoundTests
{
    private static readonly DateOnly February = new(2026, 2, 1);

    [SmtpFact]
    public async Task Issued_documents_arrive_as_pdf_with_a_message_id_and_only_once()
    {
        await using var server = await SmtpServer.StartAsync(SmtpServer.FreePort());
        await using var world = await IssuedAsync();
        Assert.Equal(1, await RoundAsync(world, server.Port));
        Assert.Equal(0, await RoundAsync(world, server.Port));
        var mail = Assert.Single(server.Mails);
        Assert.Contains("To: accounts@bharatbooks.example.in", mail, StringComparison.Ordinal);
        Assert.Matches("Message-ID: <[0-9a-f]{32}@uccms", mail);
        var pdfs = AttachmentPattern().Matches(mail).Select(m => Convert.FromBase64String(m.Groups["content"].Value.ReplaceLineEndings(string.Empty))).ToList();
        Assert.Equal(3, pdfs.Count); // summary and two invoices
        Assert.All(pdfs, p => Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(p, 0, 8), StringComparison.Ordinal));
        var row = await ToCustomerAsync(world);
        Assert.Equal((OutboxStatus.Sent, 1), (row.Status, row.Attempts));
    }

    [SmtpFact]
    public async Task Dead_server_is_tried_again_later_until_it_lives()
    {
        var port = SmtpServer.FreePort();
        await using var world = await IssuedAsync();
        Assert.Equal(1, await RoundAsync(world, port));
        var waiting = await ToCustomerAsync(world);
        Assert.Equal((OutboxStatus.Waiting, 1), (waiting.Status, waiting.Attempts));
        Assert.Contains("could not be reached", waiting.LastError, StringComparison.Ordinal);
        Assert.Equal(0, await RoundAsync(world, port)); // not before its time
        await using var server = await SmtpServer.StartAsync(port);
        world.At(new DateTime(2026, 2, 28, 12, 5, 0));
        Assert.Equal(1, await RoundAsync(world, port));
        Assert.Equal((OutboxStatus.Sent, null), ((await ToCustomerAsync(world)).Status, (await ToCustomerAsync(world)).LastError));
        Assert.Single(server.Mails);
    }

    [SmtpFact]
    public async Task Refused_recipient_is_given_up_visibly_and_goes_to_a_corrected_address()
    {
        await using var server = await SmtpServer.StartAsync(SmtpServer.FreePort());
        await using var world = await IssuedAsync();
        var mail = await ToCustomerAsync(world);
        await AgainAsync(world, mail.Id, "nobody@bharatbooks.example.in");
        await RoundAsync(world, server.Port);
        var failed = await ToCustomerAsync(world);
        Assert.Equal(OutboxStatus.Failed, failed.Status);
        Assert.Contains("550", failed.LastError, StringComparison.Ordinal);
        Assert.Equal(0, await RoundAsync(world, server.Port));
        await AgainAsync(world, mail.Id, "somebody@bharatbooks.example.in");
        await RoundAsync(world, server.Port);
        Assert.Equal(OutboxStatus.Sent, (await ToCustomerAsync(world)).Status);
        Assert.Contains("To: somebody@bharatbooks.example.in", Assert.Single(server.Mails), StringComparison.Ordinal);
    }

    [SmtpFact]
    public async Task Many_senders_at_once_send_each_mail_once()
    {
        await using var server = await SmtpServer.StartAsync(SmtpServer.FreePort());
        await using var world = await IssuedAsync();
        foreach (var mail in await MailsAsync(world))
        {
            await AgainAsync(world, mail.Id, $"{mail.OwningOfficeId}.{mail.Id.Value:N}@indiapost.example.in");
        }

        var tried = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RoundAsync(world, server.Port))));
        Assert.Equal(3, tried.Sum());
        Assert.Equal(3, server.Mails.Count);
        Assert.All(await MailsAsync(world), m => Assert.Equal((OutboxStatus.Sent, 1), (m.Status, m.Attempts)));
    }

    [Fact]
    public async Task Address_entered_for_an_office_is_remembered_for_the_next_month()
    {
        await using var world = await IssuedAsync();
        var toMumbai = (await MailsAsync(world)).Single(m => m.OwningOfficeId == GstWorld.MumbaiGpo);
        Assert.Equal(OutboxStatus.NoAddress, toMumbai.Status);
        await AgainAsync(world, toMumbai.Id, "mumbai.gpo@indiapost.example.in");
        await world.IssueAsync(await world.ConsolidateAsync(new DateOnly(2026, 1, 1), [GstWorld.MumbaiGpo]));
        Assert.Equal(2, (await MailsAsync(world)).Count(m => m.Recipient == "mumbai.gpo@indiapost.example.in" && m.Status == OutboxStatus.Waiting));
    }

    [Fact]
    public async Task Mail_whose_sender_stopped_is_left_to_a_person()
    {
        await using var world = await IssuedAsync();
        await using var scope = world.Database.As(Actor.System("test"));
        var outbox = scope.ServiceProvider.GetRequiredService<OutboxBulk>();
        var now = world.Database.Clock.GetUtcNow().UtcDateTime;
        Assert.NotNull(await outbox.ClaimNextAsync(now, CancellationToken.None));
        Assert.Null(await outbox.ClaimNextAsync(now.AddHours(1), CancellationToken.None));
        Assert.Equal(0, await outbox.GiveUpInterruptedAsync(now.AddMinutes(9), CancellationToken.None));
        Assert.Equal(1, await outbox.GiveUpInterruptedAsync(now.AddMinutes(11), CancellationToken.None));
        Assert.Contains("not known whether", (await ToCustomerAsync(world)).LastError, StringComparison.Ordinal);
    }

    [SmtpFact]
    public async Task Server_that_asks_for_encryption_and_a_password_gets_both()
    {
        using var guard = new SmtpGuard().Trusted();
        await using var server = await SmtpServer.StartAsync(SmtpServer.FreePort(), guard);
        await using var world = await IssuedAsync();
        Assert.Equal(1, await RoundAsync(world, Guarded(server.Port)));
        Assert.Equal((OutboxStatus.Sent, null), ((await ToCustomerAsync(world)).Status, (await ToCustomerAsync(world)).LastError));
        Assert.Single(server.Mails);
    }

    [SmtpFact]
    public async Task Server_whose_certificate_is_not_trusted_gets_nothing()
    {
        using var guard = new SmtpGuard();
        await AssertWaitsAsync(guard, port => Guarded(port), "certificate is not trusted");
    }

    [SmtpFact]
    public async Task Wrong_password_stands_in_the_outbox_and_the_mail_waits()
    {
        using var guard = new SmtpGuard().Trusted();
        await AssertWaitsAsync(guard, port => Guarded(port, "Wrong-2026"), "did not accept the user name and password");
    }

    [SmtpFact]
    public async Task Server_that_asks_for_encryption_gets_no_mail_without_it()
    {
        using var guard = new SmtpGuard();
        await AssertWaitsAsync(guard, port => Guarded(port) with { EnableSsl = false }, "did not accept the user name and password, or asks for encryption");
    }

    [Fact]
    public async Task Without_a_mail_server_mails_wait()
    {
        await using var world = await IssuedAsync();
        Assert.Equal(0, await RoundAsync(world, port: 0));
        Assert.Equal((OutboxStatus.Waiting, 0), ((await ToCustomerAsync(world)).Status, (await ToCustomerAsync(world)).Attempts));
    }

    // the mail is not at fault: it waits, and goes once the settings are right
    private static async Task AssertWaitsAsync(SmtpGuard guard, Func<int, MailOptions> options, string words)
    {
        await using var server = await SmtpServer.StartAsync(SmtpServer.FreePort(), guard);
        await using var world = await IssuedAsync();
        Assert.Equal(1, await RoundAsync(world, options(server.Port)));
        Assert.Empty(server.Mails);
        var waiting = await ToCustomerAsync(world);
        Assert.Contains(words, waiting.LastError, StringComparison.Ordinal);
        Assert.Equal((OutboxStatus.Waiting, 1), (waiting.Status, waiting.Attempts));
    }

    private static async Task<GstWorld> IssuedAsync()
    {
        var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(February, [GstWorld.SarojiniNagar, GstWorld.MumbaiGpo]));
        return world;
    }

    private static Task<int> RoundAsync(GstWorld world, int port) => RoundAsync(world, port == 0 ? new MailOptions() : To(port));

    private static MailOptions To(int port) => new() { Host = "127.0.0.1", Port = port, From = "uccms@indiapost.example.in" };

    private static MailOptions Guarded(int port, string password = SmtpGuard.Password) =>
        To(port) with { EnableSsl = true, UserName = SmtpGuard.UserName, Password = password };

    private static async Task<int> RoundAsync(GstWorld world, MailOptions options)
    {
        await using var scope = world.Database.As(Actor.System("mail sender"));
        var services = scope.ServiceProvider;
        var round = new MailRound(
            services.GetRequiredService<OutboxBulk>(), [GstDocumentSourceTests.SourceOf(services)], services.GetRequiredService<IFileStore>(), services.GetRequiredService<UseCaseRunner>(), options, world.Database.Clock);
        return await round.SendDueAsync(CancellationToken.None);
    }

    private static async Task AgainAsync(GstWorld world, OutboxMailId id, string address)
    {
        await using var scope = world.Database.As(world.Nodal);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((SendMailAgain u) => u, new SendMailAgain.Input(id, address), Guid.CreateVersion7());
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private static Task<List<OutboxMail>> MailsAsync(GstWorld world) => world.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().ToListAsync());

    private static async Task<OutboxMail> ToCustomerAsync(GstWorld world) => (await MailsAsync(world)).Single(m => m.OwningOfficeId == GstWorld.DelhiGpo);

    [GeneratedRegex(@"application/pdf.*?\r?\n\r?\n(?<content>[A-Za-z0-9+/=\r\n]+)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex AttachmentPattern();
}
