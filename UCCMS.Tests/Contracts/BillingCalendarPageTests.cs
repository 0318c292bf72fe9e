using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Web.Contracts;

namespace UCCMS.Tests.Contracts;

public sealed class BillingCalendarPageTests
{
    [Fact]
    public async Task Directorate_corrects_only_months_to_come_and_others_only_read()
    {
        await using var world = await ContractWorld.CreateAsync();
        world.Database.Clock.Shift(new DateTimeOffset(2026, 5, 5, 6, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        Assert.Equal(10, await ButtonsAsync(world, Role.Directorate)); // June to March; April and May have begun
        Assert.Equal(0, await ButtonsAsync(world, Role.Administrator));
        Assert.Equal(0, await ButtonsAsync(world, Role.NodalOffice));
    }

    private static async Task<int> ButtonsAsync(ContractWorld world, Role role)
    {
        var post = Post.Assign("reader", role, ContractWorld.DelhiGpo, new DateOnly(2025, 1, 1), to: null, Tenure.Regular);
        await using var page = new PageOf(world.Database, Actor.Of("reader", "Reader", post, "Office", OfficeScope.Everything, "test"));
        page.Services.GetRequiredService<NavigationManager>().NavigateTo("/billing/calendar?year=2026");
        var cut = page.Render<BillingCalendarPage>();
        cut.WaitForAssertion(() => Assert.Contains("30-Mar-2026", cut.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.Contains("a Sunday: run by the system", cut.Markup, StringComparison.Ordinal);
        return cut.FindAll("button").Count(b => b.TextContent.Trim() == "Correct…");
    }
}
