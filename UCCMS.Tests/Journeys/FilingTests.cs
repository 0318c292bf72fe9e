using Microsoft.Playwright;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>
/// January 2026 of the demonstration is filed but for Maharashtra: Mumbai GPO's clerk finds it in the queue, prepares it,
/// finds nothing to explain, and records the ARN. The board says so, and nobody else sees it.
/// </summary>
[Collection("Journeys")]
public sealed class FilingTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private static readonly string Maharashtra = SetUp.SupplierGstinOf("27");

    private WebApp App => demonstration.App;

    [Fact]
    public async Task Late_return_goes_from_the_queue_to_filed_and_the_month_is_closed()
    {
        var page = await browser.SignedInAsync(App, "CLERKMUMBAI");
        await page.GetByRole(AriaRole.Link, new() { Name = $"GSTR-1 of {Maharashtra} for Jan-2026" }).First.ClickAsync();
        await page.GetByText("Late: it was due on 11-Feb-2026.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Prepare" }).ClickAsync();
        await page.GetByText("agree to the paisa in all").WaitForAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "JSON" }).ClickAsync());
        await using (var content = await download.CreateReadStreamAsync())
        {
            using var json = await System.Text.Json.JsonDocument.ParseAsync(content!);
            Assert.Equal((Maharashtra, "012026"), (json.RootElement.GetProperty("gstin").GetString(), json.RootElement.GetProperty("fp").GetString()));
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Record filing…" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("This cannot be taken back").WaitForAsync();
        await dialog.GetByLabel("ARN").FillAsync("AA27012600");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Record filing" }).ClickAsync();
        await dialog.GetByText("An ARN has 15 characters").WaitForAsync();
        await dialog.GetByLabel("ARN").FillAsync("AA270226190233B");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Record filing" }).ClickAsync();
        await page.GetByText("No document can be dated in Jan-2026 under this GSTIN any more").WaitForAsync();
        await page.GotoAsync("/gst/returns");
        await page.Locator("a[data-cell]", new() { HasText = "Filed" }).First.WaitForAsync();
        await page.Context.CloseAsync();
        var directorate = await browser.SignedInAsync(App, "DIRECTORATE");
        await directorate.GotoAsync("/gst/returns?status=Late");
        await directorate.GetByText("No GSTIN fits these filters").WaitForAsync();
        await directorate.Context.CloseAsync();
    }

    [Fact]
    public async Task Another_offices_clerk_gets_neither_page_nor_documents_nor_download()
    {
        var page = await browser.SignedInAsync(App, "CLERKJAIPUR");
        foreach (var address in new[] { $"/gst/returns/{Maharashtra}/202601", $"/gst/returns/{Maharashtra}/202601/documents?table=B2b", $"/gst/registers/{Maharashtra}/2025/TaxInvoice" })
        {
            await page.GotoAsync(address);
            await page.GetByText("not for your post").First.WaitForAsync();
            Assert.DoesNotContain("MH/25-26", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        }

        foreach (var address in new[] { $"/gst/returns/{Maharashtra}/202601/workbook.xlsx", $"/gst/registers/{Maharashtra}/2025/TaxInvoice/export.xlsx", $"/gst/prepared-returns/{await demonstration.PreparedReturnAsync()}/files/1" })
        {
            var answer = await page.APIRequest.GetAsync(address);
            Assert.Equal(403, answer.Status);
            Assert.Contains("another office", await answer.TextAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(404, (await page.APIRequest.GetAsync($"/gst/prepared-returns/{Guid.NewGuid()}/files/1")).Status);
        await page.Context.CloseAsync();
    }
}
