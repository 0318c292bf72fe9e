using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Notifications;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;

namespace UCCMS.Tests.Notifications;

public sealed class NoticesTests
{
    private static readonly Notice Low = new(
        NotificationKind.LowBalance, new(GstWorld.MumbaiGpo, Role.BookingLocation), "contract/40000001", "2026-02-28", "Deposit of Bharat Books is low", "₹900 left.");

    [Fact]
    public async Task Crossing_is_told_once_and_the_next_crossing_again()
    {
        await using var world = await GstWorld.CreateAsync();
        await TellAsync(world, Low, Low);
        await TellAsync(world, Low);
        Assert.Single(await NoticesAsync(world));
        await TellAsync(world, Low with { Crossing = "2026-03-15" });
        Assert.Equal(2, (await NoticesAsync(world)).Count);
    }

    [Fact]
    public async Task Issued_invoices_are_told_to_their_location_and_to_nobody_else()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.IssueAsync(await world.ConsolidateAsync(new DateOnly(2026, 2, 1), [GstWorld.MumbaiGpo]));
        var notice = Assert.Single(await NoticesAsync(world));
        Assert.Equal((NotificationKind.InvoiceIssued, GstWorld.MumbaiGpo, Role.BookingLocation), (notice.Kind, notice.OfficeId, notice.Role));
        Assert.Equal(1, await UnreadAsync(world, await world.ActorAsync("clerk", Role.BookingLocation, GstWorld.MumbaiGpo)));
        Assert.Equal(0, await UnreadAsync(world, await world.ActorAsync("clerk2", Role.BookingLocation, GstWorld.BengaluruGpo)));
        Assert.Equal(0, await UnreadAsync(world, await world.ActorAsync("division", Role.DivisionalOffice, GstWorld.MumbaiGpo)));
    }

    [Fact]
    public async Task Read_by_one_person_stays_unread_for_the_other_holder()
    {
        await using var world = await GstWorld.CreateAsync();
        await TellAsync(world, Low);
        var (first, second) = (await world.ActorAsync("a", Role.BookingLocation, GstWorld.MumbaiGpo), await world.ActorAsync("b", Role.BookingLocation, GstWorld.MumbaiGpo));
        Assert.Equal(1, (await RunAsync(world, first, (MarkNoticesRead u) => u, new MarkNoticesRead.Input(null, long.MaxValue))).Value);
        Assert.Equal(0, (await RunAsync(world, first, (MarkNoticesRead u) => u, new MarkNoticesRead.Input(null, long.MaxValue))).Value);
        Assert.Equal((0, 1), (await UnreadAsync(world, first), await UnreadAsync(world, second)));
    }

    [Fact]
    public async Task Nobody_marks_what_is_for_another_office()
    {
        await using var world = await GstWorld.CreateAsync();
        await TellAsync(world, Low);
        var other = await world.ActorAsync("x", Role.BookingLocation, GstWorld.DelhiGpo);
        Assert.Equal(0, (await RunAsync(world, other, (MarkNoticesRead u) => u, new MarkNoticesRead.Input((await NoticesAsync(world))[0].Id, 0))).Value);
    }

    [Fact]
    public async Task Messages_go_by_the_ways_a_person_chose()
    {
        await using var world = await GstWorld.CreateAsync();
        var clerk = await ClerkAsync(world);
        await ChooseAsync(world, clerk, new(false, true, true), isMuted: false);
        await TellAsync(world, Low);
        Assert.Equal(1, await SpreadAsync(world));
        Assert.Equal(0, await SpreadAsync(world));
        var messages = await MessagesAsync(world);
        Assert.Equal([MessageChannel.Sms, MessageChannel.WhatsApp], messages.Select(m => m.Channel).Order());
        Assert.All(messages, m => Assert.Equal(("9876543210", OutboxStatus.Waiting), (m.Recipient, m.Status)));
    }

    [Fact]
    public async Task Muted_kind_is_kept_in_the_outbox_not_sent_and_not_counted_by_the_bell()
    {
        await using var world = await GstWorld.CreateAsync();
        var clerk = await ClerkAsync(world);
        await ChooseAsync(world, clerk, new(false, true, false), isMuted: true);
        await TellAsync(world, Low);
        await SpreadAsync(world);
        Assert.Equal(OutboxStatus.Muted, Assert.Single(await MessagesAsync(world)).Status);
        Assert.Equal(0, await UnreadAsync(world, clerk));
        Assert.Equal(1, await ListAsync(world, clerk, NoticeShow.Muted));
    }

    [Fact]
    public async Task What_an_order_wants_told_cannot_be_muted()
    {
        await using var world = await GstWorld.CreateAsync();
        var clerk = await ClerkAsync(world);
        var outcome = await RunAsync(world, clerk, (ChooseNotifications u) => u, new ChooseNotifications.Input("", [new(NotificationKind.TransferEntryReturned, ChannelChoice.None, IsMuted: true)]));
        Assert.Equal(("notification.statutory", "TransferEntryReturned"), (outcome.Code, outcome.Field));
    }

    [Theory]
    [InlineData("", "notification.mobile")]
    [InlineData("12345", "notification.mobile")]
    public async Task Sms_asks_for_a_mobile_number(string mobile, string code)
    {
        await using var world = await GstWorld.CreateAsync();
        var clerk = await ClerkAsync(world);
        var outcome = await RunAsync(world, clerk, (ChooseNotifications u) => u, new ChooseNotifications.Input(mobile, [new(NotificationKind.LowBalance, new(false, true, false), false)]));
        Assert.Equal((code, "Mobile"), (outcome.Code, outcome.Field));
    }

    [Fact]
    public void Every_kind_says_what_it_is() =>
        Assert.Equal(Enum.GetValues<NotificationKind>().Order(), NotificationFacts.All.Select(f => f.Kind).Order());

    internal static async Task<Actor> ClerkAsync(GstWorld world)
    {
        await using var scope = world.Database.AsSystem();
        await scope.ServiceProvider.GetRequiredService<DevelopmentPeople>().EnsureAsync("CLERK7", "Asha Rao", Role.BookingLocation, GstWorld.MumbaiGpo, new DateOnly(2025, 1, 1));
        var id = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Users.Where(u => u.UserName == "CLERK7").Select(u => u.Id).SingleAsync();
        return await world.ActorAsync(id, Role.BookingLocation, GstWorld.MumbaiGpo);
    }

    internal static async Task ChooseAsync(GstWorld world, Actor clerk, ChannelChoice channels, bool isMuted)
    {
        var outcome = await RunAsync(world, clerk, (ChooseNotifications u) => u, new ChooseNotifications.Input("9876543210", [new(NotificationKind.LowBalance, channels, isMuted)]));
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    internal static async Task TellAsync(GstWorld world, params Notice[] notices)
    {
        await using var scope = world.Database.AsSystem();
        await scope.ServiceProvider.GetRequiredService<Notices>().TellAsync(notices, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().SaveChangesAsync();
    }

    internal static Task TellLowAsync(GstWorld world) => TellAsync(world, Low);

    internal static async Task<int> SpreadAsync(GstWorld world) =>
        (await RunAsync(world, Actor.System("test"), (SpreadNotices u) => u, new SpreadNotices.Input(100))).Value;

    internal static Task<List<OutboxMail>> MessagesAsync(GstWorld world) => world.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().ToListAsync());

    private static Task<List<Notification>> NoticesAsync(GstWorld world) => world.ReadAsync(db => db.Set<Notification>().AsNoTracking().OrderBy(n => n.Id).ToListAsync());

    private static async Task<int> UnreadAsync(GstWorld world, Actor actor)
    {
        await using var scope = world.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<NoticeQueries>().UnreadAsync();
    }

    private static async Task<int> ListAsync(GstWorld world, Actor actor, NoticeShow show)
    {
        await using var scope = world.Database.As(actor);
        return (await scope.ServiceProvider.GetRequiredService<NoticeQueries>().ListAsync(show, null, new PageRequest())).Total;
    }

    private static async Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(GstWorld world, Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = world.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7());
    }
}
