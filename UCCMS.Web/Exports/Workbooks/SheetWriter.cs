using System.Globalization;
using System.Text;
using System.Xml;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>
/// Writes one worksheet's XML into a small buffer that is passed on to the archive and its output whenever it is full, so that
/// a sheet of any length takes constant memory.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // the width kept in the file is that of the characters and 5 pixels around them
    private const decimal CellPadding = 0.7109375m;
    private const int FlushAt = 64 * 1024;

    private readonly Stream _part;
    private readonly OutputBuffer _output;
    private readonly MemoryStream _buffer = new(2 * FlushAt);
    private readonly XmlWriter _xml;
    private readonly string[] _columns;
    private int _row;

    public SheetWriter(Stream part, OutputBuffer output, int columns)
    {
        _output = output;
        _part = part;
        _xml = XmlWriter.Create(_buffer, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.Entitize,
        });
        _columns = [.. Enumerable.Range(1, columns).Select(ColumnName)];
    }

    /// <summary>The row last written, from 1.</summary>
    public int Row => _row;

    public static string ColumnName(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + ((column - 1) % 26)) + name;
        }

        return name;
    }

    /// <summary>Everything before the rows: the header row stays in sight when the rows are scrolled.</summary>
    public void Begin(int headerRow, IEnumerable<decimal> widths, bool isFirst)
    {
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        _xml.WriteRaw(string.Create(
            CultureInfo.InvariantCulture,
            $"<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\"><pane ySplit=\"{headerRow}\" topLeftCell=\"A{headerRow + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews>"));
        _xml.WriteRaw("<cols>");
        var column = 0;
        foreach (var width in widths)
        {
            column++;
            _xml.WriteRaw(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{column}\" max=\"{column}\" width=\"{width + CellPadding}\" customWidth=\"1\"/>"));
        }

        _xml.WriteRaw("</cols>");
        _xml.WriteStartElement("sheetData");
    }

    public void StartRow()
    {
        _row++;
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", _row.ToString(CultureInfo.InvariantCulture));
    }

    public async ValueTask EndRowAsync(CancellationToken ct)
    {
        _xml.WriteEndElement();
        if (_buffer.Length >= FlushAt / 2)
        {
            await PassOnAsync(ct);
        }
    }

    public void WriteText(int column, string text, WorkbookStyle style)
    {
        StartCell(column, style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        var clean = WorkbookText.Escape(WorkbookText.Clean(text));
        if (clean.Length > 0 && (char.IsWhiteSpace(clean[0]) || char.IsWhiteSpace(clean[^1])))
        {
            _xml.WriteAttributeString("xml", "space", null, "preserve");
        }

        _xml.WriteString(clean);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    public void WriteNumber(int column, decimal number, WorkbookStyle style)
    {
        StartCell(column, style);
        _xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        _xml.WriteEndElement();
    }

    public void WriteDate(int column, DateTime date, WorkbookStyle style)
    {
        var serial = ExcelSerial.FromDate(date);
        if (serial >= 1m)
        {
            WriteNumber(column, decimal.Round(serial, 10), style);
        }
        else
        {
            WriteText(column, date.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture), WorkbookStyle.Text);
        }
    }

    /// <summary>Everything behind the rows: a filter over the table, without its totals row.</summary>
    public async ValueTask EndAsync(string? filterRange, CancellationToken ct)
    {
        _xml.WriteEndElement();
        if (filterRange is not null)
        {
            _xml.WriteRaw($"<autoFilter ref=\"{filterRange}\"/>");
        }

        _xml.WriteRaw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        _xml.WriteEndElement();
        await PassOnAsync(ct);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _part.Dispose();
        _buffer.Dispose();
    }

    private void StartCell(int column, WorkbookStyle style)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", string.Create(CultureInfo.InvariantCulture, $"{_columns[column]}{_row}"));
        _xml.WriteAttributeString("s", ((int)style).ToString(CultureInfo.InvariantCulture));
    }

    private async ValueTask PassOnAsync(CancellationToken ct)
    {
        _xml.Flush();
        _part.Write(_buffer.GetBuffer(), 0, (int)_buffer.Length);
        _buffer.SetLength(0);
        await _output.DrainAsync(ct);
    }
}
