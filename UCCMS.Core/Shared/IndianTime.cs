using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>
/// Indian Standard Time (Asia/Kolkata): five and a half hours ahead of UTC, the whole year. Dates of documents and
/// bookings are IST civil dates; instants are kept in UTC.
/// </summary>
public static class IndianTime
{
    public const string DateFormat = "dd-MMM-yyyy";

    public const string DateTimeFormat = "dd-MMM-yyyy HH:mm";

    private static readonly TimeSpan Ahead = new(5, 30, 0);

    /// <summary>The IST wall clock at a UTC instant.</summary>
    public static DateTime CivilOf(DateTime utc) => DateTime.SpecifyKind(utc + Ahead, DateTimeKind.Unspecified);

    /// <summary>The IST date at a UTC instant: 31-Mar 18:30 UTC is already 1 April.</summary>
    public static DateOnly DateOf(DateTime utc) => DateOnly.FromDateTime(CivilOf(utc));

    /// <summary>The UTC instant of an IST wall clock value.</summary>
    public static DateTime UtcOf(DateTime civil) => DateTime.SpecifyKind(civil - Ahead, DateTimeKind.Utc);

    public static DateOnly Today(TimeProvider clock) => DateOf(clock.GetUtcNow().UtcDateTime);

    /// <summary>Apr-2026</summary>
    public static string ShowMonth(DateOnly month) => month.ToString("MMM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>30-Apr-2026</summary>
    public static string Show(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>A UTC instant as IST date and time: 30-Apr-2026 17:05.</summary>
    public static string Show(DateTime utc) => CivilOf(utc).ToString(DateTimeFormat, CultureInfo.InvariantCulture);
}
