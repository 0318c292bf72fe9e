using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Data.Settlement;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>A cheque is taken, realised and dishonoured: its invoice is owed, paid, and owed again.</summary>
[Collection(JourneysOfMoney.Name)]
public sealed class ChequeTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private WebApp App => demonstration.App;

    [Fact]
    public async Task Dishonoured_cheque_leaves_its_invoice_owed_again()
    {
        var owed = (await OpenAsync()).Single(d => d.LocationName == "Bengaluru GPO");
        var nodal = await browser.SignedInAsync(App, "NODALMUMBAI");
        await nodal.GotoAsync("/receipts/new");
        await nodal.Locator("#Contract").FillAsync("Deccan");
        await nodal.GetByRole(AriaRole.Option, new() { Name = Cast.NafBnpl.Number }).ClickAsync();
        await nodal.Locator("#Mode").SelectOptionAsync("Cheque");
        await nodal.Locator("#Amount").FillAsync("1500");
        await nodal.Locator("#Reference").FillAsync("551200");
        await nodal.Locator("#Bank").FillAsync("Canara Bank");
        await nodal.Locator("#Branch").FillAsync("Fort, Mumbai");
        await nodal.Locator("#ChequeDate").FillAsync("2025-08-01");
        await nodal.Locator("#Narration").FillAsync($"part of {owed.Number}");
        await nodal.Locator("#Narration").BlurAsync();
        await nodal.GetByRole(AriaRole.Button, new() { Name = "Record…" }).ClickAsync();
        await nodal.Locator("#ChequeDate-error").WaitForAsync();
        await nodal.Locator("#ChequeDate").FillAsync(await nodal.Locator("#ReceivedOn").InputValueAsync());
        await nodal.Locator("#ChequeDate").BlurAsync();
        await nodal.GetByRole(AriaRole.Button, new() { Name = "Suggest" }).ClickAsync();
        await nodal.GetByText("The payer named it").WaitForAsync();
        await nodal.GetByRole(AriaRole.Button, new() { Name = "Record…" }).ClickAsync();
        await InDialogAsync(nodal, "Record");
        await nodal.GetByText("In collection for 0 days").WaitForAsync();
        Assert.Equal(owed.Owed, await OwedAsync(owed));
        await nodal.GotoAsync($"/invoices/{owed.Id.Value}");
        await nodal.GetByText("Cheque in collection").First.WaitForAsync();

        var ddo = await browser.SignedInAsync(App, "DDOMUMBAI");
        await ddo.GetByRole(AriaRole.Link, new() { Name = "Cheque 551200" }).ClickAsync();
        await ddo.GetByRole(AriaRole.Button, new() { Name = "Realised…" }).ClickAsync();
        await InDialogAsync(ddo, "Realised");
        await ddo.GetByText("one document is paid from it").Or(ddo.GetByText("1 document is paid from it")).First.WaitForAsync();
        Assert.Equal(owed.Owed - new Core.Shared.Money(1_500_00), await OwedAsync(owed));
        await ddo.GetByRole(AriaRole.Button, new() { Name = "Dishonoured…" }).ClickAsync();
        await InDialogAsync(ddo, "Dishonoured");
        await ddo.Locator("#BankReason-error").WaitForAsync();
        await ddo.Locator("#BankReason").FillAsync("Funds insufficient");
        await ddo.Locator("#BankReason").BlurAsync();
        await InDialogAsync(ddo, "Dishonoured");
        await ddo.GetByText("is owed again").First.WaitForAsync();
        Assert.Equal(owed.Owed, await OwedAsync(owed));
    }

    private static async Task InDialogAsync(IPage page, string act) =>
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).ClickAsync();

    private async Task<Core.Shared.Money> OwedAsync(OpenDocument document) => (await OpenAsync()).Single(d => d.Id == document.Id).Owed;

    private async Task<IReadOnlyList<OpenDocument>> OpenAsync()
    {
        var contract = await demonstration.ContractAsync(Cast.NafBnpl);
        await using var scope = App.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<OpenDocumentQueries>().OfAsync(new(contract));
    }
}
