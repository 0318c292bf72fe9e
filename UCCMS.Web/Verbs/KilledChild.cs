using System.Diagnostics;
using System.Globalization;

namespace UCCMS.Web.Verbs;

/// <summary>
/// One start of <c>bench acts</c> that ends by being killed. It loads its program first and touches the database only when it is
/// told to go, so that the next ones load while the database is looked at.
/// </summary>
internal sealed class KilledChild : IDisposable
{
    private const int LongestDelay = 400;

    private readonly Process process;

    private KilledChild(Process process) => this.process = process;

    /// <param name="database">Path of a SQLite file.</param>
    /// <param name="seed">Of its dice.</param>
    /// <param name="minutes">By which its clock is ahead, so that what an earlier one approved can be posted.</param>
    public static KilledChild Start(string database, int seed, int minutes)
    {
        var start = Of(database, "bench", "acts", "--seed", seed.ToString(CultureInfo.InvariantCulture), "--minutes", minutes.ToString(CultureInfo.InvariantCulture));
        start.RedirectStandardInput = true;
        return new(Process.Start(start) ?? throw new InvalidOperationException("The program could not be started."));
    }

    /// <summary>This program on that database, as in Development.</summary>
    public static ProcessStartInfo Of(string database, params string[] arguments)
    {
        var start = ChildProgram.StartOf(database, arguments);
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return start;
    }

    /// <summary>Lets it act, and kills it a random moment after its first act.</summary>
    /// <returns>Whether it was at work then, and how many acts it said were done.</returns>
    public async Task<(bool Runs, int Done)> KillAsync(int seed, CancellationToken ct)
    {
        await process.StandardInput.WriteLineAsync("go".AsMemory(), ct);
        await process.StandardInput.FlushAsync(ct);
        while (await process.StandardOutput.ReadLineAsync(ct) is { } line && line != "ready")
        {
            // what it says while it starts
        }

        var output = process.StandardOutput.ReadToEndAsync(ct);
        await Task.WhenAny(Task.Delay(new Random(seed).Next(LongestDelay), ct), output);
        var runs = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        return (runs, (await output).Split('\n').Count(l => l.TrimEnd() == "done"));
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
