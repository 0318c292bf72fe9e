using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>How a run of a job for a day went.</summary>
/// <param name="Job">Its key.</param>
/// <param name="Day">The business day.</param>
/// <param name="IsMine">False: the day was finished before, or another node is at it.</param>
/// <param name="Status">Of the ledger now.</param>
/// <param name="Done">Acts done, earlier attempts included.</param>
/// <param name="Parked">Acts set aside.</param>
/// <param name="Remark">In words.</param>
public sealed record DayRunResult(string Job, DateOnly Day, bool IsMine, JobRunStatus Status, int Done, int Parked, string Remark);

/// <summary>
/// Runs daily jobs under the ledger: one node at a time for a job and day, each act once by its command id, what is refused set
/// aside with the reason, and after a break on from where it was. Schedule, verb and watcher all come here.
/// </summary>
public sealed partial class DayRuns(IServiceScopeFactory scopes, TimeProvider time, ILogger<DayRuns> log)
{
    /// <summary>Names this process in the ledger.</summary>
    public string Node { get; } = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid():N}");

    /// <summary>The command id of an act: the same for the same job, day and subject, whoever runs it.</summary>
    public static Guid CommandOf(string job, DateOnly day, string subject) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{job}|{day:yyyy-MM-dd}|{subject}"))).AsSpan(0, 16));

    /// <summary>What the schedule asks for: today, and the days missed where the job makes up for them.</summary>
    /// <param name="job">Key of the job.</param>
    /// <param name="again">A person asks for another round of today.</param>
    /// <param name="ct">Stops between two acts.</param>
    public async Task<IReadOnlyList<DayRunResult>> RunDueAsync(string job, bool again, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var results = new List<DayRunResult>();
        foreach (var day in await DaysAsync(job, today, ct))
        {
            results.Add(await RunAsync(job, day, again && day == today, ct));
        }

        if (again && results.TrueForAll(r => r.Day != today))
        {
            results.Add(await RunAsync(job, today, again, ct));
        }

        return results;
    }

    /// <summary>Runs a job for one day, if no other node does and it is not finished.</summary>
    /// <exception cref="RuleViolation">job.unknown</exception>
    public async Task<DayRunResult> RunAsync(string job, DateOnly day, bool again, CancellationToken ct)
    {
        await using var scope = Scope(job);
        var task = scope.ServiceProvider.GetRequiredService<DayTasks>().Of(job);
        var ledger = scope.ServiceProvider.GetRequiredService<BillingQueries>();
        if (!again && await ledger.RunAsync(job, day, ct) is { Status: JobRunStatus.Finished } before)
        {
            return Result(false, before); // a repetition writes nothing at all
        }

        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        var begun = await runner.RunAsync((BeginJobRun u) => u, new BeginJobRun.Input(job, day, Node, again), Guid.CreateVersion7(), ct);
        if (begun is { IsDone: true, Value: true })
        {
            await RoundAsync(scope.ServiceProvider, task, day, ct);
        }

        var run = await ledger.RunAsync(job, day, CancellationToken.None);
        return run is null ? new(job, day, IsMine: false, JobRunStatus.Failed, 0, 0, begun.Sentence) : Result(begun is { IsDone: true, Value: true }, run);
    }

    private static DayRunResult Result(bool isMine, JobRunRow run) => new(run.Job, run.Day, isMine, run.Status, run.Done, run.Parked, run.Remark);

    private async Task RoundAsync(IServiceProvider services, IDayTask task, DateOnly day, CancellationToken ct)
    {
        var (status, remark) = (JobRunStatus.Finished, string.Empty);
        var round = new DayRound(services, task, day, Node, log);
        try
        {
            await round.RunAsync(ct);
            remark = round.Words;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            (status, remark) = (JobRunStatus.Failed, "The program was stopped; the next try goes on from here.");
        }
        catch (Exception e)
        {
            RoundFailed(log, e, task.Facts.Key, day);
            (status, remark) = (JobRunStatus.Failed, e is RuleViolation ? e.Message : $"It broke off: {e.Message}");
        }

        var end = new EndJobRun.Input(task.Facts.Key, day, Node, status, round.Done, round.Parked, remark);
        await services.GetRequiredService<UseCaseRunner>().RunAsync((EndJobRun u) => u, end, Guid.CreateVersion7(), CancellationToken.None);
    }

    private async Task<IReadOnlyList<DateOnly>> DaysAsync(string job, DateOnly today, CancellationToken ct)
    {
        await using var scope = Scope(job);
        var task = scope.ServiceProvider.GetRequiredService<DayTasks>().Of(job);
        return task.Facts.CatchesUp ? await scope.ServiceProvider.GetRequiredService<BillingQueries>().UnfinishedDaysAsync(job, today, ct) : [today];
    }

    private AsyncServiceScope Scope(string job)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System($"job {job}", Environment.MachineName));
        return scope;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The run of {Job} for {Day} broke off; the next try goes on.")]
    private static partial void RoundFailed(ILogger log, Exception e, string job, DateOnly day);
}
