namespace UCCMS.Web.Exports.Pdf;

/// <summary>A table between thin rules: bold head, hairlines between rows, figures at the right.</summary>
internal sealed class TableLayout
{
    private const double Pad = 2.6;
    private const double Gutter = 7;

    /// <summary>A row of more lines than this may go on over the page.</summary>
    private const int LinesTogether = 24;

    private readonly TableBlock table;
    private readonly double width;
    private readonly (double Left, double Width)[] spaces;
    private readonly TextStyle body;
    private readonly TextStyle bold;
    private readonly Strip head;

    public TableLayout(TableBlock table, double width)
    {
        (this.table, this.width) = (table, width);
        spaces = Shares.Of(table.Columns.Select(c => c.Share), width, Gutter);
        body = TextStyle.Body with { Size = table.Size };
        bold = TextStyle.Strong with { Size = table.Size };
        head = Head();
    }

    public IReadOnlyList<Strip> Strips()
    {
        var strips = new List<Strip>(table.Rows.Count + 4) { head with { KeepsNext = true } };
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var beforeTotals = i == table.Rows.Count - 1 && table.Totals.Count > 0;
            strips.AddRange(beforeTotals ? Row(table.Rows[i], body, Ink.Black, 0.5) : Row(table.Rows[i], body, Ink.Hairline, 0.3));
        }

        if (table.Totals.Count > 0 && strips.Count > 1)
        {
            strips[^1] = strips[^1] with { KeepsNext = true };
        }

        for (var i = 0; i < table.Totals.Count; i++)
        {
            var last = i == table.Totals.Count - 1;
            strips.AddRange(Row(table.Totals[i], bold, Ink.Black, last ? 0.8 : 0.3).Select(s => s with { KeepsNext = !last }));
        }

        return strips;
    }

    private Strip Head()
    {
        var style = bold with { Size = table.Size * 0.92 };
        var styles = table.Columns.Select((c, i) => style.FittedByWords(c.Heading, spaces[i].Width)).ToArray();
        var cells = table.Columns.Select((c, i) => styles[i].Wrap(c.Heading, spaces[i].Width)).ToArray();
        var lines = cells.Length == 0 ? 1 : cells.Max(c => c.Count);
        return new Strip((lines * style.Leading) + (2 * Pad) + 1, (page, x, y) =>
        {
            page.Rule(x, y, x + width, 0.8, Ink.Black);
            for (var i = 0; i < cells.Length; i++)
            {
                var top = y + Pad + ((lines - cells[i].Count) * style.Leading);
                DrawLines(page, x, top, i, cells[i].Select(line => (line, styles[i])));
            }

            page.Rule(x, y + (lines * style.Leading) + (2 * Pad), x + width, 0.5, Ink.Black);
        });
    }

    private IEnumerable<Strip> Row(IReadOnlyList<string> row, TextStyle style, Ink rule, double thickness)
    {
        var cells = row.Select((text, i) => Cell(text, style, i)).ToArray();
        var lines = cells.Length == 0 ? 1 : cells.Max(c => c.Count);
        for (var from = 0; from < lines; from += LinesTogether)
        {
            var (first, ends) = (from, from + LinesTogether >= lines);
            var count = Math.Min(LinesTogether, lines - from);
            yield return new Strip((count * style.Leading) + (ends ? 2 * Pad : Pad), (page, x, y) =>
            {
                for (var i = 0; i < cells.Length; i++)
                {
                    DrawLines(page, x, y + Pad, i, cells[i].Skip(first).Take(count));
                }

                if (ends)
                {
                    page.Rule(x, y + (count * style.Leading) + (2 * Pad), x + width, thickness, rule);
                }
            })
            { Head = head };
        }
    }

    private IReadOnlyList<(string Text, TextStyle Style)> Cell(string text, TextStyle style, int column)
    {
        var room = spaces[column].Width;
        return table.Columns[column].Figures
            ? [.. text.Split('\n').Select(line => (line, style.Fitted(line, room)))]
            : [.. style.Wrap(text, room).Select(line => (line, style))];
    }

    private void DrawLines(PdfPage page, double x, double top, int column, IEnumerable<(string Text, TextStyle Style)> lines)
    {
        var (left, room) = spaces[column];
        foreach (var (text, style) in lines)
        {
            if (table.Columns[column].Figures)
            {
                style.DrawRight(page, x + left + room, top, text);
            }
            else
            {
                style.Draw(page, x + left, top, text);
            }

            top += body.Leading;
        }
    }
}
