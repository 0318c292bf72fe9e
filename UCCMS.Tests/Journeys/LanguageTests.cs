using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Shared;
using UCCMS.Web;
using UCCMS.Web.Demonstration;
using UCCMS.Web.Shell;
using static Microsoft.Playwright.Assertions;

namespace UCCMS.Tests.Journeys;

/// <summary>Each person chooses Hindi or English for all of the screens.</summary>
[Collection(JourneysOfMoney.Name)]
public sealed partial class LanguageTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Screens_speak_Hindi_to_the_person_who_chose_it_and_to_nobody_else()
    {
        var page = await browser.SignedInAsync(demonstration.App, "AUDITOR");
        await ChooseAsync(page, "हिन्दी");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "hi-IN");
        await Expect(page.Locator("main h1")).ToHaveTextAsync("मेरा कार्य");
        await page.ReloadAsync();
        await Expect(page.Locator("main h1")).ToHaveTextAsync("मेरा कार्य");
        await Expect((await browser.SignedInAsync(demonstration.App, "CEPT")).Locator("main h1")).ToHaveTextAsync("My work");

        Assert.Empty(await PagesWithoutHindiAsync(page));

        await page.GotoAsync("/");
        await Expect(page.Locator("main h1")).ToHaveTextAsync("मेरा कार्य");
        await Pictures.TakeAsync(page, "hindi-auditor-home");
        await ChooseAsync(page, "English");
        await Expect(page.Locator("main h1")).ToHaveTextAsync("My work");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Sign_in_page_speaks_the_language_chosen_on_this_computer_and_refuses_in_it()
    {
        var page = await browser.OpenAsync(demonstration.App);
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "हिन्दी", Exact = true }).ClickAsync();
        await Expect(page.Locator("main h1")).ToHaveTextAsync("साइन इन करें");
        await page.Locator("#employee-id").FillAsync("NOBODY");
        await page.Locator("#password").FillAsync("wrong password it is");
        await page.Locator("button[type=submit].primary").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("कर्मचारी आईडी या पासवर्ड सही नहीं है");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Reader_of_Hindi_gets_a_copy_of_a_document_of_the_own_office_the_document_itself_on_demand_and_nobody_elses()
    {
        var invoice = (await demonstration.InvoiceAsync(Cast.Mumbai, MonthFiles.JanuaryOf(Cast.NafAdvance).From)).Id.Value;
        var own = await browser.SignedInAsync(demonstration.App, "CLERKMUMBAI");
        await ChooseAsync(own, "हिन्दी");
        await own.GotoAsync("/findings");
        await Expect(own.Locator("main h1")).ToContainTextAsync("विसंगतियाँ");
        await own.Locator("main [aria-busy=true]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Pictures.TakeAsync(own, "hindi-bookinglocation-findings");
        var copy = await own.APIRequest.GetAsync($"/invoices/{invoice}/pdf");
        Assert.Equal((200, true), (copy.Status, copy.Headers["content-disposition"].Contains("hindi-", StringComparison.Ordinal)));
        var issued = await own.APIRequest.GetAsync($"/invoices/{invoice}/pdf?asIssued=true");
        Assert.Equal((200, false), (issued.Status, issued.Headers["content-disposition"].Contains("hindi-", StringComparison.Ordinal)));
        await ChooseAsync(own, "English");
        await own.Context.CloseAsync();

        var other = await browser.SignedInAsync(demonstration.App, "CLERKJAIPUR");
        await ChooseAsync(other, "हिन्दी");
        foreach (var address in new[] { $"/invoices/{invoice}/pdf", $"/invoices/{invoice}/pdf?asIssued=true" })
        {
            var refused = await other.APIRequest.GetAsync(address);
            Assert.Equal(403, refused.Status);
            Assert.DoesNotContain("%PDF", await refused.TextAsync(), StringComparison.Ordinal);
        }

        await ChooseAsync(other, "English");
        await other.Context.CloseAsync();
    }

    private static async Task ChooseAsync(IPage page, string language)
    {
        await page.Locator(".menu.person summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = language, Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task<IReadOnlyList<string>> PagesWithoutHindiAsync(IPage page)
    {
        var without = new List<string>();
        foreach (var link in Rail.All.Where(l => RolePermissions.Of(Role.Auditor).Contains(l.Permission)))
        {
            await page.EvaluateAsync("a => Blazor.navigateTo(a)", link.Address);
            await page.WaitForFunctionAsync("a => location.pathname === a.split('?')[0] && document.querySelector('main h1') && !document.querySelector('main [aria-busy=true]')", link.Address);
            var heads = await page.Locator("main h1, main th, main label, main .button").AllInnerTextsAsync();
            without.AddRange(heads.Where(h => EnglishSentence().IsMatch(h)).Select(h => $"{link.Address}: {h}"));
            if (!Devanagari().IsMatch(heads[0]))
            {
                without.Add($"{link.Address}: {heads[0]}");
            }
        }

        return without;
    }

    [GeneratedRegex(@"\p{IsDevanagari}", RegexOptions.None, 1000)]
    private static partial Regex Devanagari();

    // two English words beside each other are no code and no abbreviation
    [GeneratedRegex(@"\b[A-Z]?[a-z]{3,} [a-z]{3,}\b", RegexOptions.None, 1000)]
    private static partial Regex EnglishSentence();
}
