using UCCMS.Core.Billing;
using UCCMS.Data.Billing;

namespace UCCMS.Web.Jobs;

/// <summary>Asks every few minutes whether a job is missing, starts it unless it is paused, and tells of alarms. Stands outside the schedule, which may be what is stuck.</summary>
internal sealed partial class RunWatcher(RunWatch watch, Scheduler scheduler, IJobControl jobs, ILogger<RunWatcher> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await RoundAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops; the next start goes on
        }
    }

    private async Task RoundAsync(CancellationToken ct)
    {
        try
        {
            foreach (var alarm in await watch.RaiseAsync(ct))
            {
                Alarm(log, alarm);
            }

            foreach (var job in await watch.StalledAsync(ct))
            {
                if (await scheduler.FindAsync(job, ct) is { IsPaused: false })
                {
                    await jobs.ControlAsync(job, JobAct.RunNow, ct);
                }
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            RoundFailed(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Alarm}")]
    private static partial void Alarm(ILogger log, string alarm);

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of the watcher of jobs failed; the next one goes on.")]
    private static partial void RoundFailed(ILogger log, Exception e);
}
