using System.Diagnostics;
using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Turns a document into A4 pages: wraps text, breaks pages, repeats table heads, numbers the pages.</summary>
public static class PdfLayout
{
    internal const double BlockGap = 11;
    private const double Side = 40;
    private const double Top = 34;
    private const double NextTop = 54;
    private const double BottomMargin = 48;

    public static byte[] Render(PdfDocument document) => Render(document, signer: null);

    /// <param name="document">With a stamp where it is to be signed.</param>
    /// <param name="signer">None where nothing is stamped.</param>
    public static byte[] Render(PdfDocument document, PdfSigner? signer)
    {
        var writer = new PdfWriter(document.Language == Language.Hindi ? document.About with { Language = "hi-IN" } : document.About);
        var flow = new PageFlow(writer, document.Landscape, Top, NextTop, BottomMargin);
        var width = (document.Landscape ? PdfWriter.LongSide : PdfWriter.ShortSide) - (2 * Side);
        Strip[] heading = [];
        foreach (var block in HeadingPlaces.Set(document))
        {
            // a heading never stands alone at the foot of a page
            Strip[] strips = [.. heading, .. Strips(block, width), Strip.Gap(BlockGap) with { KeepsNext = block is HeadingBlock }];
            heading = block is HeadingBlock ? strips : [];
            if (heading.Length == 0)
            {
                flow.Place(strips, Side);
            }
        }

        Number(document, writer);
        return writer.Save(signer);
    }

    internal static IReadOnlyList<Strip> Strips(PdfBlock block, double width) => block switch
    {
        LetterheadBlock b => LetterheadLayout.Strips(b, width),
        HeadingBlock b => [.. Strip.Lines(b.Text, TextStyle.Strong with { Size = 10 }, width).Select(s => s with { KeepsNext = true }), Strip.Gap(3) with { KeepsNext = true }],
        ParagraphBlock b => Paragraph(b, width),
        FactsBlock b => FactsLayout.Strips(b, width),
        TableBlock b => new TableLayout(b, width).Strips(),
        TotalsBlock b => TotalsLayout.Strips(b, width),
        QrBlock b => [QrLayout.Strip(b, width)],
        SignatureBlock b => [SignatureLayout.Strip(b, width)],
        SideBySideBlock b => SideBySide(b, width),
        _ => throw new UnreachableException($"No layout for {block.GetType().Name}."),
    };

    private static IReadOnlyList<Strip> Paragraph(ParagraphBlock block, double width)
    {
        var text = Strip.Lines(block.Text, TextStyle.For(block.Emphasis), width);
        return block.Label.Length == 0 ? [.. text] : [Strip.Line(block.Label, TextStyle.Label) with { KeepsNext = true }, .. text];
    }

    private static IReadOnlyList<Strip> SideBySide(SideBySideBlock block, double width)
    {
        const double Gutter = 18;
        var spaces = Shares.Of(block.Columns.Select(c => c.Share), width, Gutter);
        return Columns.Merge([.. block.Columns.Select((c, i) => Stacked(c.Blocks, spaces[i].Width).ConvertAll(s => s.Shifted(spaces[i].Left)))]);
    }

    private static List<Strip> Stacked(IReadOnlyList<PdfBlock> blocks, double width) =>
        [.. blocks.SelectMany((b, i) => i == 0 ? Strips(b, width) : Strips(b, width).Prepend(Strip.Gap(BlockGap)))];

    private static void Number(PdfDocument document, PdfWriter writer)
    {
        var (style, headings) = (TextStyle.Label, Headings.Of(document.Language));
        for (var i = 0; i < writer.Pages.Count; i++)
        {
            var page = writer.Pages[i];
            var (right, foot) = (page.Width - Side, page.Height - 36);
            var number = headings.With("Page {0} of {1}", i + 1, writer.Pages.Count);
            var room = right - Side - 80;
            page.Rule(Side, foot, right, 0.4, Ink.Hairline);
            style.Draw(page, Side, foot + 5, style.Wrap(document.Foot, room)[0]);
            style.DrawRight(page, right, foot + 5, number);
            if (i > 0)
            {
                style.Draw(page, Side, Top - 4, style.Wrap(document.RunningHead, room)[0]);
            }
        }
    }
}
