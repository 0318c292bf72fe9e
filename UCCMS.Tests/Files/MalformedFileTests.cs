using System.Text;
using UCCMS.Data.Files;
using static UCCMS.Tests.Files.SampleFiles;

namespace UCCMS.Tests.Files;

/// <summary>Every kind of file that must be refused, made for real: with a stable code, the remedy, and that nothing was changed.</summary>
public sealed class MalformedFileTests
{
    private static readonly string Header = Row(1, "article_number", "amount");

    private static readonly byte[] OleStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, string, byte[]> Files => new()
    {
        { "file.empty", "a.csv", [] },
        { "file.empty", "a.xlsx", [] },
        { "file.empty", "a.csv", Utf8("\uFEFF") },
        { "file.empty", "a.csv", Utf8(" \r\n\r\n") },
        { "file.not-a-workbook", "a.xlsx", Utf8("<html><table><tr><td>x</td></tr></table></html>") },
        { "file.not-a-workbook", "a.csv", Utf8("\uFEFF \r\n<!DOCTYPE html><p>Sign in") },
        { "file.not-a-workbook", "a.xls", Utf8("<?xml version=\"1.0\"?><Workbook/>") },
        { "file.not-a-workbook", "a.xlsx", Utf8("a,b\n1,2\n") },
        { "file.not-a-workbook", "a.csv", Utf8("%PDF-1.7\n") },
        { "file.not-a-workbook", "a.xlsx", ZipOf("readme.txt", "hello") },
        { "file.not-a-workbook", "a.xlsx", ZipOf("word/document.xml", "<w/>") },
        { "file.not-a-workbook", "a.ods", ZipOf("mimetype", "application/vnd.oasis.opendocument.spreadsheet") },
        { "file.old-excel", "a.xlsb", ZipOf("xl/workbook.bin", "x") },
        { "file.old-excel", "a.xls", [.. OleStart, .. new byte[2_000], .. Encoding.Unicode.GetBytes("Workbook")] },
        { "file.encrypted", "a.xlsx", [.. OleStart, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[90]] },
        { "file.damaged", "a.xlsx", Workbook(Header + Row(2, "x", "1"))[..^40] },
        { "file.damaged", "a.xlsx", Workbook(Header + "<row><c></row>") },
        { "file.damaged", "a.xlsx", Workbook(Header + """<row r="2"><c t="s"><v>99</v></c></row>""") },
        { "file.too-large-unpacked", "a.xlsx", Workbook(ZipBomb) },
        { "file.too-many-columns", "a.csv", Utf8(Columns(300) + "\n" + Columns(300)) },
        { "file.too-many-columns", "a.xlsx", Workbook(Row(1, Columns(300).Split(',')) + Row(2, "x")) },
        { "file.too-many-columns", "a.csv", Utf8(Columns(5_000) + "\n1") },
        { "file.wrong-encoding", "a.csv", Encoding.Unicode.GetBytes("a,b\n1,2\n") },
        { "file.wrong-encoding", "a.csv", Encoding.BigEndianUnicode.GetBytes("a,b\n1,2\n") },
        { "file.wrong-encoding", "a.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("a,b\n1,2\n")] },
        { "file.wrong-encoding", "a.csv", Encoding.Latin1.GetBytes("a,b\n1,2\nM\u00FCnchen,3\n") },
        { "file.wrong-encoding", "a.csv", Utf8("a,b\n1,x\0y\n") },
        { "file.wrong-encoding", "a.csv", [.. Utf8("a,b\n1,x"), 0xE2, 0x82] },
        { "file.no-header", "a.xlsx", Workbook("") },
        { "file.no-header", "a.xlsx", Workbook("""<row r="3"><c><v>1</v></c><c><v>2</v></c></row>""") },
        { "file.no-header", "a.csv", Utf8("1,2,3\n4,5,6\n") },
        { "file.duplicate-header", "a.csv", Utf8("Base Tariff,base_tariff,x\n1,2,3\n") },
        { "file.duplicate-header", "a.xlsx", Workbook(Row(1, "a", "A.") + Row(2, "x")) },
        { "file.merged-header", "a.xlsx", Workbook(Header + Row(2, "x", "1"), """<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>""") },
        { "file.merged-cells", "a.xlsx", Workbook(Header + Row(2, "x", "1"), """<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>""") },
        { "file.formulas", "a.xlsx", Workbook(Header + Row(2, "x", "1") + """<row r="3"><c r="B3"><f>1+1</f><v>2</v></c></row>""") },
        { "file.no-rows", "a.csv", Utf8("a,b\r\n,\r\n") },
        { "file.no-rows", "a.xlsx", Workbook(Header) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void File_that_cannot_be_read_is_refused_with_its_code_and_remedy(string code, string name, byte[] content)
    {
        var refusal = Refusal(content, name);
        Assert.Equal(code, refusal.Code);
        Assert.Contains(" Nothing was changed. ", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Good_twins_of_the_refused_files_are_read()
    {
        Assert.Single(Rows(Open(Utf8("München,b\n1,2\n"))));
        Assert.Single(Rows(Open(Utf8(Columns(100) + "\n" + Columns(100)))));
        Assert.Single(Rows(Open(Workbook(Header + Row(2, "&lt;f&gt; mergeCell", "1")), "a.xlsx")));
        Assert.Single(Rows(Open(Workbook(Header + Row(2, "x", "1")), "renamed.csv")));
    }

    [Fact]
    public void Refusal_names_the_cell_the_line_and_the_limit()
    {
        Assert.Contains("B3", Refusal(Workbook(Header + """<row r="3"><c r="B3"><f>1+1</f></c></row>"""), "a.xlsx").Message, StringComparison.Ordinal);
        Assert.Contains("line 3", Refusal(Encoding.Latin1.GetBytes("a,b\n1,2\nM\u00FCnchen,3\n")).Message, StringComparison.Ordinal);
        Assert.Contains("300 columns; at most 100", Refusal(Utf8(Columns(300) + "\n1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prefixed_formula_that_the_byte_search_misses_is_still_refused_when_its_row_is_read()
    {
        var sheet = """<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>a</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>""";
        var refusal = Refusal(Workbook(s => s.Write(Utf8(sheet))), "a.xlsx");
        Assert.Equal("file.formulas", refusal.Code);
        Assert.Contains("A2", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_above_the_limit_in_bytes_is_refused_unread()
    {
        var refusal = Refusal(Utf8("a,b\n1,2\n"), limits: TableFileLimits.Standard with { Bytes = 4 });
        Assert.Equal("file.too-large", refusal.Code);
    }

    [Fact]
    public void Size_that_an_archive_understates_is_found_while_unpacking()
    {
        var limits = TableFileLimits.Standard with { RatioMattersFrom = 2_000, PackingRatio = 1 };
        Assert.Equal("file.too-large-unpacked", Refusal(Workbook(Header + string.Concat(Enumerable.Range(2, 500).Select(n => Row(n, "x")))), "a.xlsx", limits).Code);
        using var limited = new LimitedStream(new MemoryStream(new byte[100]), 50);
        Assert.Equal("file.too-large-unpacked", Assert.Throws<UCCMS.Core.Shared.RuleViolation>(() => limited.Read(new byte[80])).Code);
    }

    private static string Columns(int count) => string.Join(',', Enumerable.Range(1, count).Select(n => $"column{n}"));

    private static byte[] ZipOf(string name, string content)
    {
        using var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        using (var part = zip.CreateEntry(name).Open())
        {
            part.Write(Utf8(content));
        }

        return file.ToArray();
    }

    private static void ZipBomb(Stream sheet)
    {
        var spaces = Utf8(new string(' ', 1 << 20));
        for (var megabyte = 0; megabyte < 64; megabyte++)
        {
            sheet.Write(spaces);
        }
    }
}
