using System.Collections;
using QRCoder;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>A QR code drawn as rectangles, one per run of dark modules in a row, with its caption beside it. Dark modules begin at the
/// left end, the quiet zone stands in the gutter before it.</summary>
internal static class QrLayout
{
    public static Strip Strip(QrBlock block, double width)
    {
        var runs = Runs(block.Content, block.Side);
        var quiet = runs.Min(r => r.Left);
        var room = width - block.Side - 8;
        var caption = Pdf.Strip.Stack([.. block.Caption.SelectMany((text, i) => Pdf.Strip.Lines(text, i == 0 ? TextStyle.Strong : TextStyle.Label, room))]);
        return new Strip(Math.Max(block.Side, caption.Height), (page, x, y) =>
        {
            page.Fill(runs.Select(r => (x + r.Left - quiet, y + r.Top, r.Width, r.Height)), Ink.Black);
            caption.Draw(page, x + block.Side + 8, y + Math.Max(0, (block.Side - caption.Height) / 2));
        });
    }

    private static List<(double Left, double Top, double Width, double Height)> Runs(string content, double side)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var module = side / code.ModuleMatrix.Count;
        return [.. code.ModuleMatrix.SelectMany((row, y) => Runs(row).Select(r => (r.From * module, y * module, r.Length * module, module)))];
    }

    private static IEnumerable<(int From, int Length)> Runs(BitArray row)
    {
        for (var x = 0; x < row.Length; x++)
        {
            if (row[x])
            {
                var from = x;
                while (x < row.Length && row[x])
                {
                    x++;
                }

                yield return (from, x - from);
            }
        }
    }
}
