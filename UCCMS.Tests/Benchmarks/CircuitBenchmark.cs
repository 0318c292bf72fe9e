using System.Diagnostics;
using System.Globalization;
using UCCMS.Data.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Benchmarks;

/// <summary>
/// Load by many people at once: <c>dotnet UCCMS.Tests.dll circuits [CIRCUITS] [SECONDS]</c> starts the portal on a demonstration
/// of its own, opens so many circuits (200) that each open a page every five seconds for so long (60), and prints how long the
/// pages took and how much managed memory a circuit holds. Needs Node; its packages are installed beside it once.
/// </summary>
internal static class CircuitBenchmark
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Benchmarks");

    public static async Task RunAsync(string[] args)
    {
        var (circuits, seconds) = (args.ElementAtOrDefault(0) ?? "200", args.ElementAtOrDefault(1) ?? "60");
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            using var install = Process.Start(new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--silent"]) { WorkingDirectory = Folder })!;
            await install.WaitForExitAsync();
        }

        await using var app = new WebApp("Development", demonstration: true);
        using var people = Process.Start(new ProcessStartInfo(
            "node", ["circuits.mjs", app.Url.ToString(), circuits, seconds, "NODALDELHI", DevelopmentPeople.Password, "/=things wait for you", "/invoices=/25-26/", "/dashboard=follows every act"])
        { WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        while (await people.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == "memory")
            {
                await people.StandardInput.WriteLineAsync(ManagedBytes().ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                System.Console.WriteLine(line);
            }
        }

        await people.WaitForExitAsync();
    }

    // what is still in use after everything else was collected
    private static long ManagedBytes()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
