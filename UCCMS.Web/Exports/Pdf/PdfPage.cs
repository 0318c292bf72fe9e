using System.Globalization;
using System.Text;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>One sheet to draw on. Points (1/72 inch), measured from the top left corner.</summary>
public sealed class PdfPage
{
    private readonly StringBuilder content = new(8192);
    private readonly Func<TrueTypeFace, int> fontNumber;
    private Ink fill = Ink.Black;
    private Ink stroke = Ink.Black;
    private double pen = 1;

    internal PdfPage(double width, double height, Func<TrueTypeFace, int> fontNumber) =>
        (Width, Height, this.fontNumber) = (width, height, fontNumber);

    public double Width { get; }

    public double Height { get; }

    internal StringBuilder Content => content;

    /// <summary>The signature that stands here; at most one in a file.</summary>
    internal SignatureField? Signature { get; private set; }

    /// <summary>Leaves a place for the digital signature and draws how it looks, with its own left top corner.</summary>
    internal void Sign(double left, double top, double width, double height, SignatureStamp stamp, Action<PdfPage> draw)
    {
        var appearance = new PdfPage(width, height, fontNumber);
        draw(appearance);
        Signature = new SignatureField(left, Height - top - height, appearance, stamp);
    }

    /// <summary>Draws one line of text from its left end; <paramref name="baseline"/> is measured from the top.</summary>
    public void Text(TrueTypeFace face, double size, double left, double baseline, string text, Ink ink)
    {
        text = face.Legible(text);
        if (text.Length == 0)
        {
            return;
        }

        FillWith(ink);
        content.Append("BT /F").Append(fontNumber(face)).Append(' ').Number(size).Append(" Tf ")
            .Number(left).Append(' ').Number(Height - baseline).Append(" Td ");
        for (var i = 0; i < text.Length;)
        {
            i += face.WordAt(text.AsSpan(i)) is { } word ? Shaped(word, face, size) : Plain(text.AsSpan(i), face);
        }

        content.Append("ET\n");
    }

    /// <summary>Shows characters up to the next shaped word; returns how many.</summary>
    private int Plain(ReadOnlySpan<char> text, TrueTypeFace face)
    {
        var length = 0;
        content.Append('<');
        do
        {
            Hexadecimal(face.Glyph(text[length++]));
        }
        while (length < text.Length && face.WordAt(text[length..]) is null);

        content.Append("> Tj ");
        return length;
    }

    /// <summary>Shows a shaped word with its text, so that it is copied and searched as it is read (ISO 32000-1, 14.9.4); returns its length.</summary>
    private int Shaped(ShapedWord word, TrueTypeFace face, double size)
    {
        var own = face.Shaped!.Face;
        content.Append("/Span<</ActualText").Append(PdfMetadata.Hex(word.Text)).Append(">>BDC /F").Append(fontNumber(own)).Append(' ').Number(size).Append(" Tf ");
        var (off, up) = (0, 0);
        foreach (var glyph in word.Glyphs)
        {
            if (glyph.Up != up)
            {
                up = glyph.Up;
                content.Number(up * size / 1000).Append(" Ts ");
            }

            // what the glyph before moved the pen too far, and the place of this one
            off -= glyph.Right;
            content.Append('[').Append(off == 0 ? "" : off.ToString(CultureInfo.InvariantCulture)).Append('<');
            Hexadecimal(glyph.Number);
            content.Append(">]TJ ");
            off = own.Advance(glyph.Number) + glyph.Right - glyph.Advance;
        }

        content.Append(off == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{off}]TJ ")).Append(up == 0 ? "" : "0 Ts ")
            .Append("EMC /F").Append(fontNumber(face)).Append(' ').Number(size).Append(" Tf ");
        return word.Text.Length;
    }

    /// <summary>Draws a level rule of the given thickness, its middle at <paramref name="top"/>.</summary>
    public void Rule(double left, double top, double right, double thickness, Ink ink)
    {
        StrokeWith(ink, thickness);
        content.Number(left).Append(' ').Number(Height - top).Append(" m ")
            .Number(right).Append(' ').Number(Height - top).Append(" l S\n");
    }

    public void Fill(double left, double top, double width, double height, Ink ink)
    {
        FillWith(ink);
        content.Number(left).Append(' ').Number(Height - top - height).Append(' ').Number(width).Append(' ').Number(height).Append(" re f\n");
    }

    /// <summary>
    /// Fills cells of a grid (left, top, width, height, in cells of the given size) as one shape, so that no hairline
    /// shows between neighbours. Written in whole cells: a QR code would be the larger half of an invoice otherwise.
    /// </summary>
    public void FillCells(double left, double top, double cell, IEnumerable<(int Left, int Top, int Width, int Height)> cells, Ink ink)
    {
        FillWith(ink);
        content.Append("q ").Number(cell).Append(" 0 0 ").Number(-cell).Append(' ').Number(left).Append(' ').Number(Height - top).Append(" cm\n");
        foreach (var (x, y, width, height) in cells)
        {
            content.Append(x).Append(' ').Append(y).Append(' ').Append(width).Append(' ').Append(height).Append(" re\n");
        }

        content.Append("f Q\n");
    }

    private void FillWith(Ink ink)
    {
        if (ink != fill)
        {
            fill = ink;
            Colour(ink, " g\n", " rg\n");
        }
    }

    private void StrokeWith(Ink ink, double thickness)
    {
        if (ink != stroke)
        {
            stroke = ink;
            Colour(ink, " G\n", " RG\n");
        }

        if (!thickness.Equals(pen))
        {
            pen = thickness;
            content.Number(thickness).Append(" w\n");
        }
    }

    private void Colour(Ink ink, string gray, string colour)
    {
        if (ink.IsGray)
        {
            content.Number(ink.Red / 255d).Append(gray);
            return;
        }

        content.Number(ink.Red / 255d).Append(' ').Number(ink.Green / 255d).Append(' ').Number(ink.Blue / 255d).Append(colour);
    }

    private void Hexadecimal(ushort glyph)
    {
        const string Digits = "0123456789ABCDEF";
        content.Append(Digits[glyph >> 12]).Append(Digits[(glyph >> 8) & 15]).Append(Digits[(glyph >> 4) & 15]).Append(Digits[glyph & 15]);
    }
}
