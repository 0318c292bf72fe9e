using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using UCCMS.Data.Operations;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Operations;

/// <summary>
/// Sends traces and metrics to an OpenTelemetry collector (OTLP) where <c>Telemetry:Endpoint</c> names one: the framework's own
/// of requests, circuits and the runtime, and the product's of acts and statements. No parameter, person or document is in them.
/// </summary>
internal static class TelemetrySetup
{
    public const string EndpointKey = "Telemetry:Endpoint";
    public const string ProtocolKey = "Telemetry:Protocol";

    /// <exception cref="StartRefused">The endpoint is no address, or the protocol is unknown.</exception>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration settings)
    {
        if (settings[EndpointKey] is { Length: > 0 } endpoint)
        {
            Listen(services, Address(endpoint), Protocol(settings[ProtocolKey]));
        }

        return services;
    }

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
        ? address
        : throw new StartRefused($"{EndpointKey} is “{text}”; it must be an address such as http://collector:4318.");

    private static OtlpExportProtocol Protocol(string? text) => text switch
    {
        null or "" or "http" => OtlpExportProtocol.HttpProtobuf,
        "grpc" => OtlpExportProtocol.Grpc,
        _ => throw new StartRefused($"{ProtocolKey} is “{text}”; it must be http or grpc."),
    };

    private static void Listen(IServiceCollection services, Uri endpoint, OtlpExportProtocol protocol)
    {
        // over HTTP each kind has a path of its own, which the exporter adds only to an address it read by itself
        void To(OtlpExporterOptions options, string path) =>
            (options.Protocol, options.Endpoint) = (protocol, protocol == OtlpExportProtocol.Grpc ? endpoint : new Uri(endpoint, path));

        services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("uccms", serviceInstanceId: Environment.MachineName))
            .WithTracing(t => t.AddSource(Telemetry.Name, "Microsoft.AspNetCore", "Microsoft.AspNetCore.Components").AddOtlpExporter(o => To(o, "v1/traces")))
            .WithMetrics(m => m
                .AddMeter(Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting",
                    "Microsoft.AspNetCore.Components.Server.Circuits", "Microsoft.EntityFrameworkCore", "System.Runtime")
                .AddOtlpExporter(o => To(o, "v1/metrics")));
    }
}
