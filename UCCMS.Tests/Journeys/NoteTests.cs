using Microsoft.Playwright;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>
/// A mistake in an issued invoice is put right: one officer proposes a note, cannot approve it, a second one does, and the
/// PDF says what rule 53 wants.
/// </summary>
[Collection("Journeys")]
public sealed class NoteTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private static readonly DateOnly January = MonthFiles.JanuaryOf(Cast.NafAdvance).From;

    private WebApp App => demonstration.App;

    [PdfToolFact("pdftotext", "qpdf")]
    public async Task A_corrected_document_and_a_whole_one_go_from_proposal_to_pdf()
    {
        var invoice = await demonstration.InvoiceAsync(Cast.Bengaluru, January);
        var first = await browser.SignedInAsync(App, "NODALDELHI");
        await first.GotoAsync($"/invoices/{invoice.Id.Value}");
        await first.GetByRole(AriaRole.Link, new() { Name = "Credit or debit note" }).ClickAsync();
        await first.GetByText("The corrected document").ClickAsync();
        await first.Locator("input.amount").First.FillAsync("100.00");
        await first.Locator("input.amount").First.BlurAsync();
        await first.GetByText("Credit note ₹").WaitForAsync();
        await ProposeAsync(first);
        await first.GetByText("You prepared these notes; another person decides them.").First.WaitForAsync();
        Assert.True(await first.GetByRole(AriaRole.Button, new() { Name = "Approve" }).First.IsDisabledAsync());

        var text = await ApproveAsync(first.Url);
        Assert.Contains(invoice.Number, text, StringComparison.Ordinal);
        Assert.Contains("CREDIT NOTE", text, StringComparison.Ordinal);
        Assert.Contains("/C/25-26/", text, StringComparison.Ordinal);
        Assert.Contains("IGST", text, StringComparison.Ordinal);
        Assert.Contains("The articles were counted twice", text, StringComparison.Ordinal);

        await first.GotoAsync($"/notes/new?invoice={invoice.Id.Value}");
        await first.GetByText("Credits all that stands.").WaitForAsync();
        await ProposeAsync(first);
        await ApproveAsync(first.Url);
        await first.GotoAsync($"/invoices/{invoice.Id.Value}");
        await first.GetByText("Still stands").WaitForAsync();
        Assert.Contains("0.00", await first.Locator("tfoot", new() { HasText = "Still stands" }).InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task ProposeAsync(IPage page)
    {
        await page.Locator("#Reason").SelectOptionAsync("ValueOverstated");
        await page.Locator("#ReasonText").FillAsync("The articles were counted twice");
        await page.Locator("#ReasonText").BlurAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Propose…" }).ClickAsync();
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Propose", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/notes/proposals/*");
    }

    /// <summary>The second officer approves and reads the PDF.</summary>
    private async Task<string> ApproveAsync(string proposal)
    {
        var second = await browser.SignedInAsync(App, "NODALDELHI2");
        await second.GotoAsync(proposal);
        await second.GetByRole(AriaRole.Button, new() { Name = "Approve" }).First.ClickAsync();
        await second.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Approve", Exact = true }).ClickAsync();
        await second.GetByText("; the mails wait in the outbox.").WaitForAsync();
        var address = await second.GetByRole(AriaRole.Link, new() { Name = "PDF" }).First.GetAttributeAsync("href");
        var file = await second.APIRequest.GetAsync(address!);
        using var pdf = new PdfTools(await file.BodyAsync());
        return pdf.Text();
    }
}
