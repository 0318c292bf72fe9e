using System.Diagnostics;
using UCCMS.Tests.Benchmarks;
using UCCMS.Tests.Billing;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Settlement;

namespace UCCMS.Tests.Shared;

/// <summary>
/// The test assembly as a program: a test starts it to kill it in the middle of an act. It says "ready" when it begins, so
/// that the kill does not only hit the start of the runtime.
/// </summary>
public static class ChildProgram
{
    /// <summary>What a child can be asked to do, by its first argument.</summary>
    private static readonly Dictionary<string, Func<string[], Task>> Acts = new(StringComparer.Ordinal)
    {
        ["issue"] = IssueChild.RunAsync, ["money"] = MoneyChild.RunAsync, ["month"] = MonthChild.RunAsync, ["calendar"] = MonthChild.CalendarAsync,
        ["circuits"] = CircuitBenchmark.RunAsync,
    };

    public static async Task<int> Main(string[] args)
    {
        await Acts[args[0]](args[1..]);
        return 0;
    }

    /// <summary>Starts a child, waits until it is ready and so long more, and kills it (SIGKILL). True when it was still running.</summary>
    public static async Task<bool> KillAfterAsync(TimeSpan delay, params string[] args)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(ChildProgram).Assembly.Location, .. args]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Assert.Equal("ready", await child.StandardOutput.ReadLineAsync());
        await Task.Delay(delay);
        var runs = !child.HasExited;
        child.Kill();
        await child.WaitForExitAsync();
        return runs;
    }

    /// <summary>Called by the child when its runtime, model and database are warm.</summary>
    public static void Ready()
    {
        using var output = new StreamWriter(System.Console.OpenStandardOutput());
        output.WriteLine("ready");
    }
}
