namespace UCCMS.Web.Exports.Pdf;

/// <summary>Strips of columns that stand side by side.</summary>
internal static class Columns
{
    /// <summary>Taller than this (points) is not kept together: a page would not hold it.</summary>
    private const double Tallest = 430;

    /// <summary>One strip for all columns; columns too tall for that follow one another, each at its own place across.</summary>
    public static IReadOnlyList<Strip> Merge(IReadOnlyList<IReadOnlyList<Strip>> columns)
    {
        var stacks = columns.Select(Strip.Stack).ToArray();
        var height = stacks.Length == 0 ? 0 : stacks.Max(s => s.Height);
        return height > Tallest ? [.. columns.SelectMany(c => c)] : [new Strip(height, (page, x, y) => Array.ForEach(stacks, s => s.Draw(page, x, y)))];
    }
}
