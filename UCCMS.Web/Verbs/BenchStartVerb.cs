using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace UCCMS.Web.Verbs;

/// <summary>
/// <c>bench start [--rounds N]</c>: starts this program as a process of its own on a database of its own, first an empty
/// one, then the same again, and measures to the first answered page.
/// </summary>
internal static class BenchStartVerb
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Verb Verb { get; } = new("bench start", "[--rounds 3] — measure the first and later starts of the portal", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var rounds = 3;
        if (call.Arguments is ["--rounds", var given] && int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && wanted > 0)
        {
            rounds = wanted;
        }
        else if (call.Arguments.Count > 0)
        {
            await call.Error.WriteLineAsync($"Call it so: bench start {Verb.Usage}");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("uccms-start-");
        try
        {
            await TellAsync(call, "First start, loading the organisation", folder, "at most 20 s is asked for");
            for (var round = 1; round <= rounds; round++)
            {
                await TellAsync(call, $"Later start {round}", folder, "at most 3 s is asked for");
            }

            return 0;
        }
        catch (InvalidOperationException e)
        {
            await call.Error.WriteLineAsync(e.Message);
            return 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task TellAsync(VerbCall call, string name, DirectoryInfo folder, string limit)
    {
        var (wall, processor) = await MeasureAsync(folder, call.Ct);
        await call.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{name}: answered after {wall.TotalSeconds:F2} s, {processor.TotalSeconds:F2} s of processor time ({limit})"));
    }

    private static async Task<(TimeSpan Wall, TimeSpan Processor)> MeasureAsync(DirectoryInfo folder, CancellationToken ct)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var clock = Stopwatch.StartNew();
        using var portal = Process.Start(StartOf(folder, address)) ?? throw new InvalidOperationException("The program could not be started.");
        try
        {
            portal.OutputDataReceived += (_, _) => { }; // read, so that it never waits for a reader
            portal.BeginOutputReadLine();
            await AnsweredAsync(portal, new Uri(address + Urls.SignIn), ct);
            return (clock.Elapsed, portal.TotalProcessorTime);
        }
        finally
        {
            portal.Kill();
            await portal.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static ProcessStartInfo StartOf(DirectoryInfo folder, string address)
    {
        var start = ChildProgram.StartOf(Path.Combine(folder.FullName, "start.db"));
        start.Environment["Urls"] = address;
        return start;
    }

    private static async Task AnsweredAsync(Process portal, Uri page, CancellationToken ct)
    {
        using var client = new HttpClient();
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            try
            {
                (await client.GetAsync(page, ct)).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.ConnectionError && !portal.HasExited)
            {
                await Task.Delay(10, ct); // not listening yet
            }
            catch (HttpRequestException e)
            {
                throw new InvalidOperationException($"The portal did not answer its first page: {e.Message}", e);
            }
        }

        throw new InvalidOperationException($"The portal did not answer within {Patience.TotalMinutes} minutes.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
