using System.Security.Cryptography;
using System.Text;

namespace UCCMS.Core.Shared;

/// <summary>
/// Recognises a header row: the same columns in any order and spelling of case, spaces and dots. The two columns that the
/// workbook of rejected rows adds do not count, so that a corrected file is recognised as the one it came from.
/// </summary>
public static class HeaderKey
{
    /// <summary>SHA-256 of the header row, 64 hexadecimal digits in lower case.</summary>
    public static string Of(IReadOnlyList<string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var names = headers.Where(h => !RejectedRowColumns.Contains(h)).Select(h => HeaderName.Normalise(h)).Where(n => n.Length > 0);
        var row = string.Join('\u001F', names.Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row)));
    }
}
