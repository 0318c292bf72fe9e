using Quartz;
using UCCMS.Core.Organisation;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Jobs;

/// <summary>
/// Starts the schedule some seconds after the portal answers, so that no page waits for it, and puts into it what it lacks. A
/// job that was paused stays paused over restarts.
/// </summary>
internal sealed partial class SchedulerService(ISchedulerFactory schedulers, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<SchedulerService> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            await Task.Delay(AfterStart, stoppingToken);
            while (!await TryStartAsync(stoppingToken))
            {
                await Task.Delay(BetweenTries, stoppingToken);
            }

            await Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the server stops
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        foreach (var scheduler in await schedulers.GetAllSchedulers(cancellationToken))
        {
            await scheduler.Shutdown(waitForJobsToComplete: false, cancellationToken);
        }
    }

    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }

    private async Task<bool> TryStartAsync(CancellationToken ct)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(ct);
            await ScheduleAsync(scheduler, ct);
            await scheduler.Start(ct);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            StartFailed(log, e);
            return false;
        }
    }

    private async Task ScheduleAsync(IScheduler scheduler, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("schedule"));
        foreach (var facts in scope.ServiceProvider.GetRequiredService<DayTasks>().All.Select(t => t.Facts).Where(f => JobSchedule.Jobs.ContainsKey(f.Key)))
        {
            await KeepAsync(scheduler, JobSchedule.JobOf(facts), JobSchedule.TriggerOf(facts, time), ct);
        }

        foreach (var facts in scope.ServiceProvider.GetRequiredService<MinuteTasks>().All.Select(t => t.Facts))
        {
            await KeepAsync(scheduler, JobSchedule.JobOf(facts), JobSchedule.TriggerOf(facts, time), ct);
        }
    }

    private static async Task KeepAsync(IScheduler scheduler, IJobDetail job, ITrigger trigger, CancellationToken ct)
    {
        var kept = await scheduler.GetTrigger(trigger.Key, ct);
        if (kept is null)
        {
            await scheduler.ScheduleJob(job, trigger, cancellationToken: ct);
        }
        else if ((kept as ICronTrigger)?.CronExpressionString != ((ICronTrigger)trigger).CronExpressionString)
        {
            await scheduler.RescheduleJob(kept.Key, trigger, ct);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The schedule of the jobs did not start; it is tried again in a minute.")]
    private static partial void StartFailed(ILogger log, Exception e);
}
