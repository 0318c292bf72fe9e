using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>
/// An XLSX file written straight to a stream (a response body will do: it is only written forwards and asynchronously) in
/// constant memory, however many rows. Sheets are added one after the other; <see cref="CompleteAsync"/> makes it a workbook.
/// </summary>
public sealed class StreamingWorkbook : IDisposable
{
    /// <summary>MIME type of such a file.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int MostRows = 1_048_576;

    private readonly OutputBuffer _output;
    private readonly ZipArchive _archive;
    private readonly SheetNames _names = new();
    private readonly List<(string Name, int HeaderRow)> _sheets = [];
    private readonly int _mostRows;
    private Func<string>? _closing;
    private bool _completed;

    public StreamingWorkbook(Stream output)
        : this(output, MostRows)
    {
    }

    internal StreamingWorkbook(Stream output, int mostRows)
    {
        _output = new OutputBuffer(output);
        _archive = new ZipArchive(_output, ZipArchiveMode.Create, leaveOpen: true);
        _mostRows = mostRows;
    }

    /// <summary>A workbook of one sheet, complete when the task is.</summary>
    /// <param name="output">Only written forwards.</param>
    /// <param name="sheet">Its name.</param>
    /// <param name="title">The block above the table; none for a bare table.</param>
    /// <param name="columns">Of the table.</param>
    /// <param name="rows">Read once.</param>
    /// <param name="ct">Stops between two rows.</param>
    /// <param name="closing">A line under the table, asked for when all rows are written: the control total.</param>
    public static async Task WriteAsync<T>(
        Stream output,
        string sheet,
        WorkbookTitle? title,
        IReadOnlyList<WorkbookColumn<T>> columns,
        IAsyncEnumerable<T> rows,
        CancellationToken ct,
        Func<string>? closing = null)
    {
        using var workbook = new StreamingWorkbook(output) { _closing = closing };
        await workbook.AddSheetAsync(sheet, title, columns, rows, ct);
        await workbook.CompleteAsync(ct);
    }

    /// <summary>
    /// Adds a sheet: title block, frozen header with filters, the rows, and totals where a column asks for them. Rows beyond
    /// what a sheet can hold go on in a further sheet "name (2)"; the totals of all stand at the end.
    /// </summary>
    public async Task AddSheetAsync<T>(
        string name, WorkbookTitle? title, IReadOnlyList<WorkbookColumn<T>> columns, IAsyncEnumerable<T> rows, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var totals = new ColumnTotals(columns.Select(c => (c.Total, c.Kind)));
        await using var row = rows.GetAsyncEnumerator(ct);
        var more = await row.MoveNextAsync();
        do
        {
            using var sheet = await BeginSheetAsync(name, title, columns, ct);
            var header = sheet.Row;
            while (more && sheet.Row < _mostRows - 1 - ClosingRows)
            {
                await WriteRowAsync(sheet, columns, row.Current, totals, ct);
                more = await row.MoveNextAsync();
            }

            var last = sheet.Row;
            if (!more && columns.Any(c => c.Total))
            {
                await WriteTotalsAsync(sheet, columns, totals, title?.Say("Total") ?? "Total", ct);
            }

            if (!more && _closing is not null)
            {
                await WriteClosingAsync(sheet, _closing(), ct);
            }

            await sheet.EndAsync(string.Create(CultureInfo.InvariantCulture, $"A{header}:{SheetWriter.ColumnName(columns.Count)}{last}"), ct);
        }
        while (more);
    }

    public Task AddSheetAsync<T>(
        string name, WorkbookTitle? title, IReadOnlyList<WorkbookColumn<T>> columns, IEnumerable<T> rows, CancellationToken ct) =>
        AddSheetAsync(name, title, columns, rows.ToAsyncEnumerable(), ct);

    /// <summary>Writes the styles and the list of sheets: the last act, without which the file is no workbook.</summary>
    public async Task CompleteAsync(CancellationToken ct)
    {
        if (_completed)
        {
            return;
        }

        _completed = true;
        foreach (var (path, content) in WorkbookParts.For(_sheets))
        {
            using var part = _archive.CreateEntry(path, CompressionLevel.Fastest).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }

        _archive.Dispose();
        await _output.DrainAsync(ct);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _output.Dispose();
    }

    // an empty row keeps it apart from the table
    private int ClosingRows => _closing is null ? 0 : 2;

    private static async ValueTask WriteClosingAsync(SheetWriter sheet, string line, CancellationToken ct)
    {
        sheet.StartRow();
        await sheet.EndRowAsync(ct);
        sheet.StartRow();
        sheet.WriteText(0, line, WorkbookStyle.Note);
        await sheet.EndRowAsync(ct);
    }

    private async Task<SheetWriter> BeginSheetAsync<T>(
        string name, WorkbookTitle? title, IReadOnlyList<WorkbookColumn<T>> columns, CancellationToken ct)
    {
        var header = title is null ? 1 : title.Filters.Count + 4;
        _sheets.Add((_names.Take(name), header));
        var path = string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{_sheets.Count}.xml");
        var sheet = new SheetWriter(_archive.CreateEntry(path, CompressionLevel.Fastest).Open(), _output, columns.Count);
        sheet.Begin(header, columns.Select(c => c.Width), isFirst: _sheets.Count == 1);
        foreach (var (line, style) in TitleLines(title))
        {
            sheet.StartRow();
            if (line.Length > 0)
            {
                sheet.WriteText(0, line, style);
            }

            await sheet.EndRowAsync(ct);
        }

        sheet.StartRow();
        for (var at = 0; at < columns.Count; at++)
        {
            sheet.WriteText(at, columns[at].Title, WorkbookStyle.Header);
        }

        await sheet.EndRowAsync(ct);
        return sheet;
    }

    private static IEnumerable<(string Line, WorkbookStyle Style)> TitleLines(WorkbookTitle? title)
    {
        if (title is null)
        {
            yield break;
        }

        yield return (title.Heading, WorkbookStyle.Heading);
        yield return (title.Say(string.Create(CultureInfo.InvariantCulture, $"Exported by {title.ExportedBy} on {title.ExportedAt:dd-MMM-yyyy HH:mm} IST")), WorkbookStyle.Note);
        foreach (var filter in title.Filters)
        {
            yield return (filter, WorkbookStyle.Note);
        }

        yield return ("", WorkbookStyle.Plain);
    }

    private static async ValueTask WriteRowAsync<T>(
        SheetWriter sheet, IReadOnlyList<WorkbookColumn<T>> columns, T row, ColumnTotals totals, CancellationToken ct)
    {
        sheet.StartRow();
        for (var at = 0; at < columns.Count; at++)
        {
            var value = columns[at].Value(row);
            WorkbookCell.Write(sheet, at, columns[at].Kind, value);
            totals.Add(at, value);
        }

        await sheet.EndRowAsync(ct);
    }

    private static async ValueTask WriteTotalsAsync<T>(
        SheetWriter sheet, IReadOnlyList<WorkbookColumn<T>> columns, ColumnTotals totals, string word, CancellationToken ct)
    {
        sheet.StartRow();
        for (var at = 0; at < columns.Count; at++)
        {
            if (totals.Of(at) is { } total)
            {
                sheet.WriteNumber(at, total, totals.IsAmount(at) ? WorkbookStyle.TotalAmount : WorkbookStyle.TotalWhole);
            }
            else
            {
                sheet.WriteText(at, at == 0 ? word : "", WorkbookStyle.TotalText);
            }
        }

        await sheet.EndRowAsync(ct);
    }
}
