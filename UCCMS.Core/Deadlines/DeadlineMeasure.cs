using System.Globalization;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Deadlines;

/// <summary>How a due date is counted.</summary>
public enum DeadlineUnit
{
    /// <summary>So many working days of the office that holds it after the day it came.</summary>
    WorkingDays,

    /// <summary>The first such day of a month on or after the day it came; the last day of a month that is shorter.</summary>
    DayOfMonth,
}

/// <summary>A number of days and how they count.</summary>
/// <param name="Unit">How.</param>
/// <param name="Days">How many, or which day of the month.</param>
public sealed record DeadlineMeasure(DeadlineUnit Unit, int Days)
{
    /// <summary>More would be no deadline.</summary>
    public const int MostDays = 31;

    public static DeadlineMeasure WorkingDays(int days) => new(DeadlineUnit.WorkingDays, days);

    public static DeadlineMeasure DayOfMonth(int day) => new(DeadlineUnit.DayOfMonth, day);

    /// <summary>“3 working days”, “the 20th”.</summary>
    public override string ToString() => Unit switch
    {
        DeadlineUnit.WorkingDays => string.Create(CultureInfo.InvariantCulture, $"{Days} working {(Days == 1 ? "day" : "days")}"),
        _ when Days == MostDays => "the last day of the month",
        _ => string.Create(CultureInfo.InvariantCulture, $"the {Days}{Ending(Days)}"),
    };

    /// <exception cref="RuleViolation">deadline.days</exception>
    public void Check()
    {
        var (least, most) = Unit == DeadlineUnit.WorkingDays ? (0, MostDays) : (1, MostDays);
        RuleViolation.Unless(Days >= least && Days <= most, "deadline.days", $"Enter a whole number from {least} to {most}.", nameof(Days));
    }

    private static string Ending(int day) => day switch { 1 or 21 or 31 => "st", 2 or 22 => "nd", 3 or 23 => "rd", _ => "th" };
}

/// <summary>Which days of the week an office works.</summary>
public enum WorkingWeek
{
    /// <summary>Post offices: Monday to Saturday.</summary>
    SixDays,

    /// <summary>Administrative offices: Monday to Friday.</summary>
    FiveDays,
}

/// <summary>The week of an office by its kind.</summary>
public static class WorkingWeeks
{
    public static WorkingWeek Of(OfficeKind kind) => kind switch
    {
        OfficeKind.Directorate or OfficeKind.Circle or OfficeKind.Region or OfficeKind.Division or OfficeKind.AccountsOffice => WorkingWeek.FiveDays,
        _ => WorkingWeek.SixDays,
    };
}
