using Microsoft.Playwright;
using UCCMS.Tests.Journeys;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;
using static Microsoft.Playwright.Assertions;

namespace UCCMS.Tests.Finder;

/// <summary>Ctrl+K finds what the post may see, and opens it without a mouse.</summary>
[Collection("Journeys"), Trait("Kind", "Journey")]
public sealed class CommandPaletteTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Page_and_customer_are_found_and_opened_by_keys_alone()
    {
        var page = await OpenAsync("NODALDELHI");
        await Expect(page.Locator("#palette a[data-found]").First).ToContainTextAsync("My work");
        await page.Keyboard.TypeAsync("cons");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(demonstration.App.Url + "consolidations");

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("Bharat");
        await Expect(page.Locator("#palette h3", new() { HasText = "Customers" })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/customers/*");
        await Expect(page.Locator("h1")).ToContainTextAsync("Bharat");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Contract_of_another_circle_is_not_found()
    {
        var page = await OpenAsync("CLERKJAIPUR");
        await page.Keyboard.TypeAsync(Cast.NafAdvance.Number);
        await Expect(page.Locator("#palette")).ToContainTextAsync("Nothing in your sight is called");
        await page.Context.CloseAsync();

        page = await OpenAsync("NODALDELHI");
        await page.Keyboard.TypeAsync(Cast.NafAdvance.Number);
        await Expect(page.Locator("#palette a[data-found]", new() { HasText = Cast.NafAdvance.Number }).First).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string person)
    {
        var page = await browser.SignedInAsync(demonstration.App, person);
        await page.Locator("body[data-palette-keys]").WaitForAsync();
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#palette input")).ToBeFocusedAsync();
        return page;
    }
}
