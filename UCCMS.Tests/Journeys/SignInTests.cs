using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using static Microsoft.Playwright.Assertions;

namespace UCCMS.Tests.Journeys;

[Collection("Journeys"), Trait("Kind", "Journey")]
public sealed class SignInTests(Browser browser)
{
    private const string Own = "four quiet mango trees";

    [Fact]
    public async Task Administrator_registers_a_clerk_who_changes_the_password_and_works_in_two_posts()
    {
        await using var app = new WebApp();
        var admin = await browser.SignedInAsync(app, "ADMIN001");
        var password = await RegisterAsync(admin, "10020030", "Meera Joshi");
        await GivePostsAsync(app, "10020030");

        var clerk = await browser.OpenAsync(app);
        await clerk.GotoAsync("/");
        await Browser.SignInAsync(clerk, "10020030", "wrong password it is");
        await Expect(clerk.GetByRole(AriaRole.Alert)).ToContainTextAsync("not right");
        await Browser.SignInAsync(clerk, "10020030", password);
        await Expect(clerk).ToHaveURLAsync(app.Url + "change-password");
        await clerk.GotoAsync("/people");
        await Expect(clerk).ToHaveURLAsync(app.Url + "change-password");
        await ChangePasswordAsync(clerk, password);
        await Expect(clerk.Locator(".topbar .post-role").First).ToHaveTextAsync("Auditor");

        await clerk.Locator(".menu.post summary").ClickAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Directorate Directorate" }).ClickAsync();
        await Expect(clerk.Locator(".topbar .post-role").First).ToHaveTextAsync("Directorate");
        var refused = await clerk.GotoAsync("/people");
        Assert.Equal(403, refused!.Status);
        await Expect(clerk.Locator("main")).ToContainTextAsync("people.manage");
        await Expect(clerk.Locator("main")).ToContainTextAsync("Administrator");

        await clerk.Locator(".menu.person summary").ClickAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(clerk).ToHaveURLAsync(app.Url + "sign-in");
        await AssertAuditedAsync(app);
    }

    [Fact]
    public async Task Booking_clerk_sees_the_own_post_and_an_honest_empty_queue_on_a_tablet_in_the_dark()
    {
        await using var app = new WebApp();
        await using (var scope = app.AsSystem())
        {
            var office = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Office>().FirstAsync(o => o.Kind == OfficeKind.HeadOffice);
            await app.PersonAsync("20030040", "Ravi Kumar", Role.BookingLocation, office.Id);
        }

        var page = await browser.OpenAsync(app, 768, 1024, ColorScheme.Dark);
        await page.GotoAsync("/");
        await Browser.SignInAsync(page, "20030040", DevelopmentPeople.Password);
        await Expect(page.Locator("main")).ToContainTextAsync("Nothing waits for you");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task Outside_development_nobody_has_the_known_password()
    {
        await using var app = new WebApp("Production");
        var page = await browser.OpenAsync(app);
        await page.GotoAsync("/sign-in");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("demonstration");
        await Browser.SignInAsync(page, "ADMIN001", DevelopmentPeople.Password);
        await Expect(page.Locator("main [role=alert]")).ToContainTextAsync("not right");
    }

    private static async Task<string> RegisterAsync(IPage page, string employeeId, string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Register a person" }).ClickAsync();
        await page.GetByLabel("Employee id", new() { Exact = true }).FillAsync(employeeId);
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Register" }).ClickAsync();
        return await page.Locator(".note code").InnerTextAsync();
    }

    private static async Task GivePostsAsync(WebApp app, string employeeId)
    {
        await using var scope = app.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var person = await db.Set<Person>().SingleAsync(p => p.UserName == employeeId);
        var directorate = await db.Set<Office>().SingleAsync(o => o.Kind == OfficeKind.Directorate);
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        foreach (var role in new[] { Role.Auditor, Role.Directorate })
        {
            var input = new AssignPost.Input(person.Id, role, directorate.Id, new DateOnly(2025, 4, 1), null, Tenure.Regular);
            Assert.True((await runner.RunAsync((AssignPost u) => u, input, Guid.NewGuid())).IsDone);
        }
    }

    private static async Task ChangePasswordAsync(IPage page, string present)
    {
        await page.GetByLabel("Present password").FillAsync(present);
        await page.GetByLabel("New password", new() { Exact = true }).FillAsync(Own);
        await page.GetByLabel("New password once more").FillAsync(Own);
        await page.GetByRole(AriaRole.Button, new() { Name = "Change password" }).ClickAsync();
    }

    private static async Task AssertAuditedAsync(WebApp app)
    {
        await using var scope = app.AsSystem();
        var records = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<AuditRecord>().AsNoTracking().ToListAsync();
        string[] done = ["RegisterPerson", "Change password", "Sign in", "Change post", "Sign out"];
        Assert.All(done, act => Assert.Contains(records, r => r.Act == act && r.Outcome == AuditOutcome.Done && r.DocumentKey == "person/10020030"));
        Assert.Contains(records, r => r is { Act: "Sign in", Outcome: AuditOutcome.Denied, DocumentKey: "person/10020030" });
        Assert.Single(records, r => r is { Act: "Open /people", Outcome: AuditOutcome.Denied, PersonName: "Meera Joshi" });
    }
}
