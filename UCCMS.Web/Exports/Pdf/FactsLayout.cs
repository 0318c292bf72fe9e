namespace UCCMS.Web.Exports.Pdf;

/// <summary>Labels at the left of their column, values beside them.</summary>
internal static class FactsLayout
{
    private const double Gutter = 16;
    private const double LabelShare = 0.4;
    private const double LineGap = 0.6;

    public static IReadOnlyList<Strip> Strips(FactsBlock block, double width)
    {
        var spaces = Shares.Of(block.Columns.Select(c => c.Share), width, Gutter);
        return Columns.Merge([.. block.Columns.Select((c, i) => Column(c, spaces[i].Width).ConvertAll(s => s.Shifted(spaces[i].Left)))]);
    }

    private static List<Strip> Column(FactColumn column, double width) =>
    [
        Heading(column.Heading, width),
        .. column.Facts.SelectMany(f => f.Label.Length == 0 ? Strip.Lines(f.Value, TextStyle.For(f.Emphasis), width).Select(Spaced) : Labelled(f, width)),
    ];

    /// <summary>Lines of all columns stand level with each other.</summary>
    private static Strip Spaced(Strip line) => line with { Height = TextStyle.Body.Leading + LineGap };

    private static Strip Heading(string text, double width)
    {
        var style = (TextStyle.Label with { Face = DocumentFaces.Bold }).Fitted(text, width);
        return new Strip(style.Leading + 5, (page, x, y) =>
        {
            style.Draw(page, x, y, text);
            page.Rule(x, y + style.Leading + 1, x + width, 0.5, Ink.Hairline);
        })
        { KeepsNext = true };
    }

    private static IEnumerable<Strip> Labelled(Fact fact, double width)
    {
        var value = TextStyle.For(fact.Emphasis);
        var at = width * LabelShare;
        var labels = TextStyle.Label.Wrap(fact.Label, at - 6);
        var values = value.Wrap(fact.Value, width - at);
        for (var i = 0; i < Math.Max(labels.Count, values.Count); i++)
        {
            var (label, text) = (labels.ElementAtOrDefault(i) ?? "", values.ElementAtOrDefault(i) ?? "");
            yield return new Strip(TextStyle.Body.Leading + LineGap, (page, x, y) =>
            {
                TextStyle.Label.Draw(page, x, y + value.Rise - TextStyle.Label.Rise, label);
                value.Draw(page, x + at, y, text);
            });
        }
    }
}
