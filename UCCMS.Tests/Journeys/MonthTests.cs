using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Core.Bookings;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>
/// February 2026 of the demonstration's national customer: Mumbai imports its last bookings, resolves, submits; its
/// division endorses; Delhi accepts, consolidates and issues; the PDF says what the law wants. And nobody else sees it.
/// </summary>
[Collection("Journeys")]
public sealed class MonthTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private static readonly DateOnly From = MonthFiles.FebruaryOf(Cast.NafAdvance).From;

    private WebApp App => demonstration.App;

    [Fact]
    public async Task A_national_customers_month_goes_from_booking_file_to_issued_invoices()
    {
        await ImportAsMumbaiAsync();
        await demonstration.PrepareOthersAsync();
        await SubmitAsMumbaiAsync();
        await ActOnMumbaisDraftAsync("DIVMUMBAIGPO", "Endorse", "Endorsed");
        await ActOnMumbaisDraftAsync("NODALDELHI", "Accept", "Accepted");
        await demonstration.AcceptOthersAsync();
        await ConsolidateAndIssueAsync();
        await LookAtThePdfAsync();
    }

    [Fact]
    public async Task Another_locations_clerk_gets_neither_draft_nor_invoice_by_page_address_or_download()
    {
        var (draft, invoice) = await OfSarojiniNagarAsync();
        var page = await browser.SignedInAsync(App, "CLERKJAIPUR");
        foreach (var list in new[] { "/drafts", "/invoices" })
        {
            await page.GotoAsync(list);
            await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
            Assert.DoesNotContain("Sarojini", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        }

        foreach (var address in new[] { $"/drafts/{draft}", $"/invoices/{invoice}" })
        {
            await page.GotoAsync(address);
            await page.GetByText("belongs to another office").First.WaitForAsync();
            Assert.DoesNotContain("Bharat Retail", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        }

        var download = await page.APIRequest.GetAsync($"/invoices/{invoice}/pdf");
        Assert.Equal(403, download.Status);
        Assert.DoesNotContain("%PDF", await download.TextAsync(), StringComparison.Ordinal);
        var absent = await page.APIRequest.GetAsync($"/invoices/{Guid.NewGuid()}/pdf");
        Assert.Equal(404, absent.Status);
    }

    [Fact]
    public async Task Every_kind_of_finding_is_there_to_be_worked_on()
    {
        var found = await demonstration.FoundAsync();
        Assert.Equal(Enum.GetValues<FindingCode>(), found.Select(f => f.Code).Distinct().Order());
        Assert.InRange(found.Count(f => f.Ground == FindingGround.SuspectedDouble), 5, 20);
        Assert.InRange(found.Count(f => f.Ground == FindingGround.BarcodeOfOther), 5, 15);
        Assert.InRange(found.Count(f => f.Code == FindingCode.WrongBookingNotCancelled), 5, 15);
        Assert.InRange(found.Count(f => f.Code == FindingCode.SoftCopyAsCounter), 5, 15);
        Assert.InRange(found.Count(f => f.Code == FindingCode.SapAfterMigration), 5, 15);
        Assert.InRange(found.Count(f => f.Code == FindingCode.TariffMismatch), 5, 15);
    }

    private async Task ImportAsMumbaiAsync()
    {
        var page = await browser.SignedInAsync(App, "CLERKMUMBAI");
        await page.GotoAsync("/bookings/import");
        var text = Encoding.UTF8.GetBytes(PlannedBooking.File(new MonthFiles().LeftOver));
        await Browser.ListeningFileInputAsync(page);
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "bookings-mumbai-gpo-26-27-february.csv", MimeType = "text/csv", Buffer = text });
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Import 261 rows") }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Look at the findings" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Double booking \\d") }).ClickAsync();
        await page.GetByLabel(new Regex("All [\\d,]+ of this kind")).CheckAsync();
        await page.Locator("body[data-finding-keys]").WaitForAsync();
        await page.Keyboard.PressAsync("x");
        await page.GetByLabel("Reason").FillAsync("Booked twice while the counter waited; the first booking stands.");
        await page.GetByText("Reason of the gap: Double booking").First.WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Exclude \\d+") }).ClickAsync();
        await page.GetByText(new Regex("\\d+ findings are resolved")).WaitForAsync();
        await page.Context.CloseAsync();
    }

    private async Task SubmitAsMumbaiAsync()
    {
        var page = await OpenMumbaisDraftAsync("CLERKMUMBAI");
        var reason = page.GetByLabel("Reason for what no finding explains");
        if (await reason.CountAsync() > 0)
        {
            await reason.FillAsync("APT rounds its discount per location; checked against the journal.");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();
        await page.Locator(".badge", new() { HasText = "Submitted" }).First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    private async Task ActOnMumbaisDraftAsync(string person, string act, string status)
    {
        var page = await OpenMumbaisDraftAsync(person);
        await page.GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).First.ClickAsync();
        await page.Locator(".badge", new() { HasText = status }).First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenMumbaisDraftAsync(string person)
    {
        var page = await browser.SignedInAsync(App, person);
        await page.GotoAsync($"/drafts/{await demonstration.DraftAsync(Cast.NafAdvance, Cast.Mumbai, From)}");
        await page.GetByText("Why is this different?").WaitForAsync();
        return page;
    }

    private async Task ConsolidateAndIssueAsync()
    {
        var page = await browser.SignedInAsync(App, "NODALDELHI");
        await page.GotoAsync($"/consolidations/new?contract={await demonstration.ContractAsync(Cast.NafAdvance)}&from={From:yyyy-MM-dd}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Consolidate" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Consolidate" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Issue invoices" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Issue" }).ClickAsync();
        await page.Locator(".badge", new() { HasText = "Issued" }).First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    private async Task LookAtThePdfAsync()
    {
        var invoice = await demonstration.InvoiceAsync(Cast.Mumbai, From);
        var page = await browser.SignedInAsync(App, "CLERKMUMBAI");
        await page.GotoAsync($"/invoices/{invoice.Id.Value}");
        await page.GetByRole(AriaRole.Heading, new() { Name = invoice.Number.ToString()! }).WaitForAsync();
        var response = await page.APIRequest.GetAsync($"/invoices/{invoice.Id.Value}/pdf");
        Assert.Equal(200, response.Status);
        var text = await TextOfAsync(await response.BodyAsync());
        Assert.Contains(invoice.Number.ToString()!, text, StringComparison.Ordinal);
        Assert.Contains("APT26FEB40000101", text, StringComparison.Ordinal);
        Assert.True(await demonstration.EveryInvoiceNamesAptsAsync(From));
        Assert.Contains(SetUp.SupplierGstinOf("27"), text, StringComparison.Ordinal);
        Assert.Contains(SetUp.GstinOf("27", Cast.NafAdvance.Customer.Pan), text, StringComparison.Ordinal);
        Assert.Contains("CGST", text, StringComparison.Ordinal);
        Assert.DoesNotContain("IGST", text, StringComparison.Ordinal);
        var tax = Assert.Single(invoice.Taxes);
        Assert.Equal(tax.Taxable.Times(Core.Shared.Percent.Of(9)), tax.Cgst);
        Assert.Equal(tax.Cgst, tax.Sgst);
        Assert.Contains(Core.Shared.IndianNumber.Format(tax.Cgst), text, StringComparison.Ordinal);
        Assert.Contains(Core.Shared.IndianNumber.Format(invoice.Payable), text, StringComparison.Ordinal);
    }

    private static async Task<string> TextOfAsync(byte[] pdf)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("uccms-pdf").FullName, "invoice.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", file, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return await process.StandardOutput.ReadToEndAsync();
    }

    private async Task<(Guid Draft, Guid Invoice)> OfSarojiniNagarAsync()
    {
        await using var scope = App.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var draft = await db.Scoped<LocationDraft>().Where(d => d.OwningOfficeId == Cast.SarojiniNagar).Select(d => d.Id).FirstAsync();
        var invoice = await db.Scoped<GstInvoice>().Where(i => i.OwningOfficeId == Cast.SarojiniNagar).Select(i => i.Id).FirstAsync();
        return (draft.Value, invoice.Value);
    }
}
