using System.Buffers.Binary;
using System.Text.RegularExpressions;
using UCCMS.Core.Shared;
using UCCMS.Tests.House;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Tests.Exports.Pdf.Hindi;

/// <summary>The fixed list of Hindi headings: whole, shaped, drawable, and holding every heading that a document prints.</summary>
public sealed partial class HeadingsTests
{
    // taxes and units are written alike in both languages
    private static readonly string[] International = ["#", "₹", "CGST\u00A0₹", "SGST\u00A0₹", "UTGST\u00A0₹", "IGST\u00A0₹", "SGST/ UTGST\u00A0₹"];
    private static readonly Headings Hindi = Headings.Of(Language.Hindi);

    public static TheoryData<string> Weights => ["Regular", "Bold"];

    [Theory]
    [MemberData(nameof(Weights))]
    public void Every_word_of_the_list_is_shaped_and_its_glyphs_are_in_the_font(string weight)
    {
        var shaped = FaceOf(weight).Shaped!;
        var words = Hindi.Words.Values.SelectMany(t => Word().Matches(t)).Select(m => m.Value).Distinct().ToArray();
        Assert.InRange(words.Length, 200, 2_000);
        Assert.Equal([], words.Where(w => shaped.At(w)?.Text != w));
        Assert.Equal([], shaped.Words.Select(w => w.Text).Except(words));
        var glyphs = shaped.Words.SelectMany(w => w.Glyphs).ToArray();
        Assert.DoesNotContain(glyphs, g => g.Number == 0 || g.Number >= shaped.Face.GlyphCount);
        Assert.All(glyphs.Where(g => g.Advance > 0), g => Assert.True(IsDrawn(shaped.Face, g.Number), $"Glyph {g.Number} was cut away."));
    }

