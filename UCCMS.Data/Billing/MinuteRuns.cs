using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>
/// Runs jobs that look every minute. The ledger has one row for a job and day in which it did something or failed: how often,
/// and how it ended last. A failure that goes on is written once an hour.
/// </summary>
public sealed partial class MinuteRuns(IServiceScopeFactory scopes, DayRuns days, TimeProvider time, ILogger<MinuteRuns> log)
{
    private static readonly TimeSpan BetweenFailures = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, (string Remark, long At)> failures = new(StringComparer.Ordinal);

    /// <exception cref="RuleViolation">job.unknown</exception>
    public async Task RunAsync(string job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System($"job {job}", Environment.MachineName));
        var task = scope.ServiceProvider.GetRequiredService<MinuteTasks>().Of(job);
        var (status, done, remark) = (JobRunStatus.Finished, 0, string.Empty);
        try
        {
            done = await task.RunAsync(ct);
            failures.TryRemove(job, out _);
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            TaskFailed(log, e, job);
            (status, remark) = (JobRunStatus.Failed, $"It broke off: {e.Message}");
        }

        if (done > 0 || (status == JobRunStatus.Failed && IsNews(job, remark)))
        {
            var note = new NoteMinuteRun.Input(job, IndianTime.Today(time), days.Node, status, done, remark);
            await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((NoteMinuteRun u) => u, note, Guid.CreateVersion7(), CancellationToken.None);
        }
    }

    private bool IsNews(string job, string remark)
    {
        if (failures.TryGetValue(job, out var last) && last.Remark == remark && TimeProvider.System.GetElapsedTime(last.At) < BetweenFailures)
        {
            return false;
        }

        failures[job] = (remark, TimeProvider.System.GetTimestamp());
        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The job {Job} failed; the next minute tries again.")]
    private static partial void TaskFailed(ILogger log, Exception e, string job);
}
