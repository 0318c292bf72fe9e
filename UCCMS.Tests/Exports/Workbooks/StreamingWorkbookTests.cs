using ClosedXML.Excel;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Tests.Files;
using UCCMS.Tests.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Tests.Exports.Workbooks;

[Collection(Alone.Name)]
public sealed class StreamingWorkbookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly WorkbookTitle Title = new(
        "Bookings <of> Delhi & Mumbai", "A. Sharma", new DateTime(2026, 3, 5, 11, 20, 0, DateTimeKind.Unspecified), ["Period: 30-Jan-2026 to 27-Feb-2026", "=Product: SPD"]);

    private static readonly WorkbookColumn<Line>[] Columns =
    [
        new("Article", WorkbookCellKind.Text, l => l.Text, 20m),
        new("Pieces", WorkbookCellKind.Whole, l => l.Pieces, Total: true),
        new("Amount (₹)", WorkbookCellKind.Amount, l => l.Amount, Total: true),
        new("Booked on", WorkbookCellKind.Date, l => DateOnly.FromDateTime(l.At)),
        new("Booked at", WorkbookCellKind.DateTime, l => l.At),
        new("Rate", WorkbookCellKind.Percent, _ => Percent.Of(12.5m)),
        new("Nothing", WorkbookCellKind.Amount, _ => null),
    ];

    [Fact]
    public async Task Workbook_is_valid_and_opens_with_typed_cells()
    {
        using var file = await WriteAsync(Title, Lines(3));
        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        }

        using var book = new XLWorkbook(file);
        var sheet = book.Worksheet("Bookings");
        Assert.Equal("Bookings <of> Delhi & Mumbai", sheet.Cell("A1").GetString());
        Assert.Equal("Exported by A. Sharma on 05-Mar-2026 11:20 IST", sheet.Cell("A2").GetString());
        Assert.Equal("=Product: SPD", sheet.Cell("A4").GetString());
        Assert.False(sheet.Cell("A4").HasFormula);
        Assert.Equal("Article", sheet.Cell("A6").GetString());
        Assert.Equal((XLDataType.Text, XLDataType.Number, XLDataType.Number), (sheet.Cell("A7").DataType, sheet.Cell("B7").DataType, sheet.Cell("C7").DataType));
        Assert.Equal(new DateTime(2026, 2, 5, 14, 30, 0, DateTimeKind.Unspecified), sheet.Cell("E7").GetDateTime());
        Assert.Equal(new DateTime(2026, 2, 5, 0, 0, 0, DateTimeKind.Unspecified), sheet.Cell("D7").GetDateTime());
        Assert.Equal("Total", sheet.Cell("A10").GetString());
        Assert.Equal(6, sheet.Cell("B10").GetValue<int>());
        Assert.Equal(6.06m, sheet.Cell("C10").GetValue<decimal>());
        Assert.Equal(@"[>=10000000]##\,##\,##\,##0.00;[>=100000]##\,##\,##0.00;##,##0.00", sheet.Cell("C7").Style.NumberFormat.Format);
        Assert.Equal("A6:G9", sheet.AutoFilter.Range.RangeAddress.ToString());
        Assert.Equal(6, sheet.SheetView.SplitRow);
        Assert.InRange(sheet.Column(1).Width, 19.9, 20.1);
    }

    [Theory]
    [InlineData("=1+2")]
    [InlineData("+91 98")]
    [InlineData("-5")]
    [InlineData("@cmd")]
    [InlineData("  two\r\nlines & <tags> \"q\"  ")]
    [InlineData("_x000D_ stays")]
    [InlineData("hindi हिन्दी ₹ 😀")]
    [InlineData("007")]
    public async Task Text_stays_the_text_it_is(string text)
    {
        using var file = await WriteAsync(null, [new(text, 1, Money.Zero, new DateTime(2026, 2, 5, 0, 0, 0, DateTimeKind.Unspecified))]);
        using var reader = TableFile.Open(file, "x.xlsx", file.Length);
        Assert.True(reader.Read());
        Assert.Equal(text, reader[0].Text.ToString());
        Assert.Equal(TableCellKind.Text, reader[0].Kind);
    }

    [Fact]
    public async Task Characters_that_xml_forbids_are_dropped_and_endless_text_is_cut()
    {
        using var file = await WriteAsync(null, [new("a\u0001b\uD800c\uFFFE", 1, Money.Zero, DateTime.UnixEpoch), new(new string('x', 40_000), 1, Money.Zero, DateTime.UnixEpoch)]);
        using var reader = TableFile.Open(file, "x.xlsx", file.Length);
        Assert.True(reader.Read());
        Assert.Equal("abc", reader[0].Text.ToString());
        Assert.True(reader.Read());
        Assert.Equal(32_767, reader[0].Text.Length);
    }

    [Fact]
    public async Task Values_come_back_through_the_reader()
    {
        using var file = await WriteAsync(null, Lines(500));
        using var reader = TableFile.Open(file, "x.xlsx", file.Length);
        for (var n = 1; n <= 500; n++)
        {
            Assert.True(reader.Read());
            Assert.Equal(n + 1, reader.RowNumber);
            Assert.Equal(n, reader[1].Number);
            Assert.Equal(new Money(n * 101L).Rupees, reader[2].Number);
            Assert.Equal(Lines(n).Last().At, reader[4].Date);
            Assert.True(reader[3].IsDate);
        }
    }

    [Fact]
    public async Task Rows_beyond_one_sheet_go_on_in_the_next_with_totals_at_the_end()
    {
        using var file = new MemoryStream();
        using (var workbook = new StreamingWorkbook(file, mostRows: 10))
        {
            await workbook.AddSheetAsync("Rows", null, Columns, Lines(20), None);
            await workbook.CompleteAsync(None);
        }

        using var book = new XLWorkbook(file);
        Assert.Equal(["Rows", "Rows (2)", "Rows (3)"], book.Worksheets.Select(s => s.Name));
        Assert.Equal(210, book.Worksheet(3).Cell("B6").GetValue<int>());
    }

    [Fact]
    public async Task Sheet_names_are_made_valid_and_distinct()
    {
        using var file = new MemoryStream();
        using (var workbook = new StreamingWorkbook(file))
        {
            foreach (var name in new[] { "B2B: 4A/4B [all]", "b2b: 4A/4B [all]", "'", "History", "An unreasonably long name of a sheet", "An unreasonably long name of a sheep", "A & 'B'" })
            {
                await workbook.AddSheetAsync(name, null, Columns, Lines(1), None);
            }

            await workbook.CompleteAsync(None);
        }

        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(document));
        }

        using var book = new XLWorkbook(file);
        Assert.Equal(
            ["B2B- 4A-4B -all-", "b2b- 4A-4B -all- (2)", "Sheet", "History (2)", "An unreasonably long name of a", "An unreasonably long name o (2)", "A & 'B"],
            book.Worksheets.Select(s => s.Name));
    }

    [Fact]
    public async Task Two_hundred_thousand_rows_are_written_and_read_in_constant_memory()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long peak = 0;
        await StreamingWorkbook.WriteAsync(file, "Bookings", null, Columns, Lines(200_000).Select(l => Watch(l, before, ref peak)).ToAsyncEnumerable(), None);
        using var reader = TableFile.Open(file, "x.xlsx", file.Length);
        var rows = 0;
        while (reader.Read())
        {
            rows++;
            Watch(rows, before, ref peak, rows);
        }

        Assert.Equal(200_001, rows);
        Assert.True(peak < 40_000_000, $"grew by {peak} bytes");
    }

    [Fact]
    public async Task Cancelled_export_stops_and_leaves_no_workbook()
    {
        using var file = new MemoryStream();
        using var cancel = new CancellationTokenSource();
        var rows = Lines(1_000_000).Select(l =>
        {
            if (l.Pieces == 5_000)
            {
                cancel.Cancel();
            }

            return l;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            StreamingWorkbook.WriteAsync(file, "Rows", null, Columns, rows.ToAsyncEnumerable(), cancel.Token));
        Assert.Equal("file.damaged", SampleFiles.Refusal(file.ToArray(), "x.xlsx").Code);
    }

    private static Line Watch(Line line, long before, ref long peak) => Watch(line, before, ref peak, line.Pieces);

    private static T Watch<T>(T value, long before, ref long peak, int row)
    {
        if (row % 20_000 == 0)
        {
            peak = Math.Max(peak, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        return value;
    }

    private static IEnumerable<Line> Lines(int count)
    {
        var start = new DateTime(2026, 2, 5, 14, 30, 0, DateTimeKind.Unspecified);
        for (var n = 1; n <= count; n++)
        {
            yield return new($"EE{n:D9}IN", n, new Money(n * 101L), start.AddSeconds(61 * (n - 1)));
        }
    }

    private static async Task<MemoryStream> WriteAsync(WorkbookTitle? title, IEnumerable<Line> lines)
    {
        var file = new MemoryStream();
        await using var forward = new ForwardOnlyStream(file);
        var columns = title is null ? [.. Columns.Select(c => c with { Total = false })] : Columns;
        await StreamingWorkbook.WriteAsync(forward, "Bookings", title, columns, lines.ToAsyncEnumerable(), None);
        file.Position = 0;
        return file;
    }

    private sealed record Line(string Text, int Pieces, Money Amount, DateTime At);
}
