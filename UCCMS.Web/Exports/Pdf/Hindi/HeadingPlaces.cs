namespace UCCMS.Web.Exports.Pdf.Hindi;

/// <summary>Where headings stand in a document. What was typed stands elsewhere and stays as it is.</summary>
internal static class HeadingPlaces
{
    /// <summary>The same document with its headings in its language.</summary>
    public static IEnumerable<PdfBlock> Set(PdfDocument document)
    {
        var headings = Headings.Of(document.Language);
        return document.Blocks.Select(b => Of(b, headings));
    }

    private static PdfBlock Of(PdfBlock block, Headings headings) => block switch
    {
        LetterheadBlock b => new LetterheadBlock([.. b.Issuer.Take(1).Select(t => headings[t]), .. b.Issuer.Skip(1)], [.. b.Title.Select(t => headings[t])]),
        HeadingBlock b => new HeadingBlock(headings[b.Text]),
        ParagraphBlock b => b with { Label = headings[b.Label] },
        FactsBlock b => new FactsBlock([.. b.Columns.Select(c => Of(c, headings))]),
        TableBlock b => b with
        {
            Columns = [.. b.Columns.Select(c => c with { Heading = headings[c.Heading] })],
            Totals = [.. b.Totals.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => headings[cell])])],
        },
        TotalsBlock b => new TotalsBlock([.. b.Lines.Select(l => l with { Label = headings[l.Label] })]),
        SignatureBlock b => b with { Signatory = [.. b.Signatory.Take(1).Select(t => headings[t]), .. b.Signatory.Skip(1)] },
        SideBySideBlock b => new SideBySideBlock([.. b.Columns.Select(c => c with { Blocks = [.. c.Blocks.Select(inner => Of(inner, headings))] })]),
        _ => block,
    };

    private static FactColumn Of(FactColumn column, Headings headings) =>
        column with { Heading = headings[column.Heading], Facts = [.. column.Facts.Select(f => f with { Label = headings[f.Label] })] };
}
