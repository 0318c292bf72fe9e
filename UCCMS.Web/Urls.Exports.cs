using UCCMS.Core.Exports;

namespace UCCMS.Web;

/// <summary>Addresses of exports.</summary>
public static partial class Urls
{
    public const string Exports = "/exports";

    public const string ExportSchedules = "/exports/schedules";

    public static string ExportFile(ExportId id) => $"/exports/{id.Value}/file";
}
