using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace UCCMS.Web.Translation;

/// <summary>The translations of one language, read once from the resources (Screens.hi.resx).</summary>
internal sealed partial class Translations
{
    private const int MostNesting = 3;

    private static readonly Lazy<Translations> hindi = new(() => new(Read("hi")));
    private readonly FrozenDictionary<string, string> texts;
    private readonly Lazy<TextTemplate[]> templates;

    public Translations(IEnumerable<KeyValuePair<string, string>> texts)
    {
        this.texts = texts.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase); // Devanagari has no capitals
        templates = new(() => [.. this.texts.Select(t => TextTemplate.Of(t.Key)).OfType<TextTemplate>().OrderByDescending(t => t.Letters)]);
    }

    public static Translations Hindi => hindi.Value;

    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The English text in this language; as it is when it has no translation.</summary>
    public string Say(string text) => Say(text, nesting: 0);

    public string Say(string template, IReadOnlyList<string> values) =>
        Fill(WithSpaces(template, texts.GetValueOrDefault(template.Trim()) ?? template.Trim()), [.. values.Select(v => Say(v))]);

    /// <summary>Puts the values into {0}, {1} ….</summary>
    public static string Fill(string template, IReadOnlyList<string> values) =>
        values.Count == 0 ? template : Hole().Replace(template, hole => values[int.Parse(hole.ValueSpan[1..^1], CultureInfo.InvariantCulture)]);

    private string Say(string text, int nesting)
    {
        var core = text.Trim();
        if (texts.TryGetValue(core, out var found))
        {
            return WithSpaces(text, found);
        }

        if (nesting >= MostNesting || !core.Any(char.IsAsciiLetter))
        {
            return text;
        }

        if (Counted().Match(core) is { Success: true } counted && texts.TryGetValue(counted.Groups["words"].Value, out var words))
        {
            return WithSpaces(text, $"{counted.Groups["number"].Value} {words}");
        }

        foreach (var template in templates.Value)
        {
            if (template.ValuesIn(core) is { } values)
            {
                return WithSpaces(text, Fill(texts[template.Text], [.. values.Select(v => Say(v, nesting + 1))]));
            }
        }

        return text;
    }

    // A text stands beside others on the screen: its spaces are part of the page.
    private static string WithSpaces(string like, string text) =>
        like.Length > 0 && (char.IsWhiteSpace(like[0]) || char.IsWhiteSpace(like[^1]))
            ? like[..(like.Length - like.TrimStart().Length)] + text + like[like.TrimEnd().Length..]
            : text;

    private static IEnumerable<KeyValuePair<string, string>> Read(string language)
    {
        var resources = new ResourceManager($"UCCMS.Web.Translation.Screens.{language}", typeof(Translations).Assembly);
        return resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!));
    }

    // “3 bookings” is put together of a number and a word
    [GeneratedRegex(@"^(?<number>[\d,.]+) (?<words>\D+)$", RegexOptions.None, 1000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\{\d\d?\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
