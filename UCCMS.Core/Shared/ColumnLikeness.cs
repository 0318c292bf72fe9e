namespace UCCMS.Core.Shared;

/// <summary>How much a header of a file resembles a known column, by its letters: a suggestion for a person, never a decision.</summary>
public static class ColumnLikeness
{
    private const int Enough = 450;
    private const int EnoughForOptional = 650;

    private const int Whole = 1_000;
    private const int Within = 700;
    private const int ShortestWithin = 4;

    /// <summary>Whether it may be suggested; for a column that may be missing only if it is rather sure.</summary>
    public static bool Suffices(int likeness, KnownColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return likeness >= (column.Required ? Enough : EnoughForOptional);
    }

    /// <summary>From 0 to 1,000: the best over the column's name and its other names.</summary>
    public static int Of(string header, KnownColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var name = HeaderName.Normalise(header);
        return name.Length == 0 ? 0 : column.Aliases.Prepend(column.Name).Max(known => Of(name, HeaderName.Normalise(known)));
    }

    private static int Of(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return Whole;
        }

        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        var shared = SharedPairs(one, other);
        return shorter.Length >= ShortestWithin && longer.Contains(shorter, StringComparison.Ordinal) ? Math.Max(Within, shared) : shared;
    }

    /// <summary>Dice's coefficient over pairs of neighbouring letters.</summary>
    private static int SharedPairs(string one, string other)
    {
        var pairs = Pairs(one);
        var count = pairs.Count;
        var others = Pairs(other);
        var shared = others.Count(pairs.Remove);
        return count + others.Count == 0 ? 0 : 2 * shared * Whole / (count + others.Count);
    }

    private static List<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}
