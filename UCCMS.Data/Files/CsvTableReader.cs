using System.Buffers;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>
/// A CSV file (RFC 4180: quotation marks, doubled inside, line breaks within them; CRLF, LF or CR) separated by comma,
/// semicolon or tab, whichever stands most in the header. Cells lie in one pooled buffer; reading a row allocates nothing.
/// </summary>
public sealed class CsvTableReader : TableReader
{
    // cells kept beyond the header's limit, enough to see and to say that there are too many
    private const int MostCells = 1_024;

    private readonly Utf8Text _text;
    private readonly int _longestRow;
    private readonly int _longestCell;
    private readonly Field[] _fields = new Field[MostCells];
    private char[] _buffer = ArrayPool<char>.Shared.Rent(64 * 1024);
    private SearchValues<char> _ends = SearchValues.Create("\r\n");
    private char _delimiter;
    private int _position;
    private int _length;
    private bool _ended;
    private int _count;
    private int _line = 1;
    private int _row;

    private CsvTableReader(Stream content, TableFileLimits limits)
    {
        _text = new Utf8Text(content);
        _longestCell = limits.CellLength;
        _longestRow = limits.CellLength * 8;
    }

    public override int RowNumber => _row;

    protected override int CellCount => _count;

    internal static CsvTableReader Open(Stream content, TableFileLimits limits)
    {
        var reader = new CsvTableReader(content, limits);
        try
        {
            reader.DetectDelimiter();
            reader.Start(limits, row => row == 0 ? FileRefused.Empty() : FileRefused.NoHeader(row));
            return reader;
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    protected override TableCell CellAt(int ordinal)
    {
        ref readonly var field = ref _fields[ordinal];
        return TableCell.OfText(_buffer.AsSpan(field.Start, field.Length));
    }

    protected override bool ReadRow()
    {
        _row = _line;
        while (true)
        {
            var row = _buffer.AsSpan(_position, _length - _position);
            if (row.IsEmpty && _ended)
            {
                _count = 0;
                return false;
            }

            if (TrySplit(row, out var used, out var lines))
            {
                _line += lines;
                Unescape();
                _position += used;
                return true;
            }

            Refill();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _text.Dispose();
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
            _length = _position = _count = 0;
        }
    }

    /// <summary>The separator that stands most often outside quotation marks in the first line that has any text.</summary>
    private void DetectDelimiter()
    {
        Refill();
        int commas = 0, semicolons = 0, tabs = 0;
        var quoted = false;
        var filled = false;
        foreach (var c in _buffer.AsSpan(0, _length))
        {
            quoted ^= c == '"';
            filled |= !char.IsWhiteSpace(c);
            if (!quoted && c is '\r' or '\n' && filled)
            {
                break;
            }

            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }

        _delimiter = tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
        _ends = SearchValues.Create([_delimiter, '\r', '\n']);
    }

    /// <summary>
    /// Finds the cells of the row at the beginning of the text; false when the buffer ends before the row does.
    /// </summary>
    private bool TrySplit(ReadOnlySpan<char> row, out int used, out int lines)
    {
        used = 0;
        lines = 0;
        _count = 0;
        while (true)
        {
            var cell = row[used..];
            var quoted = cell.Length > 0 && cell[0] == '"';
            var length = quoted ? QuotedLength(cell, ref lines) : 0;
            if (length < 0)
            {
                return _ended ? throw FileRefused.OpenQuote(_line) : false;
            }

            var rest = cell[length..].IndexOfAny(_ends);
            if (rest < 0 && !_ended)
            {
                return false;
            }

            length = rest < 0 ? cell.Length : length + rest;
            Add(new(_position + used, length, quoted));
            used += length;
            if (used == row.Length || row[used] != _delimiter)
            {
                return TryEndLine(row, ref used, ref lines);
            }

            used++;
        }
    }

    /// <summary>CR LF counts as one end of line, so a CR as the last character of the buffer decides nothing yet.</summary>
    private bool TryEndLine(ReadOnlySpan<char> row, ref int used, ref int lines)
    {
        if (used == row.Length)
        {
            return true;
        }

        if (row[used] == '\r')
        {
            if (used + 1 == row.Length && !_ended)
            {
                return false;
            }

            used += used + 1 < row.Length && row[used + 1] == '\n' ? 1 : 0;
        }

        used++;
        lines++;
        return true;
    }

    /// <summary>Characters up to and including the closing quotation mark; -1 when it is not in the buffer.</summary>
    private int QuotedLength(ReadOnlySpan<char> cell, ref int lines)
    {
        var at = 1;
        while (true)
        {
            var quote = cell[at..].IndexOf('"');
            if (quote < 0)
            {
                return -1;
            }

            at += quote + 1;
            if (at == cell.Length && !_ended)
            {
                return -1;
            }

            if (at == cell.Length || cell[at] != '"')
            {
                lines += LineBreaks(cell[..at]);
                return at;
            }

            at++;
        }
    }

    private static int LineBreaks(ReadOnlySpan<char> text)
    {
        var feeds = text.Count('\n');
        return feeds > 0 ? feeds : text.Count('\r');
    }

    private void Add(Field field)
    {
        if (field.Length > _longestCell)
        {
            throw FileRefused.CellTooLong(_row, _longestCell);
        }

        if (_count < MostCells)
        {
            _fields[_count++] = field;
        }
    }

    /// <summary>Takes the quotation marks off in place: the text only gets shorter.</summary>
    private void Unescape()
    {
        foreach (ref var field in _fields.AsSpan(0, _count))
        {
            if (!field.Quoted)
            {
                continue;
            }

            var text = _buffer.AsSpan(field.Start + 1, field.Length - 1);
            var length = 0;
            var open = true;
            for (var at = 0; at < text.Length; at++)
            {
                var doubled = open && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"';
                if (open && text[at] == '"' && !doubled)
                {
                    open = false;
                    continue;
                }

                at += doubled ? 1 : 0;
                text[length++] = text[at];
            }

            field = new(field.Start + 1, length, Quoted: false);
        }
    }

    private void Refill()
    {
        var kept = _length - _position;
        if (kept > _longestRow)
        {
            throw FileRefused.CellTooLong(_row, _longestCell);
        }

        var target = _buffer;
        if (kept > _buffer.Length / 2)
        {
            target = ArrayPool<char>.Shared.Rent(_buffer.Length * 2);
        }

        _buffer.AsSpan(_position, kept).CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = target;
        }

        _position = 0;
        _length = kept;
        var read = _text.Read(_buffer.AsSpan(kept));
        _ended = read == 0;
        _length += read;
    }

    private readonly record struct Field(int Start, int Length, bool Quoted);
}
