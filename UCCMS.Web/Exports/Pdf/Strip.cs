namespace UCCMS.Web.Exports.Pdf;

/// <summary>A level slice of a block that no page break divides; drawn with its left top corner at the point given.</summary>
internal sealed record Strip(double Height, Action<PdfPage, double, double> Draw)
{
    /// <summary>Stays on the page of the strip after it.</summary>
    public bool KeepsNext { get; init; }

    /// <summary>Empty space, left out at the head of a page.</summary>
    public bool IsGap { get; init; }

    /// <summary>Drawn again first where this strip begins a page: the head of a table.</summary>
    public Strip? Head { get; init; }

    public static Strip Gap(double height) => new(height, (_, _, _) => { }) { IsGap = true };

    public static Strip Line(string text, TextStyle style) => new(style.Leading, (page, x, y) => style.Draw(page, x, y, text));

    public static Strip LineAtRight(string text, TextStyle style, double width) =>
        new(style.Leading, (page, x, y) => style.DrawRight(page, x + width, y, text));

    public static IEnumerable<Strip> Lines(string text, TextStyle style, double width) =>
        style.Wrap(text, width).Select(line => Line(line, style));

    public Strip Shifted(double right) => this with { Draw = (page, x, y) => Draw(page, x + right, y) };

    /// <summary>Strips below each other as one.</summary>
    public static Strip Stack(IReadOnlyList<Strip> strips) => new(strips.Sum(s => s.Height), (page, x, y) =>
    {
        foreach (var strip in strips)
        {
            strip.Draw(page, x, y);
            y += strip.Height;
        }
    });
}
