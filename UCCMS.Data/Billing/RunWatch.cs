using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>
/// Looks after the runs from outside the schedule, which may itself be what is stuck: names the jobs that should be running or
/// done by now, and raises the alarm before the offices close their day.
/// </summary>
public sealed class RunWatch(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RestAfterFault = TimeSpan.FromMinutes(30);

    /// <summary>The jobs whose time has passed today without a finished run, and at which nobody is.</summary>
    public async Task<IReadOnlyList<string>> StalledAsync(CancellationToken ct)
    {
        await using var scope = Scope();
        var now = time.GetUtcNow().UtcDateTime;
        var stalled = new List<string>();
        foreach (var facts in Tasks(scope).Select(t => t.Facts).Where(f => IndianTime.CivilOf(now) - IndianTime.DateOf(now).ToDateTime(f.At) > Patience))
        {
            var run = await Ledger(scope).RunAsync(facts.Key, IndianTime.DateOf(now), ct);
            if (run is null || (run.Status != JobRunStatus.Finished && HostNow - (run.FinishedAtUtc ?? run.SeenAtUtc) > (run.Status == JobRunStatus.Failed ? RestAfterFault : Patience)))
            {
                stalled.Add(facts.Key);
            }
        }

        return stalled;
    }

    /// <summary>Raises the alarm about every watched day that has something due and no finished run; of today from an hour before day end.</summary>
    /// <returns>The alarms that are new.</returns>
    public async Task<IReadOnlyList<string>> RaiseAsync(CancellationToken ct)
    {
        await using var scope = Scope();
        var raised = new List<string>();
        foreach (var task in Tasks(scope).Where(t => t.Facts.IsWatched))
        {
            foreach (var day in await DaysAsync(scope, task.Facts.Key, ct))
            {
                var due = (await task.DueAsync(day, ct)).Count;
                var sentence = $"{task.Facts.Title} of {IndianTime.Show(day)} has not finished; {due} {(due == 1 ? "contract is" : "contracts are")} due that day.";
                if (due > 0 && await RaiseAsync(scope, new(task.Facts.Key, day, sentence), ct))
                {
                    raised.Add(sentence);
                }
            }
        }

        return raised;
    }

    private static DateTime HostNow => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static IReadOnlyList<IDayTask> Tasks(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<DayTasks>().All;

    private static BillingQueries Ledger(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<BillingQueries>();

    private static async Task<bool> RaiseAsync(AsyncServiceScope scope, RaiseJobAlarm.Input alarm, CancellationToken ct) =>
        await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((RaiseJobAlarm u) => u, alarm, Guid.CreateVersion7(), ct) is { IsDone: true, Value: true };

    private async Task<IEnumerable<DateOnly>> DaysAsync(AsyncServiceScope scope, string job, CancellationToken ct)
    {
        var now = IndianTime.CivilOf(time.GetUtcNow().UtcDateTime);
        var today = DateOnly.FromDateTime(now);
        var dayEnd = await scope.ServiceProvider.GetRequiredService<ISettings>().ValueAsync(SettingKeys.DayEndHour, today, ct: ct);
        return (await Ledger(scope).UnfinishedDaysAsync(job, today, ct)).Where(d => d < today || now.Hour >= dayEnd - 1);
    }

    private AsyncServiceScope Scope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("watcher of the jobs", Environment.MachineName));
        return scope;
    }
}
