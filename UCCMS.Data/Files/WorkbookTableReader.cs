using System.Buffers;
using System.Globalization;
using System.Xml;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Data.Files;

/// <summary>
/// The first sheet of an XLSX workbook, streamed: only the current row and the workbook's shared texts are in memory. Numbers
/// count by value, dates by their cell format, and formulas are refused.
/// </summary>
public sealed class WorkbookTableReader : TableReader
{
    // cells kept beyond the header's limit, enough to see and to say that there are too many
    private const int MostCells = 1_024;

    private readonly WorkbookPackage _package;
    private readonly TableFileLimits _limits;
    private readonly Cell[] _cells = new Cell[MostCells];
    private readonly char[] _attribute = new char[32];
    private SharedTexts _shared = SharedTexts.Read(null);
    private DateStyles _styles = DateStyles.Read(null);
    private SheetSurvey? _survey;
    private XmlReader? _xml;
    private char[] _text = ArrayPool<char>.Shared.Rent(16 * 1024);
    private int _used;
    private int _count;
    private int _row;

    private WorkbookTableReader(WorkbookPackage package, TableFileLimits limits)
    {
        _package = package;
        _limits = limits;
    }

    private enum CellType
    {
        Number,
        Text,
        Shared,
        YesNo,
        IsoDate,
    }

    public override int RowNumber => _row;

    protected override int CellCount => _count;

    internal static WorkbookTableReader Open(Stream content, TableFileLimits limits)
    {
        var reader = new WorkbookTableReader(WorkbookPackage.Open(content, limits), limits);
        try
        {
            reader.Prepare();
            return reader;
        }
        catch (Exception e)
        {
            reader.Dispose();
            if (WorkbookPackage.IsDamage(e))
            {
                throw FileRefused.Damaged();
            }

            throw;
        }
    }

    protected override void HeaderRead(int row) => _survey?.RefuseMerged(row);

    protected override TableCell CellAt(int ordinal)
    {
        ref readonly var cell = ref _cells[ordinal];
        var text = cell.Shared is null ? _text.AsSpan(cell.Start, cell.Length) : cell.Shared.AsSpan();
        return cell.Kind switch
        {
            TableCellKind.Number => TableCell.OfNumber(text, cell.Number),
            TableCellKind.Date => TableCell.OfDate(text, cell.Date),
            _ => TableCell.OfText(text),
        };
    }

    protected override bool ReadRow()
    {
        Array.Clear(_cells, 0, _count);
        _count = 0;
        _used = 0;
        try
        {
            return _xml is not null && ReadRow(_xml);
        }
        catch (Exception e) when (WorkbookPackage.IsDamage(e))
        {
            throw FileRefused.Damaged();
        }
    }

