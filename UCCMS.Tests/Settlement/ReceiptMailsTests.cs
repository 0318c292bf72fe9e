using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Settlement;
using UCCMS.Data.Notifications;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement;

/// <summary>A recorded receipt goes to the customer by mail, once.</summary>
public sealed class ReceiptMailsTests
{
    [Fact]
    public async Task Receipt_is_mailed_once_with_its_file_whatever_is_repeated()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        var command = Guid.CreateVersion7();
        var input = new RecordDeposit.Input(world.Contract, Mumbai, world.Neft(30_000, "SBIN526058129999"));
        var id = Done(await world.RunAsync(world.Clerk, (RecordDeposit u) => u, input, command));
        Done(await world.RunAsync(world.Clerk, (RecordDeposit u) => u, input, command));
        Assert.False((await world.RunAsync(world.Clerk, (RecordDeposit u) => u, input)).IsDone); // its UTR is used: no money, no mail
        var mail = Assert.Single(await MailsAsync(world));
        Assert.Equal(($"receipt/{id.Value}", OutboxStatus.Waiting, Mumbai), (mail.About, mail.Status, mail.OwningOfficeId));
        Assert.Equal($"receipt/{id.Value}", Assert.Single(mail.Attachments).DocumentKey);
        Assert.Contains("SBIN526058129999", mail.Body, StringComparison.Ordinal);
        Assert.Contains("₹30,000.00", mail.Subject, StringComparison.Ordinal);
        await using var scope = world.Gst.Database.As(world.Nodal);
        Assert.Equal(OutboxStatus.Waiting, Assert.Single(await scope.ServiceProvider.GetRequiredService<NotificationsQueries>().AboutAsync([mail.About])).Status);
    }

    [Fact]
    public async Task Customer_without_an_address_gets_no_mail()
    {
        await using var world = await SettlementWorld.CreateAsync();
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"Customers\" SET \"Email\" = ''"));
        await world.ReceivedAsync(world.Clerk, Mumbai, 1_000);
        Assert.Empty(await MailsAsync(world));
    }

    private static Task<List<OutboxMail>> MailsAsync(SettlementWorld world) =>
        world.Gst.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().Where(m => m.Subject.StartsWith("Receipt of")).ToListAsync());
}
