using System.Globalization;

namespace UCCMS.Web.Gst.Returns;

/// <summary>How long until a return is due, or how long it has been.</summary>
internal static class DueWords
{
    /// <summary>“3 days left”, “due today”, “2 days late”.</summary>
    public static string Of(DateOnly dueOn, DateOnly today) => (dueOn.DayNumber - today.DayNumber) switch
    {
        0 => "due today",
        1 => "1 day left",
        > 1 and var days => string.Create(CultureInfo.InvariantCulture, $"{days} days left"),
        -1 => "1 day late",
        var days => string.Create(CultureInfo.InvariantCulture, $"{-days} days late"),
    };
}
