using System.Globalization;

namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>Identifiers and short codes. A number cell of a workbook counts as its digits, so 1000000042 is a customer id.</summary>
public static class CodeField
{
    private static readonly FieldProblem NotAPin = new(
        "A PIN code has six digits and does not begin with 0.", "Look the PIN code up and write its six digits.");

    private static readonly FieldProblem NotACountry = new(
        "A country is two letters.", "Write the ISO code, like IN or AE, or leave the cell empty for India.");

    private static readonly string[] Countries = [.. from a in Letters() from b in Letters() select string.Concat(a, b)];

    /// <summary>Exactly so many digits; the result lies in the cell's text and lives as long as that.</summary>
    public static bool TryDigits(TableCell cell, int length, out ReadOnlySpan<char> digits, out FieldProblem problem)
    {
        digits = cell.Text.Trim();
        if (digits.Length == length && !digits.ContainsAnyExceptInRange('0', '9'))
        {
            problem = FieldProblem.None;
            return true;
        }

        problem = digits.IsEmpty ? FieldProblem.Missing : ScientificNotation.Matches(digits) ? FieldProblem.Scientific : NotDigits(length);
        digits = default;
        return false;
    }

    /// <summary>An Indian PIN code, also written 110 001.</summary>
    public static bool TryPin(TableCell cell, out int pin, out FieldProblem problem)
    {
        pin = 0;
        var digits = 0;
        var text = cell.Text.Trim();
        foreach (var c in text)
        {
            if (c != ' ' && (!char.IsAsciiDigit(c) || ++digits > 6))
            {
                digits = -1;
                break;
            }

            pin = c == ' ' ? pin : (pin * 10) + (c - '0');
        }

        var valid = digits == 6 && pin >= 100_000;
        pin = valid ? pin : 0;
        problem = valid ? FieldProblem.None
            : text.IsEmpty ? FieldProblem.Missing
            : ScientificNotation.Matches(text) ? FieldProblem.Scientific : NotAPin;
        return valid;
    }

    /// <summary>Two letters (ISO 3166 alpha-2 in form), upper-cased; the strings are shared.</summary>
    public static bool TryCountry(TableCell cell, out string country, out FieldProblem problem)
    {
        var text = cell.Text.Trim();
        if (text.Length == 2 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]))
        {
            country = Countries[(((text[0] | 32) - 'a') * 26) + ((text[1] | 32) - 'a')];
            problem = FieldProblem.None;
            return true;
        }

        country = "";
        problem = text.IsEmpty ? FieldProblem.Missing : NotACountry;
        return false;
    }

    /// <summary>
    /// Capital letters and digits of at most so many characters, upper-cased with spaces removed, written into the buffer: the
    /// form of article numbers and references.
    /// </summary>
    public static bool TryCompact(TableCell cell, Span<char> buffer, out ReadOnlySpan<char> code, out FieldProblem problem)
    {
        code = default;
        var text = cell.Text.Trim();
        problem = text.IsEmpty ? FieldProblem.Missing : ScientificNotation.Matches(text) ? FieldProblem.Scientific : FieldProblem.None;
        var length = 0;
        foreach (var c in problem == FieldProblem.None ? text : default)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            if (length == buffer.Length)
            {
                problem = TooLong(buffer.Length);
                return false;
            }

            buffer[length++] = char.ToUpperInvariant(c);
        }

        code = buffer[..length];
        return problem == FieldProblem.None;
    }

    /// <summary>Free text of at most so many characters, trimmed; control characters are refused.</summary>
    public static bool TryText(TableCell cell, int longest, out string text, out FieldProblem problem)
    {
        var trimmed = cell.Text.Trim();
        problem = trimmed.IsEmpty ? FieldProblem.Missing
            : trimmed.Length > longest ? TooLong(longest)
            : trimmed.ContainsAnyInRange('\0', '\u0008') ? new("The text holds control characters.", "Type the text again.")
            : FieldProblem.None;
        text = problem == FieldProblem.None ? trimmed.ToString() : "";
        return problem == FieldProblem.None;
    }

    private static IEnumerable<char> Letters() => Enumerable.Range('A', 26).Select(c => (char)c);

    private static FieldProblem NotDigits(int length) => new(
        string.Create(CultureInfo.InvariantCulture, $"This must be exactly {length} digits."),
        "Check the identifier; format the column as text so that leading zeros stay.");

    private static FieldProblem TooLong(int longest) => new(
        string.Create(CultureInfo.InvariantCulture, $"The text is longer than {longest} characters."), "Shorten it.");
}
