using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using UCCMS.Data.Operations;
using UCCMS.Data.Shared;
using UCCMS.Tests.Notifications;
using UCCMS.Web.Operations;

namespace UCCMS.Tests.Operations;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Act_reaches_the_collector_as_a_trace_and_as_a_measured_time()
    {
        using var collector = new HttpListener();
        var address = Listen(collector);
        var bodies = new Dictionary<string, string>(StringComparer.Ordinal);
        var received = Task.Run(() => ReceiveAsync(collector, bodies));
        await using (var services = Services(address).BuildServiceProvider())
        {
            var (traces, metrics) = (services.GetRequiredService<TracerProvider>(), services.GetRequiredService<MeterProvider>());
            using (var trace = Telemetry.Begin("IssueInvoices"))
            {
                Telemetry.Ended("IssueInvoices", "Done", TimeSpan.FromMilliseconds(12), trace);
            }

            Assert.True(traces.ForceFlush(10_000));
            Assert.True(metrics.ForceFlush(10_000));
        }

        collector.Stop();
        await received;
        Assert.Contains("IssueInvoices", bodies["/v1/traces"], StringComparison.Ordinal);
        Assert.Contains("uccms.act.duration", bodies["/v1/metrics"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_collector_nothing_is_listened_to() => Assert.Null(new ServiceCollection().AddTelemetry(Settings(null)).BuildServiceProvider().GetService<TracerProvider>());

    [Theory]
    [InlineData("collector", null, "Telemetry:Endpoint")]
    [InlineData("http://collector:4318", "udp", "Telemetry:Protocol")]
    public void Wrong_setting_stops_the_start_and_is_named(string endpoint, string? protocol, string key) =>
        Assert.Contains(key, Assert.Throws<StartRefused>(() => new ServiceCollection().AddTelemetry(Settings(endpoint, protocol))).Message, StringComparison.Ordinal);

    private static IServiceCollection Services(string address) => new ServiceCollection().AddTelemetry(Settings(address));

    private static IConfiguration Settings(string? endpoint, string? protocol = null) => new ConfigurationBuilder().AddInMemoryCollection(
        new Dictionary<string, string?> { [TelemetrySetup.EndpointKey] = endpoint, [TelemetrySetup.ProtocolKey] = protocol }).Build();

    private static string Listen(HttpListener collector)
    {
        var address = $"http://localhost:{SmtpServer.FreePort()}/";
        collector.Prefixes.Add(address);
        collector.Start();
        return address;
    }

    private static async Task ReceiveAsync(HttpListener collector, Dictionary<string, string> bodies)
    {
        while (true)
        {
            HttpListenerContext call;
            try
            {
                call = await collector.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var reader = new StreamReader(call.Request.InputStream, Encoding.Latin1);
            bodies[call.Request.Url!.AbsolutePath] = bodies.GetValueOrDefault(call.Request.Url.AbsolutePath) + await reader.ReadToEndAsync();
            call.Response.Close();
        }
    }
}