    [PdfToolFact("hb-shape")]
    public void Words_are_shaped_as_HarfBuzz_shapes_them()
    {
        const string Font = "/usr/share/fonts/truetype/noto/NotoSansDevanagari-Regular.ttf";
        if (!File.Exists(Font))
        {
            return; // another place for fonts than Debian's
        }

        var lines = File.ReadLines(Path.Combine(SourceTree.Root, "UCCMS.Web/Exports/Pdf/Hindi/words.tsv")).Select(l => l.Split('\t')).ToArray();
        var text = Path.GetTempFileName();
        File.WriteAllLines(text, lines.Select(l => l[0]));
        var made = PdfTools.Run("hb-shape", "--script=deva", "--language=hi", "--no-glyph-names", $"--text-file={text}", Font).Output;
        File.Delete(text);
        Assert.Equal(lines.Select(l => $"[{l[1]}]"), made.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void List_has_no_heading_twice_and_no_value_is_lost_in_translation()
    {
        var lines = File.ReadLines(Path.Combine(SourceTree.Root, "UCCMS.Web/Exports/Pdf/Hindi/headings.tsv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')).ToArray();
        Assert.All(lines, l => Assert.Equal(2, l.Length));
        Assert.Equal([], lines.CountBy(l => l[0], StringComparer.OrdinalIgnoreCase).Where(c => c.Value > 1).Select(c => c.Key));
        Assert.All(lines, l => Assert.Equal(Holes(l[0]), Holes(l[1])));
    }

    [Fact]
    public void Screens_and_prints_use_the_same_word()
    {
        var rows = File.ReadLines(Path.Combine(SourceTree.Root, "docs/glossary.md")).Select(l => GlossaryRow().Match(l)).Where(m => m.Success && m.Groups[1].Value is not ("English" or "---")).ToArray();
        var shared = rows.Where(m => Hindi.Words.ContainsKey(m.Groups[1].Value)).ToArray();
        Assert.InRange(shared.Length, 40, rows.Length);
        Assert.All(shared, m => Assert.Equal(m.Groups[2].Value, Hindi[m.Groups[1].Value]));
    }

    [Fact]
    public void Every_heading_that_a_document_names_is_in_the_list()
    {
        var prints = SourceTree.CSharp.Where(f => f.IsIn("UCCMS.Web") && (f.IsIn("UCCMS.Web/Exports/Pdf") || f.Text.Contains("using UCCMS.Web.Exports.Pdf", StringComparison.Ordinal)));
        var reports = SourceTree.CSharp.Where(f => f.IsIn("UCCMS.Data/Reports"));
        var named = prints.SelectMany(f => PrintedHeading().Matches(f.Text)).Concat(reports.SelectMany(f => ReportHeading().Matches(f.Text)))
            .Select(m => Regex.Unescape(m.Groups[1].Value)).Distinct().Except(International).ToArray();
        Assert.InRange(named.Length, 200, 600);
        Assert.Equal([], named.Where(heading => Hindi[heading] == heading));
    }

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Text_of_every_heading_comes_back_as_it_is_written()
    {
        var texts = Hindi.Words.Values.Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var weight in Weights)
        {
            var writer = new PdfWriter(new PdfDescription("Headings", PrintSamples.Issued));
            foreach (var (at, text) in texts.Index())
            {
                // as large as it may be: a page is wide enough for the longest sentence
                (at % 60 == 0 ? writer.AddPage(landscape: true) : writer.Pages[^1]).Text(FaceOf(weight), 5, 10, 10 + (at % 60 * 9.5), text, Ink.Black);
            }

            using var pdf = new PdfTools(writer.Save(), "hindi-" + weight);
            pdf.AssertSound();
            Assert.Equal(texts, pdf.Text().Split(['\n', '\f'], StringSplitOptions.RemoveEmptyEntries).Select(l => Spaces().Replace(l.Trim(), " ")));
        }
    }

    [Fact]
    public void Units_lines_and_values_stay_about_a_heading()
    {
        Assert.Equal("कर योग्य\u00A0₹", Hindi["Taxable\u00A0₹"]);
        Assert.Equal("बीजक संख्या\nदिनांक", Hindi["Invoice number\nDate"]);
        Assert.Equal("पृष्ठ 2 / 7", Hindi.With("Page {0} of {1}", 2, 7));
        Assert.Equal("Rita Kapur", Hindi["Rita Kapur"]);
        Assert.Equal(("Taxable\u00A0₹", "Page 2 of 7"), (Headings.Of(Language.English)["Taxable\u00A0₹"], Headings.Of(Language.English).With("Page {0} of {1}", 2, 7)));
    }

    private static TrueTypeFace FaceOf(string weight) => weight == "Bold" ? DocumentFaces.Bold : DocumentFaces.Regular;

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    // a glyph without an outline takes no room in the table of outlines
    private static bool IsDrawn(TrueTypeFace face, int glyph)
    {
        var data = face.Data.Span;
        int At(ReadOnlySpan<byte> font, string tag)
        {
            for (var entry = 12; ; entry += 16)
            {
                if (font.Slice(entry, 4).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(tag)))
                {
                    return BinaryPrimitives.ReadInt32BigEndian(font[(entry + 8)..]);
                }
            }
        }

        var (loca, isLong) = (At(data, "loca"), BinaryPrimitives.ReadInt16BigEndian(data[(At(data, "head") + 50)..]) == 1);
        return isLong
            ? BinaryPrimitives.ReadInt32BigEndian(data[(loca + (4 * glyph))..]) < BinaryPrimitives.ReadInt32BigEndian(data[(loca + (4 * glyph) + 4)..])
            : BinaryPrimitives.ReadUInt16BigEndian(data[(loca + (2 * glyph))..]) < BinaryPrimitives.ReadUInt16BigEndian(data[(loca + (2 * glyph) + 2)..]);
    }

    [GeneratedRegex(@"[\u0900-\u097F]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@" +")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\| (.+?) \| (.+?) \|$")]
    private static partial Regex GlossaryRow();

    [GeneratedRegex("""(?:new (?:Fact|FactColumn|TableColumn|TotalLine|HeadingBlock)\(|Figures\(|[hH]eadings(?:\[|\.With\()|[{,] Label = )"((?:[^"\\]|\\.)+)"[^;]""")]
    private static partial Regex PrintedHeading();

    [GeneratedRegex("""(?:ReportColumn<\w+>\.\w+\(|ReportHead Head \{ get; \} = new\(\s*"[a-z-]+", )"([^"]+)"(?=,)""")]
    private static partial Regex ReportHeading();
}
