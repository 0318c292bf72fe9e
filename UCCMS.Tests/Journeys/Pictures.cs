using Microsoft.Playwright;

namespace UCCMS.Tests.Journeys;

/// <summary>Pictures of screens for docs/screens.md, written where <c>UCCMS_SCREENSHOTS</c> names a folder.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("UCCMS_SCREENSHOTS");

    public static bool Wanted => Folder is { Length: > 0 };

    public static async Task TakeAsync(IPage page, string name)
    {
        foreach (var theme in Wanted ? new[] { ColorScheme.Light, ColorScheme.Dark } : [])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, $"{name}-{theme}.jpg".ToLowerInvariant()), Type = ScreenshotType.Jpeg, Quality = 60 });
        }
    }
}
