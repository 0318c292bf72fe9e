namespace UCCMS.Core.Bookings;

/// <summary>
/// The 13-character article number of UPU standard S10 as India Post issues it: two letters of service, an eight-digit
/// serial, a check digit and IN. Plain functions over text without patterns, because a whole month's file passes here. A
/// wrong form is refused by the caller; a wrong check digit is only a warning, for legacy labels exist.
/// </summary>
public static class ArticleNumber
{
    public const int Length = 13;

    private static readonly int[] Weights = [8, 6, 4, 2, 3, 5, 9, 7];

    /// <summary>Upper case and without blanks; the same text where there is nothing to change.</summary>
    public static string Normalise(string? text)
    {
        if (text is null)
        {
            return "";
        }

        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsAsciiLetterLower(c))
            {
                return Rewritten(text);
            }
        }

        return text;
    }

    /// <summary>Whether a normalised text is two letters, nine digits and IN.</summary>
    public static bool HasForm(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]))
        {
            return false;
        }

        for (var at = 2; at < 11; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                return false;
            }
        }

        return text[11] == 'I' && text[12] == 'N';
    }

    /// <summary>
    /// The check digit for eight serial digits: their weighted sum by 8, 6, 4, 2, 3, 5, 9, 7, its remainder by 11 taken
    /// from 11; 10 becomes 0 and 11 becomes 5.
    /// </summary>
    public static char ComputeCheckDigit(ReadOnlySpan<char> serial)
    {
        var sum = 0;
        for (var at = 0; at < 8; at++)
        {
            sum += (serial[at] - '0') * Weights[at];
        }

        return (11 - (sum % 11)) switch
        {
            10 => '0',
            11 => '5',
            var digit => (char)('0' + digit),
        };
    }

    /// <summary>Whether a normalised text has the form and the right check digit.</summary>
    public static bool HasValidCheckDigit(ReadOnlySpan<char> text) =>
        HasForm(text) && ComputeCheckDigit(text[2..10]) == text[10];

    private static string Rewritten(string text)
    {
        Span<char> kept = text.Length <= 64 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                kept[length++] = char.IsAsciiLetterLower(c) ? (char)(c - 32) : c;
            }
        }

        return new string(kept[..length]);
    }
}
