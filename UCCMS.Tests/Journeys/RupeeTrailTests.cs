using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Journeys;

/// <summary>From the Directorate's headline to one document in two clicks, along its trail to the journal and the statement.</summary>
[Collection(JourneysOfMoney.Name)]
public sealed class RupeeTrailTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    [Fact]
    public async Task Headline_leads_to_a_document_its_journal_and_the_statement_of_its_account()
    {
        var page = await browser.SignedInAsync(demonstration.App, "DIRECTORATE");
        await page.GotoAsync("/ledger/board");
        var headline = await page.Locator(".headline").InnerTextAsync();
        Assert.StartsWith("₹", headline, StringComparison.Ordinal);

        await page.Locator(".headline a").ClickAsync();
        await page.WaitForURLAsync("**/ledger/documents**");
        await page.GetByText("Not yet accounted, in all").WaitForAsync();
        Assert.Contains(headline.Trim(), await page.Locator(".chain").InnerTextAsync(), StringComparison.Ordinal);
        var first = page.Locator("table tbody tr a", new() { HasTextRegex = new Regex("^[A-Z]{2}/25-26/") }).First; // one issued here, not taken over from before
        var number = (await first.InnerTextAsync()).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)[0];
        await first.ClickAsync();
        await page.WaitForURLAsync("**/ledger/trail/*");
        await page.GetByRole(AriaRole.Heading, new() { Name = "What was done" }).WaitForAsync();
        Assert.Contains(number, await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("missing", await page.Locator("table").Last.InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Document issued" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "What customers owe" }).WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Receivable" }).First.ClickAsync();
        await page.WaitForURLAsync("**/ledger/statement**");
        await page.GetByRole(AriaRole.Link, new() { Name = number }).First.WaitForAsync();
        var pdf = await page.APIRequest.GetAsync((await page.GetByRole(AriaRole.Link, new() { Name = "PDF" }).First.GetAttributeAsync("href"))!);
        Assert.Equal((200, "%PDF"), (pdf.Status, System.Text.Encoding.ASCII.GetString(await pdf.BodyAsync(), 0, 4)));
        var sheet = await page.APIRequest.GetAsync((await page.GetByRole(AriaRole.Link, new() { Name = "XLSX" }).First.GetAttributeAsync("href"))!);
        Assert.Equal(200, sheet.Status);
        await page.GotoAsync("/ledger/e-lekha");
        await page.GetByText("No extract was uploaded yet").WaitForAsync();
    }
}
