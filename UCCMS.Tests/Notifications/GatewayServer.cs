using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace UCCMS.Tests.Notifications;

/// <summary>A gateway as docs/message-gateway.md asks for, on a real port: it keeps what it took by key and answers as told.</summary>
internal sealed class GatewayServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private GatewayServer(WebApplication app) => this.app = app;

    /// <summary>What was taken, by idempotency key: each once.</summary>
    public ConcurrentDictionary<string, JsonElement> Taken { get; } = new(StringComparer.Ordinal);

    public int Asked { get; private set; }

    public string? Authorization { get; private set; }

    /// <summary>Answered instead of taking the message.</summary>
    public int? Answer { get; set; }

    /// <summary>Takes the message, but answers only after this time.</summary>
    public TimeSpan Delay { get; set; }

    public Uri Url => new(app.Urls.First() + "/messages");

    public static async Task<GatewayServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new GatewayServer(builder.Build());
        server.app.MapPost("/messages", (Delegate)server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        Asked++;
        Authorization = context.Request.Headers.Authorization;
        if (Answer is { } status)
        {
            return Results.Text("the gateway is told to refuse", statusCode: status);
        }

        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        var isNew = Taken.TryAdd(context.Request.Headers["Idempotency-Key"].ToString(), body);
        await Task.Delay(Delay);
        return isNew ? Results.Accepted() : Results.Conflict();
    }
}
