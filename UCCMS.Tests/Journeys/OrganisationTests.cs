using Microsoft.Playwright;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;
using static Microsoft.Playwright.Assertions;

namespace UCCMS.Tests.Journeys;

[Collection("Journeys"), Trait("Kind", "Journey")]
public sealed class OrganisationTests(Browser browser)
{
    private const float Patience = 60_000; // milliseconds

    [Fact]
    public async Task Administrator_finds_an_office_by_typing_and_registers_the_GSTIN_it_needs()
    {
        await using var app = new WebApp();
        var page = await browser.SignedInAsync(app, "ADMIN001");
        page.SetDefaultTimeout(Patience); // every office found is a few round trips, slow where many tests share the machine
        await page.GetByRole(AriaRole.Link, new() { Name = "Offices", Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("new delhi gpo", new() { Delay = 60 });
        await page.GetByRole(AriaRole.Link, new() { Name = "New Delhi GPO", Exact = true }).ClickAsync();
        await Expect(page.Locator("dl.facts")).ToContainTextAsync("has no GST registration", new() { Timeout = Patience });

        await page.GetByRole(AriaRole.Link, new() { Name = "GST registrations" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Register a GSTIN" }).ClickAsync();
        await page.GetByLabel("GSTIN", new() { Exact = true }).FillAsync(Organising.GstinOf("07"));
        await page.GetByLabel("Short code").FillAsync("DL");
        await page.GetByLabel("Address").FillAsync("Ashoka Road, New Delhi");
        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("new delhi gpo");
        await page.GetByRole(AriaRole.Option).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Register", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("is registered from", new() { Timeout = Patience });

        await page.GetByRole(AriaRole.Link, new() { Name = "See all registrations" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "New Delhi" }).First.ClickAsync();
        await Expect(page.Locator("dl.facts .gstin")).ToBeVisibleAsync(new() { Timeout = Patience });
    }
}
