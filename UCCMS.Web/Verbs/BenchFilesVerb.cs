using System.Diagnostics;
using System.Text.Json;
using UCCMS.Data.Bookings;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench import-files FILE …</c>: the part of <c>bench import-month</c> that runs as a process of its own, and tells its figures as JSON.</summary>
internal static class BenchFilesVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new(
        "bench import-files", "FILE … — import booking files one after the other and tell the time and the greatest memory of the process after each", RunAsync);

    /// <summary>Starts it for a database and files, and waits for its figures.</summary>
    /// <exception cref="InvalidOperationException">It did not end well; it said why on the error output.</exception>
    public static async Task<MonthRun> RunAsync(string database, IReadOnlyList<string> files, CancellationToken ct)
    {
        using var child = Process.Start(ChildProgram.StartOf(database, [.. Verb.Name.Split(' '), .. files]))
            ?? throw new InvalidOperationException("The program could not be started.");
        try
        {
            var told = await child.StandardOutput.ReadToEndAsync(ct);
            await child.WaitForExitAsync(ct);
            return child.ExitCode == 0
                ? JsonSerializer.Deserialize<MonthRun>(told, Json)!
                : throw new InvalidOperationException($"The importing process ended with {child.ExitCode}.");
        }
        finally
        {
            if (!child.HasExited)
            {
                child.Kill();
            }
        }
    }

    private static async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments.Count == 0 || call.Arguments.FirstOrDefault(f => !File.Exists(f)) is { })
        {
            await call.Error.WriteLineAsync("Call it so: bench import-files FILE …, each a booking file that is there.");
            return 2;
        }

        await call.Out.WriteLineAsync(JsonSerializer.Serialize(await MonthBenchmark.ImportAsync(call.Services, call.Arguments, call.Ct), Json));
        return 0;
    }
}
