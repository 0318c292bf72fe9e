using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>A TrueType face, as much of it as a PDF needs: character map, advances and a few metrics (ISO/IEC 14496-22).</summary>
public sealed class TrueTypeFace
{
    private readonly Dictionary<string, int> tables = new(StringComparer.Ordinal);
    private readonly ushort[] glyphs = new ushort[char.MaxValue + 1];
    private readonly ushort[] advances;

    /// <exception cref="InvalidDataException">A table that a PDF needs is not in the file.</exception>
    public TrueTypeFace(string postScriptName, byte[] data)
    {
        Data = data;
        Name = SubsetTag(data) + "+" + postScriptName;
        ReadDirectory();
        var head = Table("head");
        UnitsPerEm = Unsigned(head + 18);
        Box = [.. Enumerable.Range(0, 4).Select(i => Thousandths(Signed(head + 36 + (2 * i))))];
        var horizontal = Table("hhea");
        (Ascent, Descent) = (Thousandths(Signed(horizontal + 4)), Thousandths(Signed(horizontal + 6)));
        CapHeight = ReadCapHeight();
        advances = ReadAdvances(Unsigned(horizontal + 34));
        ReadCharacterMap();
    }

    /// <summary>PostScript name with the six-letter tag that marks a subset (ISO 32000-1, 9.6.4).</summary>
    public string Name { get; }

    public ReadOnlyMemory<byte> Data { get; }

    public int UnitsPerEm { get; }

    /// <summary>Thousandths of the font size, as are all heights of the face.</summary>
    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    public IReadOnlyList<int> Box { get; }

    /// <summary>Words of another script, which are drawn whole; none in a face of such a script itself.</summary>
    public ShapedWords? Shaped { get; init; }

    public int GlyphCount => advances.Length;

    /// <summary>Glyph number of a character; 0 where the face has none.</summary>
    public ushort Glyph(char c) => glyphs[c];

    /// <summary>Advance in thousandths of the font size.</summary>
    public int Advance(int glyph) => advances[glyph];

    /// <summary>Width in points of text whose characters the face has (see <see cref="Legible"/>).</summary>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        var sum = 0L;
        for (var i = 0; i < text.Length; i++)
        {
            if (WordAt(text[i..]) is { } word)
            {
                sum += word.Advance;
                i += word.Text.Length - 1;
            }
            else
            {
                sum += advances[glyphs[text[i]]];
            }
        }

        return sum * size / 1000;
    }

    /// <summary>The text with every character that this face cannot draw shown as a question mark.</summary>
    public string Legible(string text)
    {
        foreach (var c in text)
        {
            if (glyphs[c] == 0)
            {
                return Shaped is null ? LegibleText.Replace(text, c => glyphs[c] != 0) : LegibleBesideWords(text);
            }
        }

        return text;
    }

    /// <summary>The shaped word that the text begins with, if it does.</summary>
    public ShapedWord? WordAt(ReadOnlySpan<char> text) => glyphs[text[0]] == 0 ? Shaped?.At(text) : null;

    private string LegibleBesideWords(string text)
    {
        var legible = new StringBuilder(text.Length);
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // only where a word begins: the middle of an unknown one may look like a known one
            if ((i == 0 || !ShapedWords.Has(text[i - 1])) && WordAt(text.AsSpan(i)) is { } word)
            {
                legible.Append(LegibleText.Replace(text[from..i], c => glyphs[c] != 0)).Append(word.Text);
                i += word.Text.Length - 1;
                from = i + 1;
            }
        }

        return legible.Append(LegibleText.Replace(text[from..], c => glyphs[c] != 0)).ToString();
    }

    private static string SubsetTag(byte[] data) =>
        string.Concat(SHA256.HashData(data).Take(6).Select(b => (char)('A' + (b % 26))));

    private void ReadDirectory()
    {
        for (var i = 0; i < Unsigned(4); i++)
        {
            var at = 12 + (16 * i);
            tables[Encoding.ASCII.GetString(Data.Span.Slice(at, 4))] = checked((int)BinaryPrimitives.ReadUInt32BigEndian(Data.Span[(at + 8)..]));
        }
    }

    private int Table(string tag) =>
        tables.TryGetValue(tag, out var at) ? at : throw new InvalidDataException($"The font {Name} has no table '{tag}'.");

    private int ReadCapHeight()
    {
        var os2 = Table("OS/2");
        return Unsigned(os2) >= 2 ? Thousandths(Signed(os2 + 88)) : Ascent;
    }

    private ushort[] ReadAdvances(int metrics)
    {
        var table = Table("hmtx");
        var read = new ushort[Unsigned(Table("maxp") + 4)];
        for (var g = 0; g < read.Length; g++)
        {
            read[g] = (ushort)Thousandths(Unsigned(table + (4 * Math.Min(g, metrics - 1))));
        }

        return read;
    }

    private void ReadCharacterMap()
    {
        var map = UnicodeSubtable();
        var segments = Unsigned(map + 6) / 2;
        for (var s = 0; s < segments; s++)
        {
            ReadSegment(map, segments, s);
        }
    }

    private int UnicodeSubtable()
    {
        var table = Table("cmap");
        for (var i = 0; i < Unsigned(table + 2); i++)
        {
            var entry = table + 4 + (8 * i);
            var at = table + checked((int)BinaryPrimitives.ReadUInt32BigEndian(Data.Span[(entry + 4)..]));
            if (Unsigned(entry) == 3 && Unsigned(entry + 2) == 1 && Unsigned(at) == 4)
            {
                return at;
            }
        }

        throw new InvalidDataException($"The font {Name} has no Unicode character map of format 4.");
    }

    private void ReadSegment(int map, int segments, int s)
    {
        int last = Unsigned(map + 14 + (2 * s)), first = Unsigned(map + 16 + (2 * (segments + s)));
        var delta = Unsigned(map + 16 + (2 * ((2 * segments) + s)));
        var rangeAt = map + 16 + (2 * ((3 * segments) + s));
        var range = Unsigned(rangeAt);
        for (var c = first; c <= last && c != char.MaxValue; c++)
        {
            var listed = range == 0 ? c : Unsigned(rangeAt + range + (2 * (c - first)));
            glyphs[c] = listed == 0 ? (ushort)0 : (ushort)((listed + delta) & 0xFFFF);
        }
    }

    private int Thousandths(int units) => (int)Math.Round(units * 1000m / UnitsPerEm, MidpointRounding.AwayFromZero);

    private int Unsigned(int at) => BinaryPrimitives.ReadUInt16BigEndian(Data.Span[at..]);

    private int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(Data.Span[at..]);
}
