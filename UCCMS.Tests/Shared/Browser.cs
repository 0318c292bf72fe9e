using Microsoft.Playwright;
using UCCMS.Data.Organisation;

namespace UCCMS.Tests.Shared;

/// <summary>The distribution's Chromium, one for all journeys; each journey opens a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? ValueTask.CompletedTask);
        playwright?.Dispose();
    }

    /// <summary>An empty window, as on another person's computer.</summary>
    public async Task<IPage> OpenAsync(WebApp app, int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = app.Url.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce, // what turns while a page loads would take the processor that loads it
        });
        context.SetDefaultTimeout(30_000);
        return await context.NewPageAsync();
    }

    /// <summary>A window in which this person is signed in.</summary>
    public async Task<IPage> SignedInAsync(WebApp app, string employeeId, string password = DevelopmentPeople.Password)
    {
        var page = await OpenAsync(app);
        await page.GotoAsync("/");
        await SignInAsync(page, employeeId, password);
        await page.Locator(".topbar .post").WaitForAsync();
        return page;
    }

    /// <summary>A file input is on the page a moment before it listens; a person is slower than that, a journey is not.</summary>
    public static Task ListeningFileInputAsync(IPage page) =>
        page.WaitForFunctionAsync("() => document.querySelector('input[type=file]')?._blazorInputFileNextFileId !== undefined");

    public static async Task SignInAsync(IPage page, string employeeId, string password)
    {
        await page.GetByLabel("Employee id").FillAsync(employeeId);
        await page.GetByLabel("Password").FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
    }
}

/// <summary>Journeys share a browser and run one after another; those of money run beside the others, since a journey mostly waits.</summary>
[CollectionDefinition("Journeys")]
public sealed class Journeys : ICollectionFixture<Browser>;

/// <summary>The journeys of money, and the walk through every page.</summary>
[CollectionDefinition(Name)]
public sealed class JourneysOfMoney : ICollectionFixture<Browser>
{
    public const string Name = "Journeys of money";
}
