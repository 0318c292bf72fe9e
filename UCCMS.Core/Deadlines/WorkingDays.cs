namespace UCCMS.Core.Deadlines;

/// <summary>The working days of an office: its week without its holidays. Pure.</summary>
/// <param name="week">Of the office.</param>
/// <param name="holidays">Of every office, and of the office's own.</param>
public sealed class WorkingDays(WorkingWeek week, IReadOnlySet<DateOnly> holidays)
{
    public bool Contains(DateOnly day) =>
        day.DayOfWeek != DayOfWeek.Sunday && (week == WorkingWeek.SixDays || day.DayOfWeek != DayOfWeek.Saturday) && !holidays.Contains(day);

    /// <summary>The n-th working day after a day; for none the day itself, or the next working day where it is none.</summary>
    public DateOnly After(DateOnly day, int working)
    {
        if (working == 0)
        {
            return Contains(day) ? day : After(day, 1);
        }

        for (var left = working; left > 0;)
        {
            day = day.AddDays(1);
            left -= Contains(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Working days after one day up to and with another; 0 where it is not later.</summary>
    public int Between(DateOnly day, DateOnly until)
    {
        var count = 0;
        for (var next = day.AddDays(1); next <= until; next = next.AddDays(1))
        {
            count += Contains(next) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Due date of something that came on a day.</summary>
    public DateOnly Due(DeadlineMeasure measure, DateOnly since) =>
        measure.Unit == DeadlineUnit.WorkingDays ? After(since, measure.Days) : FirstOf(measure.Days, since);

    private static DateOnly FirstOf(int dayOfMonth, DateOnly since)
    {
        var same = DayIn(since.Year, since.Month, dayOfMonth);
        var next = since.AddMonths(1);
        return since <= same ? same : DayIn(next.Year, next.Month, dayOfMonth);
    }

    private static DateOnly DayIn(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
}
