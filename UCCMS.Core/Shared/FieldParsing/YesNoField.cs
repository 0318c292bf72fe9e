namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>Y or N, also YES, NO, TRUE, FALSE, 1 and 0, without case.</summary>
public static class YesNoField
{
    private static readonly FieldProblem Neither = new("This is neither Y nor N.", "Write Y or N.");

    public static bool TryParse(TableCell cell, out bool value, out FieldProblem problem)
    {
        var text = cell.Text.Trim();
        value = Is(text, "Y") || Is(text, "YES") || Is(text, "TRUE") || Is(text, "1");
        var known = value || Is(text, "N") || Is(text, "NO") || Is(text, "FALSE") || Is(text, "0");
        problem = known ? FieldProblem.None : text.IsEmpty ? FieldProblem.Missing : Neither;
        return known;
    }

    private static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
