using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Shared;
using UCCMS.Web;
using UCCMS.Web.Shell;

namespace UCCMS.Tests.Journeys;

/// <summary>
/// Each page of the rail, and the first document that each list opens, has no serious or critical violation of the accessibility
/// rules, in either theme. <see cref="Pictures"/> of every role's home and main screens are taken on demand.
/// </summary>
[Collection(JourneysOfMoney.Name)]
public sealed class AccessibilityTests(Browser browser, DemonstrationApp demonstration) : IClassFixture<DemonstrationApp>
{
    private static readonly Lazy<string> Rules = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Journeys", "axe.min.js")));

    // who holds most rights first, so that the fewest people open the most pages
    private static readonly (string Person, Role Role, string[] Main)[] People =
    [
        ("NODALDELHI", Role.NodalOffice, [Urls.Consolidations, Urls.Invoices]),
        ("ADMIN001", Role.Administrator, [Urls.Operations, Urls.People]),
        ("CLERKMUMBAI", Role.BookingLocation, [Urls.Findings, Urls.Drafts]),
        ("DIRECTORATE", Role.Directorate, [Urls.Dashboard, Urls.EarnedBoard]),
        ("AUDITOR", Role.Auditor, [Urls.Audit, Urls.Exports]),
        ("DDODELHI", Role.Ddo, [Urls.TransferEntries, Urls.Receipts]),
        ("PAODELHI", Role.Pao, [Urls.Dashboard, Urls.Elekha]),
        ("CIRCLEDELHI", Role.CircleOffice, [Urls.Dashboard, Urls.StuckElsewhere]),
        ("REGIONCOIMBATORE", Role.RegionalOffice, [Urls.Dashboard, Urls.StuckElsewhere]),
        ("DIVCOIMBATORE", Role.DivisionalOffice, [Urls.ApportionmentWatch, Urls.Reports]),
        ("CEPT", Role.CeptSupport, [Urls.CeptTickets, Urls.Help]),
    ];

    [Fact]
    public async Task No_page_has_a_serious_or_critical_violation_in_either_theme()
    {
        var (seen, wrong) = (new HashSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var (person, role, main) in People)
        {
            var page = await browser.SignedInAsync(demonstration.App, person);
            await page.EvaluateAsync(Rules.Value);
            var pages = Rail.All.Where(l => RolePermissions.Of(role).Contains(l.Permission)).Select(l => l.Address).ToArray();
            foreach (var address in pages.Where(a => seen.Add(a == Urls.Home ? person : a)))
            {
                await OpenAsync(page, address);
                await LookAsync(page, wrong);
                await LookAtFirstDocumentAsync(page, seen, wrong);
            }

            await PictureAsync(page, role, main);

            await page.Context.CloseAsync();
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.InRange(seen.Count, 60, 1_000);
    }

    [Fact]
    public async Task Page_with_a_fault_is_found()
    {
        var page = await browser.OpenAsync(demonstration.App);
        await page.GotoAsync("/sign-in");
        await page.EvaluateAsync(Rules.Value);
        await page.EvaluateAsync("() => document.querySelector('label').remove()");
        Assert.NotEmpty(await ViolationsAsync(page, "{}"));
        await page.Context.CloseAsync();
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        await page.EvaluateAsync("a => Blazor.navigateTo(a)", address);
        await page.WaitForFunctionAsync("a => location.pathname === a.split('?')[0] && document.querySelector('main h1') && !document.querySelector('main [aria-busy=true]')", address);
    }

    private static async Task LookAtFirstDocumentAsync(IPage page, HashSet<string> seen, SortedSet<string> wrong)
    {
        var link = page.Locator("main table.grid tbody tr a[href^='/']:not([href*='.'])").First;
        if (await link.CountAsync() > 0 && await link.GetAttributeAsync("href") is { } address && seen.Add(KindOf(address)))
        {
            await OpenAsync(page, address);
            await LookAsync(page, wrong);
        }
    }

    // /invoices/7f3… is one kind of page however many invoices there are
    private static string KindOf(string address) => string.Join('/', address.Split('?')[0].Split('/').Select(p => p.Any(char.IsAsciiDigit) ? "*" : p));

    private static async Task LookAsync(IPage page, SortedSet<string> wrong)
    {
        var name = KindOf(new Uri(page.Url).AbsolutePath);
        foreach (var (theme, rules) in new[] { (ColorScheme.Light, "{}"), (ColorScheme.Dark, "{ runOnly: ['color-contrast'] }") }) // only colours differ
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            wrong.UnionWith((await ViolationsAsync(page, rules)).Select(v => $"{name} ({theme}): {v}"));
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private static async Task PictureAsync(IPage page, Role role, string[] main)
    {
        foreach (var address in Pictures.Wanted ? main.Prepend(Urls.Home) : [])
        {
            await OpenAsync(page, address);
            await Pictures.TakeAsync(page, $"{role}-{(address == Urls.Home ? "home" : address.Trim('/').Replace('/', '-'))}");
        }
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, string options)
    {
        var found = await page.EvaluateAsync<JsonElement>(
            $"async () => (await axe.run(document, {{ resultTypes: ['violations'], ...{options} }})).violations.filter(v => ['serious', 'critical'].includes(v.impact)).map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 160)])");
        return [.. found.EnumerateArray().Select(v => string.Create(CultureInfo.InvariantCulture, $"{v[0]} at {v[1]} places, first {v[2]}"))];
    }
}
