using System.Globalization;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Room for a signature or its stamp, or the box of a digital one, at the right.</summary>
internal static class SignatureLayout
{
    private const double Room = 30;
    private const double Padding = 5;

    public static Strip Strip(SignatureBlock block, double width)
    {
        var own = Math.Min(width, 215);
        List<Strip> strips = [.. Pdf.Strip.Lines(block.For, TextStyle.Body, own)];
        if (block.Stamp is { } stamp)
        {
            strips.AddRange([Pdf.Strip.Gap(4), Box(stamp, own)]);
        }
        else
        {
            strips.Add(new Strip(Room, (page, x, y) => page.Rule(x, y + Room - 3, x + own, 0.5, Ink.Black)));
            strips.AddRange(block.Signatory.SelectMany((text, i) => Pdf.Strip.Lines(text, i == 0 ? TextStyle.Strong : TextStyle.Label, own)));
        }

        return Pdf.Strip.Stack(strips).Shifted(width - own);
    }

    private static Strip Box(SignatureStamp stamp, double width)
    {
        var inner = width - (2 * Padding);
        var at = stamp.At.ToString("dd-MMM-yyyy HH:mm:ss", CultureInfo.InvariantCulture);
        var text = Pdf.Strip.Stack(
        [
            Pdf.Strip.Line("Digitally signed by", TextStyle.Label),
            .. Pdf.Strip.Lines(stamp.Name, TextStyle.Strong, inner),
            Pdf.Strip.Line($"Date: {at} IST", TextStyle.Label),
            .. Pdf.Strip.Lines($"Reason: {stamp.Reason}", TextStyle.Label, inner),
        ]);
        var height = text.Height + (2 * Padding);
        return new Strip(height, (page, x, y) => page.Sign(x, y, width, height, stamp, box =>
        {
            Frame(box);
            text.Draw(box, Padding, Padding);
        }));
    }

    private static void Frame(PdfPage box)
    {
        const double Pen = 0.7;
        box.Fill(0, 0, box.Width, Pen, Ink.Black);
        box.Fill(0, box.Height - Pen, box.Width, Pen, Ink.Black);
        box.Fill(0, 0, Pen, box.Height, Ink.Black);
        box.Fill(box.Width - Pen, 0, Pen, box.Height, Ink.Black);
    }
}
