using System.Collections;
using QRCoder;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>
/// A QR code drawn as rectangles, one per run of dark modules in a row, with its caption beside it. Dark modules begin
/// at the left end of the block; the quiet zone before them stands in the gutter.
/// </summary>
internal static class QrLayout
{
    private const double Gap = 8;

    public static Strip Strip(QrBlock block, double width)
    {
        var (runs, modules) = Runs(block.Content);
        var module = Math.Floor(block.Side / modules * 1000) / 1000;
        var quiet = runs.Min(r => r.From) * module;
        var at = block.Side - quiet + Gap;
        var caption = Pdf.Strip.Stack([.. block.Caption.SelectMany((text, i) => Pdf.Strip.Lines(text, i == 0 ? TextStyle.Strong : TextStyle.Label, width - at))]);
        return new Strip(Math.Max(block.Side, caption.Height), (page, x, y) =>
        {
            page.FillCells(x - quiet, y, module, runs.Select(r => (r.From, r.Row, r.Length, 1)), Ink.Black);
            caption.Draw(page, x + at, y + Math.Max(0, (block.Side - caption.Height) / 2));
        });
    }

    private static (List<(int From, int Row, int Length)> Runs, int Modules) Runs(string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        return ([.. code.ModuleMatrix.SelectMany((row, y) => Runs(row).Select(r => (r.From, y, r.Length)))], code.ModuleMatrix.Count);
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
