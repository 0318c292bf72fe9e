using System.Globalization;
using System.Text;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Writes a PDF file: pages of text, rules and rectangles, fonts embedded. The same calls give the same bytes.</summary>
public sealed class PdfWriter(PdfDescription about)
{
    /// <summary>A4 portrait in points.</summary>
    public const double ShortSide = 595.28;

    public const double LongSide = 841.89;

    private readonly List<TrueTypeFace> faces = [];
    private readonly List<PdfPage> pages = [];

    public IReadOnlyList<PdfPage> Pages => pages;

    public PdfPage AddPage(bool landscape = false)
    {
        var page = landscape ? new PdfPage(LongSide, ShortSide, Number) : new PdfPage(ShortSide, LongSide, Number);
        pages.Add(page);
        return page;
    }

    public byte[] Save()
    {
        if (pages.Count == 0)
        {
            AddPage();
        }

        using var objects = new PdfObjects();
        var catalog = objects.Reserve();
        var tree = objects.Reserve();
        var fonts = string.Concat(faces.Select((f, i) => Plain($"/F{i} {EmbeddedFont.Of(f).WriteTo(objects)} 0 R")));
        var resources = objects.Add($"<</ProcSet[/PDF/Text]/Font<<{fonts}>>>>");
        var kids = pages.ConvertAll(p => Page(objects, p, tree, resources));
        objects.Put(tree, Plain($"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => Plain($"{k} 0 R")))}]>>"));
        var packet = objects.AddStream(PdfMetadata.Packet(about), "/Type/Metadata/Subtype/XML");
        objects.Put(catalog, Plain($"<</Type/Catalog/Pages {tree} 0 R/Lang{PdfMetadata.Hex(about.Language)}/Metadata {packet} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>"));
        return objects.Close(catalog, objects.Add(PdfMetadata.Information(about)));
    }

    private static int Page(PdfObjects objects, PdfPage page, int tree, int resources)
    {
        var content = objects.AddPacked(PdfObjects.Pack(Encoding.ASCII.GetBytes(page.Content.ToString())));
        return objects.Add(Plain($"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {page.Width:0.##} {page.Height:0.##}]/Resources {resources} 0 R/Contents {content} 0 R>>"));
    }

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private int Number(TrueTypeFace face)
    {
        var at = faces.IndexOf(face);
        if (at < 0)
        {
            at = faces.Count;
            faces.Add(face);
        }

        return at;
    }
}
