using System.Globalization;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Core.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Tells the supervising offices every morning what waits too long below them; a day that was missed is caught up by the next.</summary>
public sealed class EscalationRun(UseCaseRunner runner, OverdueQueries overdue) : IDayTask
{
    public const string Key = "escalation";

    // what waits everywhere is looked up once for all offices of the day
    private (DateOnly Day, ILookup<OfficeId, OverdueStep> Steps)? crossed;

    public DayTaskFacts Facts { get; } = new(Key, "Escalation of deadlines", "Tells Divisional, Regional and Circle Offices and the Directorate what waits at offices below for two working days and more after its due date.", new TimeOnly(7, 30));

    public async Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct)
    {
        crossed = (day, await overdue.CrossedAsync(day, ct));
        var (late, told) = (crossed.Value.Steps, await overdue.ToldAsync(ct));
        var offices = late.Select(s => s.Key).Union(told.Select(t => t.Key)).Where(o => !told[o].ToHashSet().SetEquals(late[o].Select(s => (s.Step.Kind, s.Step.Key, s.Step.SinceUtc)))); // nothing new, nothing done: nothing to tell
        return [.. offices.Select(o => new DaySubject(string.Create(CultureInfo.InvariantCulture, $"office/{o.Value}"), $"Office {o}", o))];
    }

    public async Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct)
    {
        var office = new OfficeId(int.Parse(subject.Key.AsSpan("office/".Length), CultureInfo.InvariantCulture));
        crossed = crossed is { } known && known.Day == day ? known : (day, await overdue.CrossedAsync(day, ct));
        return (await runner.RunAsync((EscalateDeadlines u) => u, new EscalateDeadlines.Input(office, day, [.. crossed.Value.Steps[office]]), command, ct))
            .Then(told => string.Create(CultureInfo.InvariantCulture, $"{told} {(told == 1 ? "thing" : "things")} told"));
    }
}
