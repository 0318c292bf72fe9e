using System.Collections.Frozen;
using System.Globalization;

namespace UCCMS.Web.Exports.Pdf.Hindi;

/// <summary>
/// Devanagari words that were shaped at development time (words.tsv, made by shape.sh). A word that is not among them
/// cannot be drawn: there is no shaper in the product.
/// </summary>
/// <param name="face">Whose glyphs the words are made of.</param>
/// <param name="words">By their text.</param>
public sealed class ShapedWords(TrueTypeFace face, FrozenDictionary<string, ShapedWord> words)
{
    private const char First = '\u0900';
    private const char Last = '\u097F';

    public TrueTypeFace Face => face;

    public IReadOnlyCollection<ShapedWord> Words => words.Values;

    /// <summary>Whether a character is of the script of the words.</summary>
    public static bool Has(char c) => c is >= First and <= Last;

    /// <summary>The word that the text begins with; null where it begins with another script or with a word that is not known.</summary>
    public ShapedWord? At(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && Has(text[length]))
        {
            length++;
        }

        return length > 0 && words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text[..length], out var word) ? word : null;
    }

    /// <param name="face">Regular or bold.</param>
    /// <param name="weight">Likewise, by name.</param>
    internal static ShapedWords Read(TrueTypeFace face, string weight)
    {
        var column = weight == "Bold" ? 2 : 1;
        var words = PdfResource.Lines("Hindi.words.tsv").Select(l => l.Split('\t')).Select(c => new ShapedWord(c[0], [.. c[column].Split('|').Select(Glyph)]));
        return new ShapedWords(face, words.ToFrozenDictionary(w => w.Text, StringComparer.Ordinal));
    }

    // as hb-shape writes it: number=cluster@right,up+advance, the place only where it is not 0,0
    private static ShapedGlyph Glyph(string written)
    {
        var parts = written.Split(['=', '@', ',', '+']).Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 3
            ? new ShapedGlyph((ushort)parts[0], parts[1], parts[2])
            : new ShapedGlyph((ushort)parts[0], parts[1], parts[4]) { Right = parts[2], Up = parts[3] };
    }
}

/// <summary>A word and how it is drawn.</summary>
public sealed record ShapedWord(string Text, IReadOnlyList<ShapedGlyph> Glyphs)
{
    /// <summary>In thousandths of the font size.</summary>
    public int Advance { get; } = Glyphs.Sum(g => g.Advance);
}

/// <summary>A glyph at its place, in thousandths of the font size.</summary>
/// <param name="Number">In the face.</param>
/// <param name="Cluster">Position in the text of the first character that it draws, with its neighbours of the same cluster.</param>
/// <param name="Advance">From here to the next glyph.</param>
public readonly record struct ShapedGlyph(ushort Number, int Cluster, int Advance)
{
    public int Right { get; init; }

    public int Up { get; init; }
}
