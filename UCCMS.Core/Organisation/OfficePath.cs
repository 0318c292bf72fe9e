using System.Globalization;

namespace UCCMS.Core.Organisation;

/// <summary>Reads the path of an office: the codes from the Directorate down to it, "/90000001/91000006/…/".</summary>
public static class OfficePath
{
    private const int CodeLength = 8;

    /// <summary>The offices on the path, from the top down, the office itself last.</summary>
    public static OfficeId[] Codes(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(c => new OfficeId(int.Parse(c, CultureInfo.InvariantCulture)))];

    /// <summary>Whether a text can be a code or facility id at all: 8 digits, spaces around allowed.</summary>
    public static bool IsCode(string text) => text.AsSpan().Trim() is { Length: CodeLength } code && !code.ContainsAnyExceptInRange('0', '9');
}
