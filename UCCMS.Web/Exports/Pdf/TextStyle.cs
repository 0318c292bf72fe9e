namespace UCCMS.Web.Exports.Pdf;

/// <summary>Face, size in points and ink of a text, and how it breaks into lines.</summary>
internal sealed record TextStyle(TrueTypeFace Face, double Size, Ink Ink)
{
    private const string BreakAfter = "-/,;";

    public static TextStyle Body { get; } = new(DocumentFaces.Regular, 8.5, Ink.Black);

    public static TextStyle Strong { get; } = new(DocumentFaces.Bold, 8.5, Ink.Black);

    public static TextStyle Label { get; } = new(DocumentFaces.Regular, 7.25, Ink.Muted);

    /// <summary>Height of one line with its leading.</summary>
    public double Leading => Size * 1.36;

    /// <summary>From the top of a line to its baseline.</summary>
    public double Rise => Size * 1.04;

    public static TextStyle For(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Plain => Body,
        Emphasis.Strong => Strong,
        Emphasis.Quiet => Label,
        _ => throw new ArgumentOutOfRangeException(nameof(emphasis), emphasis, null),
    };

    public double Width(string text) => Face.Width(text, Size);

    public void Draw(PdfPage page, double left, double top, string text) =>
        page.Text(Face, Size, left, top + Rise, text, Ink);

    public void DrawRight(PdfPage page, double right, double top, string text) =>
        Draw(page, right - Width(Face.Legible(text)), top, text);

    /// <summary>The same text style, small enough for the text to fit; never under half its size.</summary>
    public TextStyle Fitted(string text, double width)
    {
        var needed = Width(Face.Legible(text));
        return needed <= width ? this : this with { Size = Math.Floor(Math.Max(Size / 2, Size * width / needed) * 20) / 20 };
    }

    /// <summary>Small enough that no shaped word is wider: such a word is not broken.</summary>
    public TextStyle FittedByWords(string text, double width) => text.Split([' ', '\n'])
        .Where(word => word.Length > 0 && Face.WordAt(word) is not null)
        .Select(word => Fitted(word, width))
        .Append(this).MinBy(style => style.Size)!;

    /// <summary>Breaks at spaces, else after a hyphen, slash or comma, else anywhere; a line break in the text is kept.</summary>
    public IReadOnlyList<string> Wrap(string text, double width)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            var legible = Face.Legible(text);
            return Width(legible) <= width ? [legible] : WrapLine(legible, width);
        }

        return [.. text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => WrapLine(Face.Legible(line), width))];
    }

    private List<string> WrapLine(string text, double width)
    {
        var lines = new List<string>();
        var rest = text.AsSpan().TrimEnd();
        while (true)
        {
            var fits = Fits(rest, width);
            if (fits == rest.Length)
            {
                lines.Add(rest.ToString());
                return lines;
            }

            var end = BreakBefore(rest, fits);
            lines.Add(rest[..end].TrimEnd(' ').ToString());
            rest = rest[end..].TrimStart(' ');
        }
    }

    /// <summary>How many characters fit, at least one or one shaped word.</summary>
    private int Fits(ReadOnlySpan<char> text, double width)
    {
        var room = width * 1000 / Size;
        for (var i = 0; i < text.Length;)
        {
            var word = Face.WordAt(text[i..]);
            var length = word?.Text.Length ?? 1;
            room -= word?.Advance ?? Face.Advance(Face.Glyph(text[i]));
            if (room < -0.001)
            {
                return Math.Max(length, i);
            }

            i += length;
        }

        return text.Length;
    }

    private static int BreakBefore(ReadOnlySpan<char> text, int fits)
    {
        if (text[fits] == ' ')
        {
            return fits;
        }

        var space = text[..fits].LastIndexOf(' ');
        if (space > 0)
        {
            return space;
        }

        var mark = text[..fits].LastIndexOfAny(BreakAfter);
        return mark > 0 ? mark + 1 : fits;
    }
}
