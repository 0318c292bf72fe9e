using UCCMS.Core.Organisation;

namespace UCCMS.Web.Deadlines;

/// <summary>How a date of the calendar stands.</summary>
public enum CalendarStatus
{
    Open,
    Done,
    Overdue,
}

/// <summary>One date of the deadline calendar.</summary>
/// <param name="Day">The date.</param>
/// <param name="Kind">In a word or two: “Billing date”.</param>
/// <param name="Title">What is due.</param>
/// <param name="Owner">Who does it.</param>
/// <param name="Basis">The circular or section it rests on.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Address">Where it is done.</param>
public sealed record CalendarDate(DateOnly Day, string Kind, string Title, string Owner, string Basis, CalendarStatus Status, string Address)
{
    /// <summary>Done, or open until its day is over.</summary>
    public static CalendarStatus StatusOf(DateOnly day, DateOnly today, bool isDone = false) =>
        isDone ? CalendarStatus.Done : day < today ? CalendarStatus.Overdue : CalendarStatus.Open;
}

/// <summary>Dates of one capability in the deadline calendar. A class that implements it is found and asked without further registration.</summary>
public interface IDeadlineSource
{
    /// <summary>Everything between two days, both included, that the actor may see.</summary>
    Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct);
}

/// <summary>The dates of every capability.</summary>
public sealed class DeadlineCalendar(IEnumerable<IDeadlineSource> sources)
{
    /// <summary>By day, what is overdue first.</summary>
    public async Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct = default)
    {
        var dates = new List<CalendarDate>();
        foreach (var source in sources)
        {
            dates.AddRange(await source.BetweenAsync(actor, first, until, ct));
        }

        return [.. dates.OrderBy(d => d.Day).ThenByDescending(d => d.Status).ThenBy(d => d.Kind, StringComparer.Ordinal).ThenBy(d => d.Title, StringComparer.Ordinal)];
    }
}
