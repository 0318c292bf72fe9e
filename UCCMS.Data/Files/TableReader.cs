using System.Buffers;
using System.Text;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>
/// What readers of CSV files and of workbooks have in common: the header row's rules, and that a file without rows is refused
/// when it is opened.
/// </summary>
public abstract class TableReader : ITableReader
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",\"\r\n");

    private string[] _headers = [];
    private bool _firstIsWaiting;

    public IReadOnlyList<string> Headers => _headers;

    public abstract int RowNumber { get; }

    public RowProblem? Misfit { get; private set; }

    /// <summary>Cells that the row has, filled or not; never more than are kept.</summary>
    protected abstract int CellCount { get; }

    public TableCell this[int ordinal] => ordinal >= 0 && ordinal < CellCount ? CellAt(ordinal) : default;

    public bool Read()
    {
        if (_firstIsWaiting)
        {
            _firstIsWaiting = false;
            return true;
        }

        return ReadFilledRow();
    }

    public string RawText()
    {
        var line = new StringBuilder();
        for (var at = 0; at < Math.Max(CellCount, _headers.Length); at++)
        {
            AppendQuoted(at == 0 ? line : line.Append(','), this[at].Text);
        }

        return line.ToString();
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    /// <summary>The next row of the file, empty ones included; false at its end.</summary>
    protected abstract bool ReadRow();

    protected abstract TableCell CellAt(int ordinal);

    /// <summary>Reads the header and the first row below it; called once, by the factory.</summary>
    protected void Start(TableFileLimits limits, Func<int, RuleViolation> noHeader)
    {
        if (!ReadFilledRow())
        {
            throw noHeader(0);
        }

        _headers = TakeHeaders(limits, noHeader);
        HeaderRead(RowNumber);
        _firstIsWaiting = ReadFilledRow();
        if (!_firstIsWaiting)
        {
            throw FileRefused.NoRows();
        }
    }

    /// <summary>The header stood in this row; what is known about the file as a whole can be judged now.</summary>
    protected virtual void HeaderRead(int row)
    {
    }

    private bool ReadFilledRow()
    {
        while (ReadRow())
        {
            var last = LastFilled();
            if (last >= 0)
            {
                Misfit = _headers.Length > 0 && last >= _headers.Length ? TooManyCells(last) : null;
                return true;
            }
        }

        return false;
    }

    private int LastFilled()
    {
        var last = CellCount - 1;
        while (last >= 0 && CellAt(last).IsEmpty)
        {
            last--;
        }

        return last;
    }

    private string[] TakeHeaders(TableFileLimits limits, Func<int, RuleViolation> noHeader)
    {
        var count = LastFilled() + 1;
        if (count > limits.Columns)
        {
            throw FileRefused.TooManyColumns(count, limits.Columns);
        }

        var headers = new string[count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var named = 0;
        var filled = 0;
        for (var at = 0; at < count; at++)
        {
            var cell = CellAt(at);
            headers[at] = cell.ToString();
            named += headers[at].Any(char.IsLetter) ? 1 : 0;
            filled += cell.IsEmpty ? 0 : 1;
            var name = HeaderName.Normalise(headers[at]);
            if (name.Length > 0 && !seen.Add(name))
            {
                throw FileRefused.DuplicateHeader(headers[at]);
            }
        }

        // a row of values has letters in few of its cells, a header in nearly all
        return named * 2 > filled ? headers : throw noHeader(RowNumber);
    }

    private RowProblem TooManyCells(int last) => new(
        RowNumber,
        _headers[^1],
        CellAt(last).ToString(),
        "The row has more cells than the header has columns.",
        "Look for a separator inside a value (such as a comma in an amount), put that value in quotation marks, or delete the surplus cells.");

    private static void AppendQuoted(StringBuilder line, ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(NeedsQuotes))
        {
            line.Append(text);
            return;
        }

        line.Append('"');
        foreach (var c in text)
        {
            line.Append(c, c == '"' ? 2 : 1);
        }

        line.Append('"');
    }
}
