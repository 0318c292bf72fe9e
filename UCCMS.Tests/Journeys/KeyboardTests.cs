using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using UCCMS.Core.Bookings;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Journeys;

/// <summary>A clerk's month without a mouse: every act below is a key.</summary>
[Collection("Journeys")]
public sealed class KeyboardTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private const int MostTabs = 150;

    [Fact]
    public async Task A_months_draft_is_cleared_and_submitted_without_a_mouse()
    {
        var page = await browser.OpenAsync(demonstration.App);
        await page.GotoAsync("/");
        await TypeAsync(page, "Employee id", "CLERKCHENNAI");
        await TypeAsync(page, "Password", Data.Organisation.DevelopmentPeople.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".topbar .post").WaitForAsync();

        // what is excluded takes the booking's other findings with it
        while (await BlockingAsync() is [var code, ..])
        {
            await page.GotoAsync($"/findings?code={code}&severity=Blocking");
            await page.Locator(".finding-list li").First.WaitForAsync();
            await page.Locator("body[data-finding-keys]").WaitForAsync();
            await TabToAsync(page, "All ");
            await page.Keyboard.PressAsync("Space");
            await page.Keyboard.PressAsync("x");
            await page.Locator("#finding-reason:focus").WaitForAsync();
            await page.Keyboard.TypeAsync("Checked against the counter's journal: it is not this contract's.");
            await page.Locator(".resolve .form-acts button.primary:enabled").WaitForAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.GetByText("resolved:").First.WaitForAsync();
        }

        Assert.Empty(await BlockingAsync());
        await page.GotoAsync($"/drafts/{await demonstration.DraftAsync(Cast.NafAdvance, Cast.Chennai, MonthFiles.FebruaryOf(Cast.NafAdvance).From)}");
        await page.GetByText("Why is this different?").WaitForAsync();
        if (await page.GetByLabel("Reason for what no finding explains").CountAsync() > 0)
        {
            await TypeAsync(page, "Reason for what no finding explains", "APT rounds its discount; checked against the journal.");
        }

        await TabToAsync(page, "Submit");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".badge", new() { HasText = "Submitted" }).First.WaitForAsync();
    }

    private static async Task TypeAsync(IPage page, string field, string text)
    {
        await TabToAsync(page, field);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes on with the tab key until the name of what has the focus begins so.</summary>
    private static async Task TabToAsync(IPage page, string name)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            var focused = await page.EvaluateAsync<string>("() => { const e = document.activeElement; return e?.labels?.[0]?.innerText?.trim() || e?.innerText?.trim() || ''; }");
            if (focused.StartsWith(name, StringComparison.Ordinal))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"“{name}” cannot be reached with the tab key.");
    }

    private async Task<IReadOnlyList<FindingCode>> BlockingAsync()
    {
        await using var scope = demonstration.App.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<BookingFinding>()
            .Where(f => f.OwningOfficeId == Cast.Chennai && f.Severity == FindingSeverity.Blocking && f.Resolution == FindingResolution.Open)
            .Select(f => f.Code).Distinct().ToListAsync();
    }
}
