using System.Buffers;

namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>
/// An amount in rupees from an uploaded file: 1,23,456.50, 123,456.50, ₹ 500, Rs. 500/-; zero or more, at most two decimals,
/// at most ₹1,00,00,00,000.
/// </summary>
public static class AmountField
{
    private static readonly FieldProblem Negative = new(
        "The amount is negative.", "Enter zero or a positive amount; a correction belongs into a credit note or an adjustment.");

    private static readonly FieldProblem TooLarge = new(
        "The amount is above ₹1,00,00,00,000.", "Check the figure; no single row can carry so much.");

    private static readonly FieldProblem TooFine = new(
        "The amount has more than two decimals.", "Round it to whole paise.");

    private static readonly FieldProblem NotAnAmount = new(
        "This is not an amount.", "Write it in rupees with at most two decimals, like 1234.50 or 1,23,456.50.");

    private static readonly SearchValues<char> FigureCharacters = SearchValues.Create("0123456789,.");

    private static readonly string[] Signs = ["₹", "Rs.", "Rs", "INR"];

    /// <summary>₹1,00,00,00,000, the largest amount that a row may carry.</summary>
    public static Money Largest { get; } = new(100_000_000_000);

    public static bool TryParse(TableCell cell, out Money amount, out FieldProblem problem) =>
        cell.IsNumber ? TryConvert(cell.Number, out amount, out problem)
        : cell.IsDate ? Refuse(NotAnAmount, out amount, out problem)
        : TryParse(cell.Text, out amount, out problem);

    public static bool TryParse(ReadOnlySpan<char> text, out Money amount, out FieldProblem problem)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return Refuse(FieldProblem.Missing, out amount, out problem);
        }

        var bare = WithoutSigns(text);
        if (TrySplit(bare, out var rupees, out var paise, out var exact))
        {
            return exact ? TryCheck(rupees, paise, out amount, out problem) : Refuse(TooFine, out amount, out problem);
        }

        return Refuse(Explain(bare), out amount, out problem);
    }

    private static bool TryConvert(decimal rupees, out Money amount, out FieldProblem problem)
    {
        rupees = decimal.Round(rupees, 9);
        if (rupees < 0 || rupees > Largest.Rupees)
        {
            return Refuse(rupees < 0 ? Negative : TooLarge, out amount, out problem);
        }

        if (decimal.Round(rupees, 2) != rupees)
        {
            return Refuse(TooFine, out amount, out problem);
        }

        amount = Money.FromRupees(rupees);
        problem = FieldProblem.None;
        return true;
    }

    private static ReadOnlySpan<char> WithoutSigns(ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                text = text[sign.Length..].TrimStart();
                break;
            }
        }

        return text.EndsWith("/-", StringComparison.Ordinal) ? text[..^2].TrimEnd() : text;
    }

    /// <summary>exact is false when a digit that is not zero stands beyond the second decimal.</summary>
    private static bool TrySplit(ReadOnlySpan<char> text, out long rupees, out int paise, out bool exact)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        rupees = 0;
        paise = 0;
        exact = !(fraction.Length > 2 && fraction[2..].ContainsAnyExcept('0'));
        if (fraction.ContainsAnyExceptInRange('0', '9') || (point >= 0 && fraction.IsEmpty))
        {
            return false;
        }

        paise = (fraction.Length > 0 ? (fraction[0] - '0') * 10 : 0) + (fraction.Length > 1 ? fraction[1] - '0' : 0);
        return (whole.IsEmpty && point >= 0) || DigitGroups.TryParse(whole, out rupees);
    }

    private static bool TryCheck(long rupees, int paise, out Money amount, out FieldProblem problem)
    {
        if (rupees > Largest.Paise / 100 || (rupees == Largest.Paise / 100 && paise > 0))
        {
            return Refuse(TooLarge, out amount, out problem);
        }

        amount = new Money((rupees * 100) + paise);
        problem = FieldProblem.None;
        return true;
    }

    /// <summary>The reason for a text that is no plain amount: the specific one where there is one.</summary>
    private static FieldProblem Explain(ReadOnlySpan<char> text)
    {
        if (ScientificNotation.Matches(text))
        {
            return FieldProblem.Scientific;
        }

        if (text.Length > 18 && !text.ContainsAnyExcept(FigureCharacters))
        {
            return TooLarge;
        }

        var inner = Unsigned(text);
        return inner.Length < text.Length && TrySplit(WithoutSigns(inner), out _, out _, out _) ? Negative : NotAnAmount;
    }

    /// <summary>What a minus before or after, or brackets around it, make negative; the text itself otherwise.</summary>
    private static ReadOnlySpan<char> Unsigned(ReadOnlySpan<char> text) =>
        text.Length < 2 ? text
        : text[0] is '-' or '\u2212' ? text[1..].Trim()
        : text[^1] is '-' or '\u2212' ? text[..^1].Trim()
        : text[0] == '(' && text[^1] == ')' ? text[1..^1].Trim()
        : text;

    private static bool Refuse(FieldProblem reason, out Money amount, out FieldProblem problem)
    {
        amount = Money.Zero;
        problem = reason;
        return false;
    }
}
