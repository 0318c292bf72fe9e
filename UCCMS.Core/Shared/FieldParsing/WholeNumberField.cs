using System.Globalization;

namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>A whole number within bounds, both included; commas in lakh or western grouping and decimals of zero are allowed.</summary>
public static class WholeNumberField
{
    private static readonly FieldProblem NotWhole = new("This is not a whole number.", "Write it in digits without decimals, like 250.");

    public static bool TryParse(TableCell cell, long min, long max, out long value, out FieldProblem problem)
    {
        if (!cell.IsNumber)
        {
            return TryParse(cell.Text, min, max, out value, out problem);
        }

        value = 0;
        if (cell.Number != decimal.Truncate(cell.Number) || Math.Abs(cell.Number) >= 1_000_000_000_000_000_000m)
        {
            problem = NotWhole;
            return false;
        }

        return Check((long)cell.Number, min, max, out value, out problem);
    }

    public static bool TryParse(ReadOnlySpan<char> text, long min, long max, out long value, out FieldProblem problem)
    {
        text = text.Trim();
        value = 0;
        var negative = text.Length > 1 && text[0] == '-';
        var digits = negative ? text[1..] : text;
        var point = digits.IndexOf('.');
        if (point > 0 && point < digits.Length - 1 && !digits[(point + 1)..].ContainsAnyExcept('0'))
        {
            digits = digits[..point];
        }

        if (DigitGroups.TryParse(digits, out var size))
        {
            return Check(negative ? -size : size, min, max, out value, out problem);
        }

        problem = text.IsEmpty ? FieldProblem.Missing : ScientificNotation.Matches(text) ? FieldProblem.Scientific : NotWhole;
        return false;
    }

    private static bool Check(long number, long min, long max, out long value, out FieldProblem problem)
    {
        var fits = number >= min && number <= max;
        value = fits ? number : 0;
        problem = fits
            ? FieldProblem.None
            : new(
                string.Create(CultureInfo.InvariantCulture, $"The number must lie between {min} and {max}."),
                "Check the figure and its unit.");
        return fits;
    }
}
