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

    public byte[] Save() => Save(signer: null);

    /// <summary>Signed where a page has a place for it.</summary>
    /// <param name="signer">None where no page has one.</param>
    public byte[] Save(PdfSigner? signer)
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
        var form = pages.Find(p => p.Signature is not null)?.Signature is { } field ? Signature(objects, field, resources, signer ?? throw new InvalidOperationException("A page has a place for a signature, but nothing to sign with was given.")) : 0;
        var kids = pages.ConvertAll(p => Page(objects, p, tree, resources, p.Signature is null ? 0 : form));
        objects.Put(tree, Plain($"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => Plain($"{k} 0 R")))}]>>"));
        var packet = objects.AddStream(PdfMetadata.Packet(about), "/Type/Metadata/Subtype/XML");
        objects.Put(catalog, Plain($"<</Type/Catalog/Pages {tree} 0 R/Lang{PdfMetadata.Hex(about.Language)}/Metadata {packet} 0 R/ViewerPreferences<</DisplayDocTitle true>>{(form > 0 ? Plain($"/AcroForm<</Fields[{form} 0 R]/SigFlags 3>>") : "")}>>"));
        var information = objects.Add(PdfMetadata.Information(about));
        return form > 0 ? objects.Close(catalog, information, signer!) : objects.Close(catalog, information);
    }

    /// <summary>The widget of the signature, its appearance and its dictionary; returns the widget.</summary>
    private static int Signature(PdfObjects objects, SignatureField field, int resources, PdfSigner signer)
    {
        var (look, stamp) = (field.Appearance, field.Stamp);
        var appearance = objects.AddPacked(
            PdfObjects.Pack(Encoding.ASCII.GetBytes(look.Content.ToString())),
            Plain($"/Type/XObject/Subtype/Form/BBox[0 0 {look.Width:0.##} {look.Height:0.##}]/Resources {resources} 0 R"));
        var signature = objects.Reserve();
        objects.PutSignature(
            signature,
            $"/Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M({PdfMetadata.Date(stamp.At)})/Name{PdfMetadata.Hex(stamp.Name)}/Reason{PdfMetadata.Hex(stamp.Reason)}/Location{PdfMetadata.Hex(stamp.Place)}",
            signer.Room);
        var (right, top) = (field.Left + look.Width, field.Bottom + look.Height);
        return objects.Add(Plain($"<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/F 132/Rect[{field.Left:0.##} {field.Bottom:0.##} {right:0.##} {top:0.##}]/V {signature} 0 R/AP<</N {appearance} 0 R>>>>"));
    }

    private static int Page(PdfObjects objects, PdfPage page, int tree, int resources, int widget)
    {
        var content = objects.AddPacked(PdfObjects.Pack(Encoding.ASCII.GetBytes(page.Content.ToString())));
        return objects.Add(Plain($"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {page.Width:0.##} {page.Height:0.##}]/Resources {resources} 0 R/Contents {content} 0 R{(widget > 0 ? Plain($"/Annots[{widget} 0 R]") : "")}>>"));
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
