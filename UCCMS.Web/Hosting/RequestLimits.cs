using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using UCCMS.Data.Shared;
using UCCMS.Web.SignIn;

namespace UCCMS.Web.Hosting;

/// <summary>
/// How often one address may try to sign in and one person may download in a minute: guessing passwords and scraping files
/// become slow, work does not. Everything else is a circuit, which has its own limits.
/// </summary>
internal static class RequestLimits
{
    /// <summary>Tries to sign in of one address within a minute; an office behind one address has a few dozen people.</summary>
    public const string SignInsKey = "Limits:SignInsPerMinute";

    /// <summary>Files of one person within a minute.</summary>
    public const string DownloadsKey = "Limits:DownloadsPerMinute";

    private const int UsualSignIns = 60;
    private const int UsualDownloads = 120;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <exception cref="StartRefused">A limit is no whole number above zero.</exception>
    public static IServiceCollection AddRequestLimits(this IServiceCollection services, IConfiguration settings)
    {
        var signIns = Number(settings, SignInsKey, UsualSignIns);
        var downloads = Number(settings, DownloadsKey, UsualDownloads);
        return services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(c => PartitionOf(c, signIns, downloads));
            o.OnRejected = async (refused, ct) =>
            {
                var answer = refused.HttpContext.Response;
                answer.Headers.RetryAfter = Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                answer.ContentType = "text/plain; charset=utf-8";
                await answer.WriteAsync("That was too often within a minute. Wait a minute, then try again.", ct);
            };
        });
    }

    private static RateLimitPartition<string> PartitionOf(HttpContext context, int signIns, int downloads)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments(Urls.SignIn, StringComparison.OrdinalIgnoreCase))
        {
            return Sliding($"sign-in {context.Connection.RemoteIpAddress}", signIns);
        }

        return IsDownload(context.GetEndpoint()) && context.User.PersonId() is { } person
            ? Sliding($"download {person}", downloads)
            : RateLimitPartition.GetNoLimiter("free");
    }

    // Pages have a right too, and are components.
    private static bool IsDownload(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<IAuthorizeData>()?.Policy is not null && endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null;

    private static RateLimitPartition<string> Sliding(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new() { PermitLimit = permits, Window = Window, SegmentsPerWindow = 6 });

    private static int Number(IConfiguration settings, string key, int usual) =>
        settings[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new StartRefused($"{key} is “{text}”; it must be a whole number above zero.");
}
