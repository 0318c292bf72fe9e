namespace UCCMS.Web.Exports.Pdf;

/// <summary>Sums below each other, the payable one between rules.</summary>
internal static class TotalsLayout
{
    public static IReadOnlyList<Strip> Strips(TotalsBlock block, double width) =>
        [.. block.Lines.Select(line => line.Grand ? Grand(line, width) : Plain(line, width))];

    private static Strip Plain(TotalLine line, double width) => new(TextStyle.Body.Leading + 2.4, (page, x, y) =>
    {
        Label(TextStyle.Body, line, width).Draw(page, x, y + 1.2, line.Label);
        TextStyle.Body.DrawRight(page, x + width, y + 1.2, line.Amount);
    });

    /// <summary>Small enough to end before the amount.</summary>
    private static TextStyle Label(TextStyle style, TotalLine line, double width) =>
        style.Fitted(line.Label, width - style.Width(style.Face.Legible(line.Amount)) - 6);

    private static Strip Grand(TotalLine line, double width)
    {
        var style = TextStyle.Strong with { Size = 11 };
        var height = style.Leading + 7;
        return new Strip(height + 3, (page, x, y) =>
        {
            page.Rule(x, y + 2, x + width, 0.8, Ink.Black);
            Label(style, line, width).Draw(page, x, y + 5, line.Label);
            style.DrawRight(page, x + width, y + 5, line.Amount);
            page.Rule(x, y + height + 1, x + width, 0.8, Ink.Black);
        });
    }
}
