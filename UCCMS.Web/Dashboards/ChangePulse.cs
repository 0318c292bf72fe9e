using UCCMS.Data.Dashboards;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Dashboards;

/// <summary>
/// Raises the signal of changes for everything this node shows, whichever node the act was done on: one look at the last
/// numbers every second for all screens together, at once after an act of this node, and none while nobody looks.
/// </summary>
public sealed partial class ChangePulse(IServiceScopeFactory scopes, ActSignal signal, ILogger<ChangePulse> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Time alone changes figures too: what was due yesterday is overdue today.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private (long Act, long Notice) newest = (-1, -1);
    private long raisedAt = TimeProvider.System.GetTimestamp();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await signal.WaitAsync(Pause, stoppingToken);
                if (signal.IsHeard)
                {
                    await LookAsync(stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var now = await scope.ServiceProvider.GetRequiredService<PulseQueries>().NewestAsync(ct);
            if (now != newest || TimeProvider.System.GetElapsedTime(raisedAt) > Longest)
            {
                newest = now;
                raisedAt = TimeProvider.System.GetTimestamp();
                signal.Raise();
            }
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            LookFailed(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking for changes failed; the next look goes on.")]
    private static partial void LookFailed(ILogger log, Exception e);
}
