using UCCMS.Data.Notifications;

namespace UCCMS.Web.Notifications;

/// <summary>
/// Says to every bell of this node that there is something new, whichever node it came from: one look at the newest number
/// every two seconds for all of them, and none while nobody looks.
/// </summary>
public sealed partial class NoticePulse(IServiceScopeFactory scopes, ILogger<NoticePulse> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>An act on another node may commit a lower number later; a look now and then catches it.</summary>
    private const int QuietRounds = 15;

    private long newest = -1;

    /// <summary>There may be something new.</summary>
    public event EventHandler? Raised;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        for (var round = 1; await NextAsync(timer, stoppingToken); round++)
        {
            if (Raised is not null)
            {
                await LookAsync(round % QuietRounds == 0, stoppingToken);
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task LookAsync(bool always, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var now = await scope.ServiceProvider.GetRequiredService<NoticeQueries>().NewestAsync(ct);
            if (always || now != newest)
            {
                newest = now;
                Raised?.Invoke(this, EventArgs.Empty);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            LookFailed(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for new notifications failed; the next look goes on.")]
    private static partial void LookFailed(ILogger log, Exception e);
}
