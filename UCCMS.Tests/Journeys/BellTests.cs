using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Core.Organisation;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Data;
using Microsoft.EntityFrameworkCore;
using UCCMS.Tests.Shared;
using UCCMS.Web.Notifications;
using UCCMS.Web.Workspaces;

namespace UCCMS.Tests.Journeys;

/// <summary>The Postal Accounts Office returns an entry: the DDO's bell rings on the page that is open. And whose queue everything is in.</summary>
[Collection(JourneysOfMoney.Name)]
public sealed class BellTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private WebApp App => demonstration.App;

    [Fact]
    public async Task Returned_entry_rings_the_bell_of_the_ddo_without_a_reload_and_opens_from_it()
    {
        var ddo = await browser.SignedInAsync(App, "DDODELHI");
        await ddo.Locator(".bell").WaitForAsync();
        var before = await UnreadAsync(ddo);
        var pao = await browser.SignedInAsync(App, "PAODELHI2");
        await pao.GotoAsync("/transfer-entries?from=2025-11-01&to=2025-11-30&status=Submitted");
        await pao.Locator("body[data-transfer-keys]").WaitForAsync();
        await pao.Locator("[data-transfer-list] .here").WaitForAsync();
        await pao.Keyboard.PressAsync(" ");
        await pao.GetByText("One transfer entry,").WaitForAsync();
        await pao.Keyboard.PressAsync("r");
        await pao.GetByLabel("What is to be corrected").FillAsync("Head of account of line 2");
        await pao.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Return", Exact = true }).ClickAsync();
        await ddo.GetByLabel(string.Create(CultureInfo.InvariantCulture, $"{before + 1} unread"), new() { Exact = true }).WaitForAsync(); // nothing was loaded anew
        await ddo.Locator(".bell > summary").ClickAsync();
        await ddo.Locator(".notice-row.unread").First.ClickAsync();
        await ddo.WaitForURLAsync("**/transfer-entries/*");
        await ddo.GetByText("Head of account of line 2").First.WaitForAsync();
        await Assertions.Expect(ddo.Locator(".bell-count")).ToHaveCountAsync(before == 0 ? 0 : 1);
    }

    [Fact]
    public async Task Everything_that_waits_is_in_exactly_one_queue()
    {
        var queues = await QueuesAsync();
        var twice = queues.GroupBy(q => (q.Item.Address, q.Item.Title, q.Item.SubTitle)).Where(g => g.Select(q => (q.Office, q.Role)).Distinct().Count() > 1)
            .Select(g => $"{g.Key.Title}: {string.Join(" and ", g.Select(q => $"{q.Role} at {q.Office}").Distinct())}");
        Assert.Empty(twice);
        await using var scope = App.AsSystem();
        var places = queues.Select(q => (q.Item.Address, q.Office, q.Role)).ToHashSet();
        var holders = await HoldersAsync(scope.ServiceProvider);
        var waiting = await scope.ServiceProvider.GetRequiredService<OverdueQueries>().WaitingAsync();
        Assert.NotEmpty(waiting);
        var nowhere = waiting.Where(w => holders.Contains((w.Holder, w.Role)) && NoticeAddress.Of(w.Key) is { } address && !w.Key.StartsWith("transfer-entry/", StringComparison.Ordinal) && !places.Contains((address, w.Holder, w.Role)));
        Assert.Empty(nowhere);
    }

    [Fact]
    public async Task Every_item_of_a_queue_has_a_due_date()
    {
        Assert.Empty((await QueuesAsync()).Where(q => q.Item.Due is null && q.Role != Role.Administrator && q.Item.Act is not ("Remind" or "Look" or "Look into")).Select(q => q.Item.Title));
    }

    private async Task<List<(WorkItem Item, OfficeId Office, Role Role)>> QueuesAsync()
    {
        await using var system = App.AsSystem();
        var posts = await system.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Post>().AsNoTracking().ToListAsync();
        var queues = new List<(WorkItem, OfficeId, Role)>();
        foreach (var post in posts)
        {
            var actor = await system.ServiceProvider.GetRequiredService<ActorQueries>().ActorAsync(post.PersonId, post.Id, "test");
            if (actor is null)
            {
                continue;
            }

            await using var scope = App.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
            queues.AddRange((await scope.ServiceProvider.GetRequiredService<WaitingWork>().ItemsAsync()).Select(i => (i, post.OfficeId, post.Role)));
        }

        return queues;
    }

    private static async Task<HashSet<(OfficeId, Role)>> HoldersAsync(IServiceProvider services) =>
        [.. (await services.GetRequiredService<UccmsDbContext>().Set<Post>().Select(p => new { p.OfficeId, p.Role }).ToListAsync()).Select(p => (p.OfficeId, p.Role))];

    private static async Task<int> UnreadAsync(IPage page) =>
        await page.Locator(".bell-count").CountAsync() == 0 ? 0 : int.Parse(await page.Locator(".bell-count").InnerTextAsync(), CultureInfo.InvariantCulture);
}