    protected override void Dispose(bool disposing)
    {
        _xml?.Dispose();
        _package.Dispose();
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
            _text = [];
            _count = 0;
        }
    }

    private void Prepare()
    {
        _survey = SheetSurvey.Of(_package);
        if (_survey.FormulaCell is { } cell)
        {
            throw FileRefused.Formula(cell);
        }

        _styles = DateStyles.Read(_package.OpenStyles());
        _shared = SharedTexts.Read(_package.OpenSharedTexts());
        _xml = _package.OpenSheet();
        Start(_limits, FileRefused.NoHeader);
    }

    private bool ReadRow(XmlReader xml)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "row")
            {
                _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : _row + 1;
                ReadCells(xml);
                return true;
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "sheetData")
            {
                return false;
            }
        }

        return false;
    }

    private void ReadCells(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var column = -1;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "row"))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "c")
            {
                column = ReadCell(xml, column + 1);
            }
        }
    }

    /// <returns>The column, from 0: the cell's address, or the next one where it has none.</returns>
    private int ReadCell(XmlReader xml, int column)
    {
        var type = CellType.Number;
        var style = 0;
        while (xml.MoveToNextAttribute())
        {
            var value = _attribute.AsSpan(0, xml.ReadValueChunk(_attribute, 0, _attribute.Length));
            switch (xml.LocalName)
            {
                case "r":
                    column = ColumnOf(value) ?? column;
                    break;
                case "t":
                    type = TypeOf(value);
                    break;
                case "s":
                    style = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
                    break;
            }
        }

        xml.MoveToElement();
        if (!xml.IsEmptyElement)
        {
            var start = _used;
            ReadContent(xml, column);
            Keep(column, Convert(type, style, start));
        }

        return column;
    }

    private void ReadContent(XmlReader xml, int column)
    {
        var isText = false;
        var isHint = false;
        var start = _used;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName is "f":
                    throw FileRefused.Formula(Address(column));
                case XmlNodeType.Element when xml.LocalName is "v" or "t":
                    isText = !xml.IsEmptyElement && !isHint;
                    break;
                case XmlNodeType.Element when xml.LocalName is "rPh":
                    isHint = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName is "c":
                    return;
                case XmlNodeType.EndElement:
                    isText = false;
                    isHint &= xml.LocalName is not "rPh";
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when isText:
                    AppendValue(xml, start);
                    break;
            }
        }
    }

    private void AppendValue(XmlReader xml, int start)
    {
        while (true)
        {
            MakeRoom(1_024);
            var read = xml.ReadValueChunk(_text, _used, _text.Length - _used);
            if (read == 0)
            {
                return;
            }

            _used += read;
            if (_used - start > _limits.CellLength)
            {
                throw FileRefused.CellTooLong(_row, _limits.CellLength);
            }
        }
    }

    private void MakeRoom(int characters)
    {
        if (_text.Length - _used >= characters)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(_text.Length * 2);
        _text.AsSpan(0, _used).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }

    private Cell Convert(CellType type, int style, int start)
    {
        var raw = _text.AsSpan(start, _used - start);
        switch (type)
        {
            case CellType.Shared:
                var shared = int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? _shared.Find(number) : null;
                return raw.IsEmpty ? default : new() { Shared = shared ?? throw FileRefused.Damaged() };
            case CellType.YesNo:
                return new() { Shared = raw is "1" ? "TRUE" : "FALSE" };
            case CellType.IsoDate when DateTimeField.TryParse(raw, out var date, out _):
                return Date(date, start);
            case CellType.Number when !raw.IsWhiteSpace():
                return ConvertNumber(raw, style, start);
            default:
                _used = start + EscapedCharacters.DecodeInPlace(raw);
                return Text(start);
        }
    }

    private Cell ConvertNumber(ReadOnlySpan<char> raw, int style, int start)
    {
        var hasExponent = raw.IndexOfAny('E', 'e') >= 0;
        if (!decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || (hasExponent && Math.Abs(number) >= 1_000_000_000_000_000m))
        {
            // a spreadsheet keeps 15 digits: what stands here is no longer what was typed
            return Text(start);
        }

        number = decimal.Round(number, 9);
        if (_styles.IsDate(style) && ExcelSerial.TryConvert(number + (_package.CountsFrom1904 ? 1_462m : 0m), out var date))
        {
            return Date(date, start);
        }

        if (hasExponent || raw.Length > 15)
        {
            _used = start;
            MakeRoom(64);
            number.TryFormat(_text.AsSpan(start), out var written, "0.#########", CultureInfo.InvariantCulture);
            _used = start + written;
        }

        return new() { Kind = TableCellKind.Number, Start = start, Length = _used - start, Number = number };
    }

    private Cell Date(DateTime date, int start)
    {
        _used = start;
        MakeRoom(64);
        var form = date.TimeOfDay == TimeSpan.Zero ? "dd-MM-yyyy" : "dd-MM-yyyy HH:mm:ss";
        date.TryFormat(_text.AsSpan(start), out var written, form, CultureInfo.InvariantCulture);
        _used = start + written;
        return new() { Kind = TableCellKind.Date, Start = start, Length = written, Date = date };
    }

    private Cell Text(int start) => new() { Kind = TableCellKind.Text, Start = start, Length = _used - start };

    private void Keep(int column, Cell cell)
    {
        column = Math.Min(column, MostCells - 1);
        _cells[column] = cell;
        _count = Math.Max(_count, column + 1);
    }

    private static CellType TypeOf(ReadOnlySpan<char> type) => type switch
    {
        "s" => CellType.Shared,
        "n" => CellType.Number,
        "b" => CellType.YesNo,
        "d" => CellType.IsoDate,
        _ => CellType.Text,
    };

    private static int? ColumnOf(ReadOnlySpan<char> address)
    {
        var column = 0;
        foreach (var c in address)
        {
            if (!char.IsAsciiLetterUpper(c) || column > MostCells * 26)
            {
                break;
            }

            column = (column * 26) + (c - 'A') + 1;
        }

        return column == 0 ? null : column - 1;
    }

    private string Address(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + _row.ToString(CultureInfo.InvariantCulture);
    }

    private struct Cell
    {
        public TableCellKind Kind;
        public int Start;
        public int Length;
        public string? Shared;
        public decimal Number;
        public DateTime Date;
    }
}
