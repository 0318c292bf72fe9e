namespace UCCMS.Web;

/// <summary>Addresses of deadlines.</summary>
public static partial class Urls
{
    /// <summary>The table of deadlines that the Circle Office keeps.</summary>
    public const string Deadlines = "/deadlines/rules";

    public const string DeadlineCalendar = "/deadlines/calendar";

    /// <summary>What waits too long at offices below.</summary>
    public const string StuckElsewhere = "/deadlines/stuck";
}
