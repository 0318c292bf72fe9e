using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>
/// Revenue of a month before UCCMS goes from New Delhi GPO to Mumbai: entered by template, proposed and submitted by the DDO,
/// verified by one and approved by another of the Postal Accounts Office, posted, and taken up.
/// </summary>
[Collection(JourneysOfMoney.Name)]
public sealed class TransferTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private WebApp App => demonstration.App;

    [Fact]
    public async Task Revenue_of_an_earlier_month_reaches_its_location_through_three_people()
    {
        await EnterAsync(await browser.SignedInAsync(App, "NODALDELHI"));
        var ddo = await browser.SignedInAsync(App, "DDODELHI");
        await ddo.GotoAsync("/apportionment/propose?from=2025-12-01&to=2025-12-31");
        await ddo.GetByRole(AriaRole.Button, new() { Name = "Prepare one transfer entry" }).ClickAsync();
        await ddo.GetByText("Prepared: one transfer entry").WaitForAsync();
        await ddo.GotoAsync("/transfer-entries?from=2025-12-01&to=2025-12-31");
        await ddo.Locator("body[data-transfer-keys]").WaitForAsync();
        await ddo.Keyboard.PressAsync(" ");
        await ddo.GetByText("One transfer entry, ₹11,800.00").WaitForAsync();
        await ddo.Keyboard.PressAsync("s");
        await ddo.GetByText("submitted to the Postal Accounts Office").WaitForAsync();
        await ddo.GetByRole(AriaRole.Button, new() { Name = "Recall" }).WaitForAsync();

        await DecideAsync(await browser.SignedInAsync(App, "PAODELHI"), "Verify", "verified; a second person approves them");
        await DecideAsync(await browser.SignedInAsync(App, "PAODELHI2"), "Approve", "approved; the reports leave in a minute");
        Later(TimeSpan.FromSeconds(90));

        await ddo.GotoAsync("/transfer-entries/vouchers?from=2025-12-01&to=2025-12-31");
        await ddo.GetByLabel("Voucher number of").FillAsync("APT777");
        await ddo.GetByLabel("Total in APT of").FillAsync("11,800.00");
        await ddo.GetByRole(AriaRole.Button, new() { Name = "Post 1 to the books" }).ClickAsync();
        await ddo.GetByText("each location's misc. transaction waits there now").WaitForAsync();
        var entry = await EntryAsync();
        Assert.Equal((TransferEntryStatus.Posted, "APT777"), (entry.Status, entry.VoucherNumber));
        await TakeUpAsync(entry);

        await ddo.GotoAsync($"/transfer-entries/{entry.Id.Value}");
        await ddo.Locator(".page-head").GetByText("Acknowledged").WaitForAsync();
        Assert.Contains("Usha Nair", await ddo.Locator(".timeline").First.InnerTextAsync(), StringComparison.Ordinal);
        var report = await ddo.APIRequest.GetAsync($"/transfer-entries/{entry.Id.Value}/report.pdf");
        Assert.Equal("%PDF", Encoding.ASCII.GetString((await report.BodyAsync()).AsSpan(0, 4)));
    }

    private static async Task EnterAsync(IPage nodal)
    {
        const string Rows = "customer_id,contract_id,period_from,period_to,office_id,net,cgst,sgst,igst,apt_invoice_no,settled_on\n1000000101,40000101,01-12-2025,31-12-2025,10081132,10000,,,1800,APT/2512/0101,05-01-2026\n";
        await nodal.GotoAsync("/apportionment/pending/enter");
        var wrong = new FilePayload { Name = "pending.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Rows.Replace("10081132", "10029164", StringComparison.Ordinal)) };
        await Browser.ListeningFileInputAsync(nodal);
        await nodal.Locator("input[type=file]").SetInputFilesAsync(wrong);
        await nodal.GetByText("This is the nodal office, which has it accounted already.").WaitForAsync();
        await nodal.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "pending.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Rows) });
        await nodal.GetByRole(AriaRole.Button, new() { Name = "Enter one row" }).ClickAsync();
        await nodal.GetByText("stand in the books").WaitForAsync();
    }

    private static async Task DecideAsync(IPage pao, string act, string done)
    {
        await pao.GotoAsync($"/transfer-entries?from=2025-12-01&to=2025-12-31&status={(act == "Verify" ? "Submitted" : "Verified")}");
        await pao.Locator("body[data-transfer-keys]").WaitForAsync();
        await pao.Locator("[data-transfer-list] .here").WaitForAsync();
        await pao.Keyboard.PressAsync(" ");
        await pao.GetByText("One transfer entry, ₹11,800.00").WaitForAsync();
        await pao.GetByRole(AriaRole.Button, new() { Name = $"{act} together" }).ClickAsync();
        await pao.WaitForURLAsync("**/transfer-batches/*");
        Assert.True(await pao.GetByRole(AriaRole.Button, new() { Name = $"{act} 1" }).IsDisabledAsync());
        await pao.GetByRole(AriaRole.Link, new() { Name = "Open the next of the sample" }).ClickAsync();
        await pao.GetByRole(AriaRole.Link, new() { Name = "Back to the batch" }).ClickAsync();
        await pao.GetByRole(AriaRole.Button, new() { Name = $"{act} 1" }).ClickAsync();
        await pao.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = act, Exact = true }).ClickAsync();
        await pao.GetByText(done).WaitForAsync();
    }

    private async Task TakeUpAsync(TransferEntry entry)
    {
        await using var scope = App.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var misc = await db.Scoped<MiscTransaction>().AsNoTracking().SingleAsync(m => m.TransferEntryId == entry.Id);
        var voucher = new VoucherEntry("MT777", IndianTime.Today(App.Services.GetRequiredService<TimeProvider>()), misc.Amount);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc.Id, voucher), Guid.CreateVersion7());
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private async Task<TransferEntry> EntryAsync()
    {
        await using var scope = App.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<TransferEntry>().AsNoTracking().SingleAsync(e => e.PeriodFrom == new DateOnly(2025, 12, 1));
    }

    private void Later(TimeSpan by)
    {
        var clock = App.Services.GetRequiredService<BusinessClock>();
        clock.Shift(clock.GetUtcNow() + by - TimeProvider.System.GetUtcNow());
    }
}
