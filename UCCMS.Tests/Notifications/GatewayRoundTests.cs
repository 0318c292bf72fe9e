using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Data.Notifications;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;
using UCCMS.Web.Notifications;

namespace UCCMS.Tests.Notifications;

public sealed class GatewayRoundTests
{
    [Fact]
    public async Task Message_arrives_once_with_its_key_and_the_secret()
    {
        await using var server = await GatewayServer.StartAsync();
        await using var world = await WaitingAsync();
        Assert.Equal(1, await RoundAsync(world, server));
        Assert.Equal(0, await RoundAsync(world, server));
        var (key, body) = Assert.Single(server.Taken);
        var message = Assert.Single(await NoticesTests.MessagesAsync(world));
        Assert.Equal((OutboxStatus.Sent, message.Id.Value.ToString("D")), (message.Status, key));
        Assert.Equal(("sms", "+919876543210", "contract/40000001"), (body.GetProperty("channel").GetString(), body.GetProperty("to").GetString(), body.GetProperty("reference").GetString()));
        Assert.Equal("Bearer secret", server.Authorization);
    }

    [Fact]
    public async Task Broken_gateway_is_tried_again_later_until_it_works()
    {
        await using var server = await GatewayServer.StartAsync();
        await using var world = await WaitingAsync();
        server.Answer = 500;
        Assert.Equal(1, await RoundAsync(world, server));
        var waiting = Assert.Single(await NoticesTests.MessagesAsync(world));
        Assert.Equal((OutboxStatus.Waiting, 1), (waiting.Status, waiting.Attempts));
        Assert.Contains("500", waiting.LastError, StringComparison.Ordinal);
        Assert.Equal(0, await RoundAsync(world, server)); // not before its time
        (server.Answer, _) = (null, 0);
        world.At(new DateTime(2026, 2, 28, 12, 5, 0));
        Assert.Equal(1, await RoundAsync(world, server));
        Assert.Equal(OutboxStatus.Sent, Assert.Single(await NoticesTests.MessagesAsync(world)).Status);
    }

    [Fact]
    public async Task Slow_answer_leads_to_another_try_and_still_one_message()
    {
        await using var server = await GatewayServer.StartAsync();
        await using var world = await WaitingAsync();
        server.Delay = TimeSpan.FromSeconds(5);
        await RoundAsync(world, server);
        Assert.Contains("did not answer within 1 seconds", Assert.Single(await NoticesTests.MessagesAsync(world)).LastError, StringComparison.Ordinal);
        server.Delay = TimeSpan.Zero;
        world.At(new DateTime(2026, 2, 28, 12, 5, 0));
        await RoundAsync(world, server);
        Assert.Equal((2, 1), (server.Asked, server.Taken.Count)); // the second was answered 409
        Assert.Equal(OutboxStatus.Sent, Assert.Single(await NoticesTests.MessagesAsync(world)).Status);
    }

    [Fact]
    public async Task Final_refusal_is_shown_and_goes_to_a_corrected_number()
    {
        await using var server = await GatewayServer.StartAsync();
        await using var world = await WaitingAsync();
        server.Answer = 422;
        await RoundAsync(world, server);
        var failed = Assert.Single(await NoticesTests.MessagesAsync(world));
        Assert.Equal((OutboxStatus.Failed, "The gateway refused (422): the gateway is told to refuse"), (failed.Status, failed.LastError));
        server.Answer = null;
        await using var scope = world.Database.AsSystem();
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        Assert.Equal("mail.address", (await runner.RunAsync((SendMailAgain u) => u, new SendMailAgain.Input(failed.Id, "123"), Guid.CreateVersion7())).Code);
        Assert.True((await runner.RunAsync((SendMailAgain u) => u, new SendMailAgain.Input(failed.Id, "9123456780"), Guid.CreateVersion7())).IsDone);
        await RoundAsync(world, server);
        Assert.Equal("+919123456780", Assert.Single(server.Taken).Value.GetProperty("to").GetString());
    }

    [Fact]
    public async Task Message_of_a_sender_that_stopped_is_tried_again_by_itself()
    {
        await using var server = await GatewayServer.StartAsync();
        await using var world = await WaitingAsync();
        await using (var scope = world.Database.AsSystem())
        {
            Assert.NotNull(await scope.ServiceProvider.GetRequiredService<OutboxBulk>().ClaimNextAsync(world.Database.Clock.GetUtcNow().UtcDateTime, [MessageChannel.Sms], CancellationToken.None));
        }

        Assert.Equal(0, await RoundAsync(world, server));
        world.At(new DateTime(2026, 2, 28, 12, 15, 0));
        Assert.Equal(1, await RoundAsync(world, server));
        Assert.Single(server.Taken);
    }

    [Fact]
    public async Task Without_a_gateway_messages_wait()
    {
        await using var world = await WaitingAsync();
        Assert.Equal(0, await RoundAsync(world, new GatewayOptions()));
        Assert.Equal((OutboxStatus.Waiting, 0), (Assert.Single(await NoticesTests.MessagesAsync(world)) is var m ? (m.Status, m.Attempts) : default));
    }

    [Theory]
    [InlineData("http://gateway.example.in/send")]
    [InlineData("gateway")]
    public void Address_without_encryption_is_refused_at_the_start(string url) => Assert.Throws<StartRefused>(() =>
        GatewayOptions.Read(new ConfigurationBuilder().AddInMemoryCollection([new("Gateway:Url", url)]).Build()));

    private static async Task<GstWorld> WaitingAsync()
    {
        var world = await GstWorld.CreateAsync();
        await NoticesTests.ChooseAsync(world, await NoticesTests.ClerkAsync(world), new(false, true, false), isMuted: false);
        await NoticesTests.TellLowAsync(world);
        await NoticesTests.SpreadAsync(world);
        return world;
    }

    private static Task<int> RoundAsync(GstWorld world, GatewayServer server) =>
        RoundAsync(world, new GatewayOptions { Url = server.Url, Key = "secret", Patience = TimeSpan.FromSeconds(1) });

    private static async Task<int> RoundAsync(GstWorld world, GatewayOptions options)
    {
        await using var scope = world.Database.As(Actor.System("notifications"));
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var round = new GatewayRound(
            scope.ServiceProvider.GetRequiredService<OutboxBulk>(), new HttpMessageGateway(client, options), scope.ServiceProvider.GetRequiredService<UseCaseRunner>(), world.Database.Clock);
        return await round.SendDueAsync(CancellationToken.None);
    }
}
