using System.Text;
using static UCCMS.Tests.Files.SampleFiles;

namespace UCCMS.Tests.Files;

/// <summary>Faults of a whole file, made from a header and a row that are good: the same for every import.</summary>
internal static class MalformedFiles
{
    private static readonly byte[] OleStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The fault, what its refusal says, the name of the file and what is in it.</summary>
    private static readonly (string Fault, string Says, string Name, Func<string[], string[], byte[]> Make)[] All =
    [
        ("empty", "The file is empty", "a.csv", (_, _) => []),
        ("empty workbook", "first sheet of the workbook has no cells", "a.xlsx", (_, _) => Workbook("")),
        ("header only", "column names but no rows", "a.csv", (h, _) => Csv(h)),
        ("header only in a workbook", "column names but no rows", "a.xlsx", (h, _) => Workbook(Row(1, h))),
        ("html renamed to xlsx", "a web page (HTML)", "a.xlsx", (h, r) => Utf8($"<html><table><tr><td>{string.Join("</td><td>", h)}</td></tr><tr><td>{string.Join("</td><td>", r)}</td></tr></table></html>")),
        ("zip bomb", "unpacks to far more", "a.xlsx", (_, _) => Workbook(Bomb)),
        ("300 columns", "300 columns; at most 100", "a.csv", (h, r) => Csv(Wide(h, "column"), Wide(r, "x"))),
        ("300 columns in a workbook", "300 columns; at most 100", "a.xlsx", (h, r) => Workbook(Row(1, Wide(h, "column")) + Row(2, Wide(r, "x")))),
        ("utf-16", "UTF-16", "a.csv", (h, r) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(Csv(h, r)))]),
        ("latin-1", "not UTF-8: line 3", "a.csv", (h, r) => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(Csv([.. h, "remark"], [.. r, "good"], [.. r, "Pondich\u00E9ry"])))),
        ("formula", "holds a formula", "a.xlsx", (h, r) => Workbook(Row(1, h) + Row(2, r) + """<row r="3"><c r="A3"><f>1+1</f><v>2</v></c></row>""")),
        ("merged header", "header row has merged cells (A1:B1)", "a.xlsx", (h, r) => Workbook(Row(1, h) + Row(2, r), """<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>""")),
        ("truncated", "damaged or was not uploaded to its end", "a.xlsx", (h, r) => Workbook(Row(1, h) + Row(2, r))[..^40]),
        ("xls", "Excel 97-2003 (.xls)", "a.xls", (_, _) => [.. OleStart, .. new byte[2_000], .. Encoding.Unicode.GetBytes("Workbook")]),
        ("encrypted", "protected by a password", "a.xlsx", (_, _) => [.. OleStart, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[90]]),
        ("column missing", "column", "a.csv", (h, r) => Csv(h[1..], r[1..])),
    ];

    public static TheoryData<string> Faults => [.. All.Select(f => f.Fault)];

    public static (string Says, string Name, byte[] Content) Make(string fault, string header, string row)
    {
        var (_, says, name, make) = All.Single(f => f.Fault == fault);
        return (says, name, make(header.Trim().Split(','), row.Trim().Split(',')));
    }

    /// <summary>The good twin: the same header and row as a workbook.</summary>
    public static byte[] Good(string header, string row) => Workbook(Row(1, header.Trim().Split(',')) + Row(2, row.Trim().Split(',')));

    private static byte[] Csv(params string[][] rows) => Utf8(string.Concat(rows.Select(r => string.Join(',', r) + "\n")));

    private static string[] Wide(string[] cells, string more) => [.. cells, .. Enumerable.Range(1, 300 - cells.Length).Select(n => $"{more}{n}")];

    private static void Bomb(Stream sheet)
    {
        var spaces = Utf8(new string(' ', 1 << 20));
        for (var megabyte = 0; megabyte < 64; megabyte++)
        {
            sheet.Write(spaces);
        }
    }
}
