namespace UCCMS.Core.Shared;

/// <summary>A filter on one column as a person set it. Several are one line of text, so that requests with the same filters are equal.</summary>
/// <param name="Key">Of the column.</param>
/// <param name="Value">Words; "from..to" of amounts, numbers and days, either end open; or names of states with ~ between them.</param>
public sealed record ColumnWish(string Key, string Value)
{
    /// <summary>Between the states of a choice.</summary>
    public const char Or = '~';

    private const string To = "..";

    public IReadOnlyList<string> Choices => Value.Split(Or, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The ends of a range as typed; none where it is open.</summary>
    public (string? From, string? To) Ends
    {
        get
        {
            var at = Value.IndexOf(To, StringComparison.Ordinal);
            var (from, to) = at < 0 ? (Value, Value) : (Value[..at], Value[(at + To.Length)..]);
            return (from.Trim() is { Length: > 0 } first ? first : null, to.Trim() is { Length: > 0 } last ? last : null);
        }
    }

    /// <summary>A range by its ends.</summary>
    public static string Range(string? from, string? to) => $"{from?.Trim()}{To}{to?.Trim()}";

    public static string? Write(IEnumerable<ColumnWish> wishes)
    {
        var text = string.Join('&', wishes.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{Uri.EscapeDataString(w.Key)}={Uri.EscapeDataString(w.Value)}"));
        return text.Length == 0 ? null : text;
    }

    public static IEnumerable<ColumnWish> Read(string? where) =>
        (where ?? string.Empty).Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .Select(pair => new ColumnWish(Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1])));
}
