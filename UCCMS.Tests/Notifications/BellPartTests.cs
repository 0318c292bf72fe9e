using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Gst;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Web.Dashboards;
using UCCMS.Web.Notifications;

namespace UCCMS.Tests.Notifications;

public sealed class BellPartTests
{
    [Fact]
    public async Task Bell_counts_rings_by_itself_and_is_quiet_after_reading()
    {
        await using var world = await GstWorld.CreateAsync();
        var clerk = await NoticesTests.ClerkAsync(world);
        await using var page = new Page(world, clerk);
        await page.Pulse.StartAsync(CancellationToken.None);
        var bell = page.Render<NotificationBell>();
        Assert.Empty(bell.FindAll(".bell-count"));
        await NoticesTests.TellLowAsync(world);
        bell.WaitForAssertion(() => Assert.Equal("1", bell.Find(".bell-count").TextContent), TimeSpan.FromSeconds(10));
        Assert.Equal("1 unread", bell.Find(".bell-count").GetAttribute("aria-label"));
        await bell.Find(".notice-row.unread").ClickAsync(new());
        bell.WaitForAssertion(() => Assert.Empty(bell.FindAll(".bell-count")), TimeSpan.FromSeconds(10));
        await page.Pulse.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Preferences_offer_no_mute_for_what_is_statutory_and_keep_the_rest()
    {
        await using var world = await GstWorld.CreateAsync();
        var clerk = await NoticesTests.ClerkAsync(world);
        await using var page = new Page(world, clerk);
        var form = page.Render<NotificationPreferencesPage>();
        Assert.Empty(form.FindAll("[aria-label='Transfer entry report: mute']"));
        form.Find("[aria-label='Deposit is low: SMS']").Change(true);
        await form.FindAll("button").Single(b => b.TextContent.Contains("Keep my choice", StringComparison.Ordinal)).ClickAsync(new());
        form.WaitForAssertion(() => Assert.Contains("Enter a mobile number to be told by SMS", form.Markup, StringComparison.Ordinal));
        form.Find("#Mobile").Change("9876543210");
        form.Find("[aria-label='Deposit is low: mute']").Change(true);
        await form.FindAll("button").Single(b => b.TextContent.Contains("Keep my choice", StringComparison.Ordinal)).ClickAsync(new());
        form.WaitForAssertion(() => Assert.Contains("Your choice is kept", form.Markup, StringComparison.Ordinal));
        await NoticesTests.TellLowAsync(world);
        await NoticesTests.SpreadAsync(world);
        Assert.Contains(await NoticesTests.MessagesAsync(world), m => m is { Channel: MessageChannel.Sms, Status: OutboxStatus.Muted });
    }

    private sealed class Page : BunitContext
    {
        private readonly AsyncServiceScope scope;

        public Page(GstWorld world, Actor actor)
        {
            scope = world.Database.As(actor);
            JSInterop.Mode = JSRuntimeMode.Loose;
            Pulse = new ChangePulse(scope.ServiceProvider.GetRequiredService<IServiceScopeFactory>(), scope.ServiceProvider.GetRequiredService<ActSignal>(), NullLogger<ChangePulse>.Instance);
            Services.AddLogging().AddTexts();
            Services.AddSingleton(new GatewayOptions());
            Services.AddFallbackServiceProvider(scope.ServiceProvider);
            this.AddAuthorization().SetAuthorized(actor.Name);
        }

        public ChangePulse Pulse { get; }

        protected override async ValueTask DisposeAsyncCore()
        {
            await base.DisposeAsyncCore();
            await scope.DisposeAsync();
        }
    }
}
