namespace UCCMS.Web.Exports.Pdf;

/// <summary>Fills pages with strips from top to bottom and begins a new one where the next does not fit.</summary>
internal sealed class PageFlow(PdfWriter writer, bool landscape, double top, double nextTop, double bottomMargin)
{
    private PdfPage? page;
    private double y;
    private double start;

    private double Bottom => page!.Height - bottomMargin;

    public void Place(IReadOnlyList<Strip> strips, double left)
    {
        for (var i = 0; i < strips.Count;)
        {
            var count = Together(strips, i);
            var chunk = strips.Skip(i).Take(count).ToArray();
            Place(chunk, chunk.Sum(s => s.Height), left);
            i += count;
        }
    }

    private static int Together(IReadOnlyList<Strip> strips, int from)
    {
        var count = 1;
        while (strips[from + count - 1].KeepsNext && from + count < strips.Count)
        {
            count++;
        }

        return count;
    }

    private void Place(Strip[] chunk, double height, double left)
    {
        if (page is null || (y + height > Bottom && y > start))
        {
            Begin();
            Repeat(chunk[0].Head, left);
        }

        foreach (var strip in chunk)
        {
            Place(strip, left);
        }
    }

    private void Place(Strip strip, double left)
    {
        if (strip.IsGap && y <= start)
        {
            return;
        }

        if (y + strip.Height > Bottom && y > start)
        {
            Begin();
            Repeat(strip.Head, left);
        }

        strip.Draw(page!, left, y);
        y += strip.Height;
    }

    private void Begin()
    {
        start = y = page is null ? top : nextTop;
        page = writer.AddPage(landscape);
    }

    private void Repeat(Strip? head, double left)
    {
        if (head is not null)
        {
            head.Draw(page!, left, y);
            y += head.Height;
        }
    }
}
