using Quartz;
using UCCMS.Core.Billing;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Jobs;

/// <summary>When a job runs next.</summary>
/// <param name="NextUtc">None while it is not scheduled.</param>
/// <param name="IsPaused">Its schedule does not start it.</param>
public sealed record ScheduledJob(DateTime? NextUtc, bool IsPaused);

/// <summary>The schedule, for the page and the acts of the Administrator; without one, where jobs are switched off, it says so.</summary>
public sealed class Scheduler(IServiceProvider services) : IJobControl
{
    public bool IsOn => services.GetService<ISchedulerFactory>() is not null;

    /// <summary>None when there is no schedule or it does not know the job.</summary>
    public async Task<ScheduledJob?> FindAsync(string job, CancellationToken ct = default)
    {
        if (services.GetService<ISchedulerFactory>() is not { } factory)
        {
            return null;
        }

        var scheduler = await factory.GetScheduler(ct);
        var trigger = await scheduler.GetTrigger(JobSchedule.TriggerOf(job), ct);
        return trigger is null ? null : new(trigger.NextFireTimeUtc?.UtcDateTime, await scheduler.GetTriggerState(trigger.Key, ct) == TriggerState.Paused);
    }

    public async Task ControlAsync(string job, JobAct act, CancellationToken ct)
    {
        var factory = services.GetService<ISchedulerFactory>() ?? throw new RuleViolation("job.no-scheduler", $"Jobs are switched off on this server ({JobStore.EnabledKey}); run them by the verb “cycle run”.");
        var scheduler = await factory.GetScheduler(ct);
        var key = JobSchedule.KeyOf(job);
        RuleViolation.Unless(await scheduler.GetJobDetail(key, ct) is not null, "job.unknown", $"There is no job “{job}”.");
        switch (act)
        {
            case JobAct.RunNow:
                await scheduler.TriggerJob(key, new JobDataMap { [JobSchedule.Again] = "true" }, ct);
                break;
            case JobAct.Pause:
                await scheduler.PauseJob(key, ct);
                break;
            case JobAct.Resume:
                await scheduler.ResumeJob(key, ct);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(act), act, "Unknown act.");
        }
    }
}
