using System.Buffers;

namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>Recognises 1.23E+12: the trace of a spreadsheet that shortened a long number.</summary>
public static class ScientificNotation
{
    private static readonly SearchValues<char> MantissaCharacters = SearchValues.Create("0123456789.,");

    /// <summary>Digits with an optional decimal part, then E, an optional sign, and digits, and nothing else.</summary>
    public static bool Matches(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var exponent = text.IndexOfAny('E', 'e');
        if (exponent < 1 || exponent == text.Length - 1)
        {
            return false;
        }

        var power = text[(exponent + 1)..];
        power = power[0] is '+' or '-' ? power[1..] : power;
        var mantissa = text[0] is '+' or '-' ? text[1..exponent] : text[..exponent];
        return IsDigits(power) && mantissa.ContainsAnyInRange('0', '9') && !mantissa.ContainsAnyExcept(MantissaCharacters);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
