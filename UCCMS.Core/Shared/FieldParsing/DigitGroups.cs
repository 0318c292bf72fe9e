namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>Whole numbers with or without commas, in lakh grouping (12,34,567) or western grouping (1,234,567), nothing else.</summary>
internal static class DigitGroups
{
    /// <returns>False for no digits, other characters, commas out of place, or more than 18 digits.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                value = (value * 10) + (c - '0');
                if (++digits > 18)
                {
                    return false;
                }
            }
            else if (c != ',')
            {
                return false;
            }
        }

        return digits > 0 && (digits == text.Length || IsGrouped(text, 2) || IsGrouped(text, 3));
    }

    /// <summary>Three digits after the last comma, so many between commas, and one to so many before the first.</summary>
    private static bool IsGrouped(ReadOnlySpan<char> text, int size)
    {
        var comma = text.LastIndexOf(',');
        if (text.Length - comma - 1 != 3)
        {
            return false;
        }

        while (true)
        {
            text = text[..comma];
            comma = text.LastIndexOf(',');
            if (comma < 0)
            {
                return text.Length >= 1 && text.Length <= size;
            }

            if (text.Length - comma - 1 != size)
            {
                return false;
            }
        }
    }
}
