using System.Text.RegularExpressions;

namespace UCCMS.Web.Translation;

/// <summary>
/// A key with values in it, to recognise a sentence that was put together in English elsewhere: the rules of the domain, the audit
/// trail and notices keep what they said as one text.
/// </summary>
internal sealed partial class TextTemplate
{
    private static readonly HashSet<string> LinkWords = new(
        ["a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"], StringComparer.OrdinalIgnoreCase);

    private readonly Regex shape;
    private readonly string start;
    private readonly string end;
    private readonly bool isOfFigures;

    private TextTemplate(string text, string[] fixedParts, bool isOfFigures)
    {
        this.isOfFigures = isOfFigures;
        Text = text;
        Letters = fixedParts.Sum(p => p.Length);
        start = fixedParts[0];
        end = fixedParts[^1];

        // of two values beside each other nobody knows where the first one ends: it takes both
        var pattern = Regex.Escape(fixedParts[0]) + string.Concat(fixedParts.Skip(1).Index().Select(p => (p.Index > 0 && fixedParts[p.Index].Length == 0 ? "()" : "(.+?)") + Regex.Escape(p.Item)));
        shape = new Regex($"^{pattern}$", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    public string Text { get; }

    /// <summary>Length of the fixed parts: the longest template that fits says most exactly what is meant.</summary>
    public int Letters { get; }

    /// <summary>None for a text without values. With link words only, “{0} of {1}” is also in many names: it takes figures and dates alone.</summary>
    public static TextTemplate? Of(string text)
    {
        var parts = Hole().Split(text);
        var words = parts.SelectMany(p => Word().Matches(p)).Select(w => w.Value).ToList();
        return parts.Length > 1 && words.Count > 0 && IsInOrder(text)
            ? new(text, parts, isOfFigures: words.All(w => w.Length <= 2 || LinkWords.Contains(w)))
            : null;
    }

    /// <summary>The values of the text, in the order of the holes; none when it is another text.</summary>
    public IReadOnlyList<string>? ValuesIn(string text)
    {
        if (text.Length <= Letters || !text.StartsWith(start, StringComparison.OrdinalIgnoreCase) || !text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var match = shape.Match(text);
        var values = match.Groups.Values.Skip(1).Select(g => g.Value).ToList();
        return match.Success && (!isOfFigures || values.All(v => v.Length == 0 || Figure().IsMatch(v))) ? values : null;
    }

    // Keys are read from the sources, so that holes are numbered as they come.
    private static bool IsInOrder(string text) => Hole().Matches(text).Select((m, i) => m.Value == $"{{{i}}}").All(same => same);

    [GeneratedRegex(@"\{\d\d?\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"^[-−₹]?\d\S*$", RegexOptions.None, 1000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"[A-Za-z]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
