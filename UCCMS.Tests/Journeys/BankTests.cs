using Microsoft.Playwright;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>
/// The counter clears the lines of its bank: accepts what agrees, records money that nobody had recorded, marks a line as not
/// ours and takes that back; a second import of the same statement changes nothing.
/// </summary>
[Collection(JourneysOfMoney.Name)]
public sealed class BankTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private const string Statement = ":20:S1\n:25:30211045567\n:28C:56/1\n:60F:C260224INR875000,00\n:61:2602240224C7500,00NTRFSBIN526055001199//998\n:86:NEFT DECCAN PHARMA ADVANCE OF FEBRUARY\n:62F:C260224INR882500,00\n-\n";

    private WebApp App => demonstration.App;

    [Fact]
    public async Task Lines_of_a_statement_are_cleared()
    {
        var clerk = await browser.SignedInAsync(App, "CLERKMUMBAI");
        await clerk.GotoAsync("/bank");
        await clerk.GetByText("Mumbai GPO").First.WaitForAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Accept one exact match…" }).ClickAsync();
        await InDialogAsync(clerk, "Accept");
        await clerk.GetByText("One line is given to its receipt.").WaitForAsync();
        await clerk.GetByRole(AriaRole.Row, new() { NameRegex = new("1,25,000") }).GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await clerk.GetByText("The line is given to its receipt.").WaitForAsync();
        await RecordAsync(clerk);
        await NotOursAndBackAsync(clerk);
        await ImportTwiceAsync(clerk);
    }

    private static async Task RecordAsync(IPage clerk)
    {
        await clerk.GotoAsync("/bank?show=Unmatched&q=ICIC526055000431");
        await clerk.Locator("tbody tr a").First.ClickAsync();
        await clerk.Locator("#Contract").FillAsync("Deccan");
        await clerk.GetByRole(AriaRole.Option, new() { Name = Cast.NafBnpl.Number }).ClickAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Record ₹1,00,000.00 of 24-Feb-2026" }).ClickAsync();
        await clerk.GetByText("Recorded from the line.").First.WaitForAsync();
        Assert.Contains("ICIC526055000431", await clerk.Locator("section.panel").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task NotOursAndBackAsync(IPage clerk)
    {
        await clerk.GotoAsync("/bank?show=Unmatched&q=UTIB526055007719");
        await clerk.Locator("tbody tr a").First.ClickAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Not ours…" }).ClickAsync();
        await clerk.Locator("dialog[open] textarea").FillAsync("Paid to the wrong account; the bank takes it back");
        await InDialogAsync(clerk, "Mark");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Undo…" }).ClickAsync();
        await clerk.Locator("dialog[open] textarea").FillAsync("It is of Kaveri Traders");
        await InDialogAsync(clerk, "Undo");
        await clerk.GetByText("The line is open again").First.WaitForAsync();
    }

    private static async Task ImportTwiceAsync(IPage clerk)
    {
        for (var time = 0; time < 2; time++)
        {
            await clerk.GotoAsync("/bank/import");
            await Browser.ListeningFileInputAsync(clerk);
            await clerk.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "sbi.sta", MimeType = "text/plain", Buffer = System.Text.Encoding.ASCII.GetBytes(Statement) });
            await clerk.GetByRole(AriaRole.Button, new() { Name = "Import the statement, 1 lines" }).ClickAsync();
            await clerk.GetByText(time == 0 ? "One statement with 1 new lines imported" : "This was imported before; nothing was changed.").WaitForAsync();
        }
    }

    private static async Task InDialogAsync(IPage page, string act) =>
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).ClickAsync();
}
