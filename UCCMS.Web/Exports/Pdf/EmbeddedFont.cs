using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>A face as PDF objects: composite font, Identity-H, with the map back to Unicode (ISO 32000-1, 9.7 and 9.10).</summary>
internal sealed class EmbeddedFont
{
    private static readonly ConditionalWeakTable<TrueTypeFace, EmbeddedFont> Known = [];
    private readonly TrueTypeFace face;
    private readonly byte[] file;
    private readonly byte[] unicode;
    private readonly string widths;

    private EmbeddedFont(TrueTypeFace face)
    {
        this.face = face;
        file = PdfObjects.Pack(face.Data.Span);
        unicode = PdfObjects.Pack(Encoding.ASCII.GetBytes(UnicodeMap(face)));
        widths = string.Join(' ', Enumerable.Range(0, face.GlyphCount).Select(g => face.Advance(g).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Everything but the object numbers is the same in every file, so it is made once per face.</summary>
    public static EmbeddedFont Of(TrueTypeFace face) => Known.GetValue(face, f => new EmbeddedFont(f));

    /// <summary>Writes the font; the number returned is the one a page's resources name.</summary>
    public int WriteTo(PdfObjects objects)
    {
        string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        var program = objects.AddPacked(file, Text($"/Length1 {face.Data.Length}"));
        var map = objects.AddPacked(unicode);
        var stem = face.Name.Contains("Bold", StringComparison.Ordinal) ? 140 : 80;
        var descriptor = objects.Add(Text($"<</Type/FontDescriptor/FontName/{face.Name}/Flags 32/FontBBox[{string.Join(' ', face.Box)}]/ItalicAngle 0/Ascent {face.Ascent}/Descent {face.Descent}/CapHeight {face.CapHeight}/StemV {stem}/FontFile2 {program} 0 R>>"));
        var descendant = objects.Add(Text($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{face.Name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor {descriptor} 0 R/W[0[{widths}]]>>"));
        return objects.Add(Text($"<</Type/Font/Subtype/Type0/BaseFont/{face.Name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {map} 0 R>>"));
    }

    private static string UnicodeMap(TrueTypeFace face)
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var chunk in Characters(face).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (glyph, character) in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{(int)character:X4}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    /// <summary>Glyph and the lowest character that it stands for: a shared glyph reads as a space, not as a no-break space.</summary>
    private static SortedDictionary<ushort, char> Characters(TrueTypeFace face)
    {
        var characters = new SortedDictionary<ushort, char>();
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            if (face.Glyph(c) is > 0 and var glyph)
            {
                characters.TryAdd(glyph, c);
            }
        }

        return characters;
    }
}
