using System.Globalization;
using UCCMS.Data.Billing;

namespace UCCMS.Web.Jobs;

/// <summary>A job as the page shows it, daily or of every minute.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="When">Daily at its time, or every minute.</param>
/// <param name="IsWatched">A day without a finished run raises an alarm.</param>
public sealed record JobLine(string Key, string Title, string Meaning, string When, bool IsWatched)
{
    /// <summary>Daily ones by their time, then those of every minute.</summary>
    public static IReadOnlyList<JobLine> All(DayTasks days, MinuteTasks minutes) =>
    [
        .. days.All.Select(t => t.Facts).Select(f => new JobLine(f.Key, f.Title, f.Meaning, $"daily at {f.At.ToString("HH:mm", CultureInfo.InvariantCulture)}", f.IsWatched)),
        .. minutes.All.Select(t => t.Facts).Select(f => new JobLine(f.Key, f.Title, f.Meaning, "every minute", IsWatched: false)),
    ];
}
