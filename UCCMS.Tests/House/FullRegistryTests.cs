using System.Diagnostics;
using System.Text.Json;

namespace UCCMS.Tests.House;

/// <summary>
/// The registry the portal is built from here lacks some packages; the switch FullRegistry=true takes the official ones
/// instead of what stands in for them. It cannot be restored here, so MSBuild's own item lists are read.
/// </summary>
public sealed class FullRegistryTests
{
    [Fact]
    public async Task Official_packages_take_the_place_of_prunes_stand_in_and_script_target()
    {
        var data = await ItemsAsync("UCCMS.Data", fullRegistry: true);
        Assert.Contains("Microsoft.SqlServer.Server", data["PackageReference"]);
        Assert.DoesNotContain(data["ProjectReference"], r => r.Contains("StandIn", StringComparison.Ordinal));
        foreach (var project in new[] { "UCCMS.Core", "UCCMS.Data", "UCCMS.Web", "UCCMS.Tests" })
        {
            var items = await ItemsAsync(project, fullRegistry: true);
            Assert.DoesNotContain("Microsoft.SqlServer.Server", items["PrunePackageReference"]);
            Assert.DoesNotContain("Mono.TextTemplating", items["PrunePackageReference"]);
            Assert.All(items["PackageDownload"], p => Assert.StartsWith("Microsoft.NETCore.App.Crossgen2.", p, StringComparison.Ordinal)); // a tool, for which nothing stands in
            Assert.DoesNotContain("AngleSharp.Diffing", items["Reference"]);
        }
    }

    [Fact]
    public async Task Without_the_switch_the_stand_ins_are_there()
    {
        Assert.Contains(await ItemsAsync("UCCMS.Data", fullRegistry: false) is var data ? data["ProjectReference"] : [], r => r.Contains("StandIn", StringComparison.Ordinal));
        Assert.Contains("Microsoft.SqlServer.Server", data["PrunePackageReference"]);
        Assert.Contains("Microsoft.AspNetCore.App.Runtime.linux-x64", (await ItemsAsync("UCCMS.Web", fullRegistry: false))["PackageDownload"]);
    }

    private static async Task<Dictionary<string, string[]>> ItemsAsync(string project, bool fullRegistry)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [
            "msbuild", $"{project}/{project}.csproj", $"-p:FullRegistry={(fullRegistry ? "true" : "false")}", "-nologo",
            "-getItem:PackageReference,PrunePackageReference,ProjectReference,PackageDownload,Reference",
        ])
        {
            WorkingDirectory = SourceTree.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        using var json = JsonDocument.Parse(await process.StandardOutput.ReadToEndAsync());
        return json.RootElement.GetProperty("Items").EnumerateObject().ToDictionary(
            i => i.Name,
            i => i.Value.EnumerateArray().Select(v => v.GetProperty("Identity").GetString()!).ToArray(),
            StringComparer.Ordinal);
    }
}
