using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UCCMS.Core.Billing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>One round of a job over everything its day asks for, and over what earlier days left.</summary>
internal sealed partial class DayRound(IServiceProvider services, IDayTask task, DateOnly day, string node, ILogger log)
{
    private const int Tries = 3;
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(10);

    private readonly UseCaseRunner runner = services.GetRequiredService<UseCaseRunner>();
    private readonly BillingQueries billing = services.GetRequiredService<BillingQueries>();
    private long seen = TimeProvider.System.GetTimestamp();
    private string last = string.Empty;
    private int fromEarlierDays;

    public int Done { get; private set; }

    public int Parked { get; private set; }

    /// <summary>What it did.</summary>
    public string Words => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Done == 1 && last.Length > 0 ? last : $"{Done} done")}{(Parked > 0 ? $", {Parked} set aside" : string.Empty)}{(fromEarlierDays > 0 ? $", {fromEarlierDays} of earlier days made good" : string.Empty)}");

    /// <exception cref="RuleViolation">job.taken-over</exception>
    public async Task RunAsync(CancellationToken ct)
    {
        var parked = await billing.ParkedAsync(task.Facts.Key, ct);
        foreach (var earlier in parked.Where(p => p.Day < day))
        {
            await AliveAsync(ct);
            if (await DoAsync(new(earlier.Subject, earlier.Title, earlier.Office), earlier.Day, wasParked: true, ct))
            {
                fromEarlierDays++;
            }
        }

        var due = await task.DueAsync(day, ct);
        var done = await billing.DoneAsync([.. due.Select(s => DayRuns.CommandOf(task.Facts.Key, day, s.Key))], ct);
        Done = done.Count;
        var ofToday = parked.Where(p => p.Day == day).Select(p => p.Subject).ToHashSet(StringComparer.Ordinal);
        foreach (var subject in due.Where(s => !done.Contains(DayRuns.CommandOf(task.Facts.Key, day, s.Key))))
        {
            await AliveAsync(ct);
            if (await DoAsync(subject, day, ofToday.Contains(subject.Key), ct))
            {
                Done++;
            }
            else
            {
                Parked++;
            }
        }
    }

    private async Task<bool> DoAsync(DaySubject subject, DateOnly of, bool wasParked, CancellationToken ct)
    {
        var outcome = await TryAsync(subject, of, ct);
        if (!outcome.IsDone || wasParked)
        {
            await runner.RunAsync(
                (ParkSubject u) => u,
                new ParkSubject.Input(task.Facts.Key, of, subject, outcome.IsDone ? string.Empty : outcome.Code, outcome.Sentence),
                Guid.CreateVersion7(),
                ct);
        }

        last = outcome.Value ?? last;
        return outcome.IsDone;
    }

    // One that fails unexpectedly must not stop the others either.
    private async Task<Outcome<string>> TryAsync(DaySubject subject, DateOnly of, CancellationToken ct)
    {
        var command = DayRuns.CommandOf(task.Facts.Key, of, subject.Key);
        try
        {
            var outcome = await task.DoAsync(subject, of, command, ct);
            for (var again = 1; again < Tries && outcome.Kind == OutcomeKind.ChangedByOther; again++)
            {
                outcome = await task.DoAsync(subject, of, command, ct);
            }

            return outcome;
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            SubjectFailed(log, e, task.Facts.Key, subject.Key, of);
            return Outcome<string>.Refused("job.fault", $"Something unexpected stopped it ({e.GetType().Name}); the log of the program has it under command {command}.");
        }
    }

    private async Task AliveAsync(CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (TimeProvider.System.GetElapsedTime(seen) < SignOfLife)
        {
            return;
        }

        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(services.GetRequiredService<ActorContext>().Current);
        RuleViolation.Unless(
            await scope.ServiceProvider.GetRequiredService<BillingBulk>().TouchAsync(task.Facts.Key, day, node, ct),
            "job.taken-over",
            "Another node took this run over.");
        seen = TimeProvider.System.GetTimestamp();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} could not do {Subject} of {Day}; it was set aside.")]
    private static partial void SubjectFailed(ILogger log, Exception e, string job, string subject, DateOnly day);
}
