namespace UCCMS.Core.Shared;

/// <summary>
/// The two columns that the workbook of rejected rows adds to the input, so that it can be corrected and uploaded again as it
/// is: a reader passes over them.
/// </summary>
public static class RejectedRowColumns
{
    public const string Error = "error";

    public const string Remedy = "remedy";

    public static bool Contains(string header) =>
        HeaderName.AreSame(header, Error) || HeaderName.AreSame(header, Remedy);
}
