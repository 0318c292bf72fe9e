using System.Globalization;

namespace UCCMS.Data.Files;

/// <summary>Workbooks write characters that XML cannot hold as _x000D_ (ECMA-376 part 1, 22.9.2.19).</summary>
internal static class EscapedCharacters
{
    private const int Length = 7;

    public static string Decode(ReadOnlySpan<char> text)
    {
        var copy = text.ToArray();
        return copy.AsSpan(0, DecodeInPlace(copy)).ToString();
    }

    /// <summary>The new length; the text only gets shorter.</summary>
    public static int DecodeInPlace(Span<char> text)
    {
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var rest = text[at..];
            if (rest.Length >= Length && rest[0] == '_' && rest[1] == 'x' && rest[6] == '_'
                && ushort.TryParse(rest[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text[length++] = (char)code;
                at += Length - 1;
            }
            else
            {
                text[length++] = text[at];
            }
        }

        return length;
    }
}
