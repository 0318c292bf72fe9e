using Microsoft.VisualBasic.FileIO;
using UCCMS.Tests.Exports.Pdf;

namespace UCCMS.Tests.Exports.Workbooks;

/// <summary>
/// LibreOffice Calc without a screen, with a profile of its own: opens workbooks and writes each of their sheets as CSV, all in one
/// start. It has nobody to ask, so a file that needs repair is not opened.
/// </summary>
internal sealed class LibreOffice : IDisposable
{
    // comma, quotes, UTF-8; values rather than what the cells show; every sheet
    private const string Csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private readonly string folder = Directory.CreateTempSubdirectory("uccms-libreoffice").FullName;

    private string Sheets => Path.Combine(folder, "sheets");

    /// <summary>Where the workbook of this name is to be written.</summary>
    public string Book(string name) => Path.Combine(folder, $"{name}.xlsx");

    public void Convert(params IEnumerable<string> names)
    {
        var (exit, _, errors) = PdfTools.Run(
            "soffice", [$"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--convert-to", Csv, "--outdir", Sheets, .. names.Select(Book)]);
        Assert.True(exit == 0, errors);
    }

    /// <summary>The sheets that were read of a workbook.</summary>
    public IReadOnlyList<string> SheetsOf(string book) =>
        [.. Directory.GetFiles(Sheets, $"{book}-*.csv").Select(f => Path.GetFileNameWithoutExtension(f)[(book.Length + 1)..]).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string[]> Rows(string book, string sheet)
    {
        using var parser = new TextFieldParser(Path.Combine(Sheets, $"{book}-{sheet}.csv")) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var rows = new List<string[]>();
        while (!parser.EndOfData)
        {
            rows.Add(parser.ReadFields()!);
        }

        return rows;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
