namespace UCCMS.Core.Tax;

/// <summary>
/// Compares an identifier with a mask, character by character: # digit, @ letter, * either, + digit 1-9 or letter;
/// anything else stands for itself. Cheaper and easier to read beside a layout table than a regular expression.
/// </summary>
internal static class CharacterMask
{
    public static bool Fits(string value, string mask)
    {
        if (value.Length != mask.Length)
        {
            return false;
        }

        for (var at = 0; at < mask.Length; at++)
        {
            if (!Fits(value[at], mask[at]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(char c, char mask) => mask switch
    {
        '#' => char.IsAsciiDigit(c),
        '@' => char.IsAsciiLetterUpper(c),
        '*' => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c),
        '+' => c is >= '1' and <= '9' || char.IsAsciiLetterUpper(c),
        _ => c == mask,
    };
}
