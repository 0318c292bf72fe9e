using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>A real process of the verb, killed with SIGKILL at several moments of its import.</summary>
public sealed class KilledImportTests
{
    [SqliteTheory]
    [InlineData(1)]
    [InlineData(20_000)]
    [InlineData(60_000)]
    public async Task Killed_process_leaves_all_or_nothing_and_the_next_import_takes_the_file_whole(int rowsAtDeath)
    {
        await using var world = await CreateAsync();
        var file = Path.Combine(Path.GetDirectoryName(world.Contracts.Database.Path)!, "bookings.csv");
        await System.IO.File.WriteAllTextAsync(file, Many(1, 60_000));
        using var process = Start(world, file);
        while (!process.HasExited && await world.StoredAsync() < rowsAtDeath)
        {
            await Task.Delay(5);
        }

        process.Kill();
        await process.WaitForExitAsync();
        var isLoaded = await world.ReadAsync(db => db.Set<LoadedImport>().AnyAsync());
        Assert.Equal(isLoaded ? 60_000 : 0, (await world.VisibleAsync()).Count);
        Assert.True(await world.StoredAsync() >= rowsAtDeath, "the process ended before it stored anything");
        using var again = Start(world, file);
        await again.WaitForExitAsync();
        Assert.Equal(0, again.ExitCode);
        Assert.Equal(60_000, (await world.VisibleAsync()).Count);
        Assert.Equal(60_000, await world.StoredAsync());
    }

    private static Process Start(BookingWorld world, string file)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "UCCMS.Web.dll"), "import", "bookings", file, "--json"])
        {
            WorkingDirectory = Path.GetDirectoryName(file)!,
        };
        start.Environment["Database__Provider"] = "Sqlite";
        start.Environment["ConnectionStrings__Uccms"] = $"Data Source={world.Contracts.Database.Path}";
        return Process.Start(start)!;
    }
}
