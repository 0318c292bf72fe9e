using System.Collections.Frozen;
using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf.Hindi;

/// <summary>The headings of documents in a language. The list is fixed (headings.tsv), because Hindi must be shaped before it can be drawn.</summary>
public sealed class Headings
{
    private const char NoBreak = '\u00A0';
    private static readonly Headings English = new(Language.English, FrozenDictionary<string, string>.Empty);
    private static readonly Headings Hindi = new(Language.Hindi, Read());
    private readonly FrozenDictionary<string, string> words;

    private Headings(Language language, FrozenDictionary<string, string> words) => (Language, this.words) = (language, words);

    public Language Language { get; }

    /// <summary>English and its translation.</summary>
    public IReadOnlyDictionary<string, string> Words => words;

    /// <summary>The heading in this language, line by line and with its unit; as it is where the list does not have it.</summary>
    public string this[string english] =>
        words.GetValueOrDefault(english)
        ?? (words.Count == 0 ? english
            : english.Contains('\n', StringComparison.Ordinal) ? string.Join('\n', english.Split('\n').Select(line => this[line]))
            : english is [.. var name, NoBreak, '₹' or '%'] ? this[name] + english[^2..]
            : english);

    public static Headings Of(Language language) => language == Language.Hindi ? Hindi : English;

    /// <summary>A heading with what was typed or counted in it: “Page {0} of {1}”.</summary>
    public string With(string english, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[english], values);

    private static FrozenDictionary<string, string> Read() => PdfResource.Lines("Hindi.headings.tsv")
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
}
