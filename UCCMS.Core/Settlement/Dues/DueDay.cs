namespace UCCMS.Core.Settlement.Dues;

/// <summary>When a bill is to be paid: the bill of a month is raised by the seventh of the next and due on that month's last day.</summary>
public static class DueDay
{
    /// <summary>Last day of payment, inclusive.</summary>
    public static DateOnly Of(DateOnly billedOn) => new(billedOn.Year, billedOn.Month, DateTime.DaysInMonth(billedOn.Year, billedOn.Month));

    /// <summary>The first bill date whose bills are due on this day or later.</summary>
    public static DateOnly FirstBilledDueBy(DateOnly due) => new(due.Year, due.Month, 1);
}

/// <summary>How long ago a bill was to be paid.</summary>
public enum DueAge
{
    NotDue,

    /// <summary>1 to 30 days.</summary>
    UpTo30,

    /// <summary>31 to 60 days.</summary>
    UpTo60,

    /// <summary>61 to 90 days.</summary>
    UpTo90,

    Over90,
}

/// <summary>The ages as ranges of days.</summary>
public static class DueAges
{
    public static DueAge Of(DateOnly billedOn, DateOnly today) => (today.DayNumber - DueDay.Of(billedOn).DayNumber) switch
    {
        <= 0 => DueAge.NotDue,
        <= 30 => DueAge.UpTo30,
        <= 60 => DueAge.UpTo60,
        <= 90 => DueAge.UpTo90,
        _ => DueAge.Over90,
    };

    public static string NameOf(DueAge age) => age switch
    {
        DueAge.NotDue => "Not due",
        DueAge.UpTo30 => "1 to 30 days",
        DueAge.UpTo60 => "31 to 60 days",
        DueAge.UpTo90 => "61 to 90 days",
        _ => "Over 90 days",
    };

    /// <summary>Bills of an age are dated from this day on, up to the day before the first of the next younger age; so a query needs no calendar.</summary>
    public static DateOnly FirstBilled(DueAge age, DateOnly today) => age switch
    {
        DueAge.NotDue => DueDay.FirstBilledDueBy(today),
        DueAge.UpTo30 => DueDay.FirstBilledDueBy(today.AddDays(-30)),
        DueAge.UpTo60 => DueDay.FirstBilledDueBy(today.AddDays(-60)),
        DueAge.UpTo90 => DueDay.FirstBilledDueBy(today.AddDays(-90)),
        _ => DateOnly.MinValue,
    };
}
