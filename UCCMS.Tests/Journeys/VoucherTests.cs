using Microsoft.Playwright;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Journeys;

/// <summary>
/// The documents of an Advance customer come to more than APT settled: the difference is compared, its voucher posted, and
/// CEPT asked to bring the balance in APT to what it is (SOP 4.B).
/// </summary>
[Collection(JourneysOfMoney.Name)]
public sealed class VoucherTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    [PdfToolFact("pdftotext")]
    public async Task A_difference_to_APT_is_posted_and_followed_by_a_ticket_with_its_evidence()
    {
        var page = await browser.SignedInAsync(demonstration.App, "NODALCHENNAI");
        await page.GotoAsync("/misc-transactions?status=Draft");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kaveri Textiles" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).First.ClickAsync();
        await page.Locator("dialog[open] textarea").FillAsync("To be compared once more");
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Withdraw", Exact = true }).ClickAsync();
        await page.GetByText("Withdrawn.").WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Settlement by APT" }).ClickAsync();
        await page.GetByText("The documents come to ₹116.57 more than APT took").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Set the documents against it" }).ClickAsync();
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Prepare the voucher" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the voucher" }).ClickAsync();

        await page.Locator("#Number").FillAsync("MT2603000001");
        await page.Locator("#Date").FillAsync("2026-03-05");
        await page.Locator("#Amount").FillAsync("116.00");
        await page.GetByRole(AriaRole.Button, new() { Name = "Post ₹116.57" }).ClickAsync();
        await page.GetByText("but ₹116.57 is due").First.WaitForAsync();
        await page.Locator("#Amount").FillAsync("116.57");
        await page.GetByRole(AriaRole.Button, new() { Name = "Post ₹116.57" }).ClickAsync();
        await page.GetByText("is in the books on 05-Mar-2026").WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "To be raised" }).ClickAsync();
        await page.Locator("#Reference").FillAsync("CEPT-2026-009001");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record as raised" }).ClickAsync();
        await page.GetByText("Raised under CEPT-2026-009001.").WaitForAsync();
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "Evidence pack" }).GetAttributeAsync("href");
        var file = await page.APIRequest.GetAsync(address!);
        using var pdf = new PdfTools(await file.BodyAsync(), "cept-journey");
        var text = pdf.Text();
        Assert.Contains("APT26JAN40000103", text, StringComparison.Ordinal);
        Assert.Contains("MT2603000001", text, StringComparison.Ordinal);
        Assert.Contains("116.57", text, StringComparison.Ordinal);
        Assert.Contains("CEPT-2026-009001", text, StringComparison.Ordinal);
    }
}
