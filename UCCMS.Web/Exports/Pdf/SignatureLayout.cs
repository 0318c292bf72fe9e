namespace UCCMS.Web.Exports.Pdf;

/// <summary>Room for a signature or its stamp, at the right.</summary>
internal static class SignatureLayout
{
    private const double Room = 30;

    public static Strip Strip(SignatureBlock block, double width)
    {
        var own = Math.Min(width, 215);
        List<Strip> strips =
        [
            .. Pdf.Strip.Lines(block.For, TextStyle.Body, own),
            new Strip(Room, (page, x, y) => page.Rule(x, y + Room - 3, x + own, 0.5, Ink.Black)),
            .. block.Signatory.SelectMany((text, i) => Pdf.Strip.Lines(text, i == 0 ? TextStyle.Strong : TextStyle.Label, own)),
        ];
        return Pdf.Strip.Stack(strips).Shifted(width - own);
    }
}
