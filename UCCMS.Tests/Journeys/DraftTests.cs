using Microsoft.Playwright;
using UCCMS.Tests.Shared;
using static Microsoft.Playwright.Assertions;

namespace UCCMS.Tests.Journeys;

/// <summary>What was typed and not sent outlives the page: a lost circuit, a restarted server, a closed window.</summary>
[Collection("Journeys")]
public sealed class DraftTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Half_typed_form_is_there_after_the_page_was_loaded_anew_and_gone_once_it_was_sent()
    {
        var page = await browser.SignedInAsync(demonstration.App, "NODALDELHI");
        await page.GotoAsync("/customers/new");
        await page.GetByLabel("Name").FillAsync("Half-typed Traders");
        await page.GetByLabel("Kind of body").SelectOptionAsync("Private");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a GSTIN" }).ClickAsync();
        await page.GetByLabel("GSTIN").First.FillAsync("07AAACH7409R1");
        await page.ReloadAsync(); // the server knows nothing of the page any more
        await page.GetByText("was put back").WaitForAsync();
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Half-typed Traders");
        await Expect(page.GetByLabel("Kind of body")).ToHaveValueAsync("Private");
        await Expect(page.Locator("#Gstin0")).ToHaveValueAsync("07AAACH7409R1");

        await page.Locator("nav").GetByRole(AriaRole.Link, new() { Name = "Contracts" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Contracts" }).WaitForAsync();
        await page.EvaluateAsync("() => Blazor.navigateTo('/customers/new')");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync();
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Half-typed Traders");
        await page.GetByRole(AriaRole.Button, new() { Name = "Discard it" }).ClickAsync();
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync(string.Empty);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => Object.keys(localStorage).filter(k => k.startsWith('uccms-draft:')).length"));
        await page.Context.CloseAsync();
    }
}
