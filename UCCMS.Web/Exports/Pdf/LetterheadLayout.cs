namespace UCCMS.Web.Exports.Pdf;

/// <summary>The head of a document's first page, under a thin accent.</summary>
internal static class LetterheadLayout
{
    private const double IssuerShare = 0.6;

    public static IReadOnlyList<Strip> Strips(LetterheadBlock block, double width)
    {
        var room = width * IssuerShare;
        var issuer = Texts(block.Issuer, 11.5).SelectMany(t => Strip.Lines(t.Text, t.Style, room - 12)).ToList();
        var title = Texts(block.Title, 15).SelectMany(t => t.Style.Wrap(t.Text, width - room).Select(line => Strip.LineAtRight(line, t.Style, width))).ToList();
        return [Accent(width), .. Columns.Merge([issuer, title])];
    }

    private static Strip Accent(double width) => new(8, (page, x, y) => page.Fill(x, y, width, 1.6, Ink.Accent)) { KeepsNext = true };

    private static IEnumerable<(string Text, TextStyle Style)> Texts(IReadOnlyList<string> texts, double first) =>
        texts.Where(t => t.Length > 0).Select((t, i) => (t, i == 0 ? TextStyle.Strong with { Size = first } : i == 1 ? TextStyle.Strong : TextStyle.Body));
}
