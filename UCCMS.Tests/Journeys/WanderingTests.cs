using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Core.Audit;
using UCCMS.Data;
using UCCMS.Core.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;
using static Microsoft.Playwright.Assertions;

namespace UCCMS.Tests.Journeys;

/// <summary>People who type addresses, press twice and work in two windows at once.</summary>
[Collection("Journeys")]
public sealed class WanderingTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private WebApp App => demonstration.App;

    [Theory]
    [InlineData("/bookings?from=x&to=31-31-2026&status=9")]
    [InlineData("/drafts?from=yesterday&page=-5&size=99999")]
    [InlineData("/apt-invoices?from=0&handed=perhaps")]
    [InlineData("/consolidations?from=x&status=99")]
    [InlineData("/invoices?from=x&sort=evil&page=abc")]
    [InlineData("/consolidations/new?contract=999999999999&from=x")]
    public async Task Address_that_cannot_be_read_is_no_fault(string address)
    {
        var page = await browser.SignedInAsync(App, "NODALDELHI");
        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        await Expect(page.Locator("main")).Not.ToContainTextAsync("The fault is recorded");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Document_of_another_office_is_refused_and_recorded_and_one_that_is_none_is_said_to_be_none()
    {
        var draft = await demonstration.DraftAsync(Cast.NafAdvance, Cast.Mumbai, MonthFiles.FebruaryOf(Cast.NafAdvance).From);
        var page = await browser.SignedInAsync(App, "CLERKJAIPUR");
        await page.GotoAsync($"/drafts/{draft}");
        await Expect(page.Locator("main")).ToContainTextAsync("belongs to another office");
        Assert.Contains($"{LocationDraft.AuditKeyOf(new(draft))}", await DeniedAsync());
        await page.GotoAsync($"/drafts/{Guid.NewGuid()}");
        await Expect(page.Locator("main")).ToContainTextAsync("There is no such draft");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("belongs to another office");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Double_click_hands_an_invoice_over_once()
    {
        var page = await browser.SignedInAsync(App, "NODALJAIPUR");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hand over" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand over to all locations" }).DblClickAsync();
        await Expect(page.Locator(".note.good")).ToContainTextAsync(new Regex("Handed over: [1-9]"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Second_of_two_windows_that_decide_the_same_draft_is_told_so()
    {
        var first = await WaitingDraftAsync();
        var second = await WaitingDraftAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "Endorse", Exact = true }).ClickAsync();
        await Expect(first.Locator(".badge").First).ToContainTextAsync("Endorsed");
        await second.GetByRole(AriaRole.Button, new() { Name = "Endorse", Exact = true }).ClickAsync();
        await Expect(second.Locator("main [role=alert]")).Not.ToBeEmptyAsync();
        await Expect(second.Locator(".badge").First).ToContainTextAsync("Endorsed");
        await first.Context.CloseAsync();
        await second.Context.CloseAsync();
    }

    [Fact]
    public async Task Sign_out_in_one_window_ends_the_other_too()
    {
        var page = await browser.SignedInAsync(App, "CLERKPANAJI");
        await page.GotoAsync("/drafts");
        await page.Locator(".topbar .post").WaitForAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await other.GetByRole(AriaRole.Heading, new() { Name = "My work" }).WaitForAsync(); // the frame is drawn whole; its menu stays open
        await other.Locator(".menu.person summary").ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/sign-in"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> WaitingDraftAsync()
    {
        var page = await browser.SignedInAsync(App, "DIVCOIMBATORE");
        await page.GetByRole(AriaRole.Link, new() { Name = "Endorse" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Endorse", Exact = true }).WaitForAsync();
        return page;
    }

    private async Task<IReadOnlyList<string>> DeniedAsync()
    {
        await using var scope = App.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<AuditRecord>().Where(r => r.Outcome == AuditOutcome.Denied).Select(r => r.DocumentKey).ToListAsync();
    }
}
