using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Invoicing;
using UCCMS.Tests.Files;
using UCCMS.Web.Invoicing;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Invoicing;

public sealed class AptInvoiceUploadTests
{
    private const string WrongRow = "APT/1,28-02-2026,4000000001,40000001,30-01-2026,27-02-2026,07AAAGD0584K1ZI,,83000003,SPD,NTD,2,-400000,0,80000,320000,0,0,57600,377600\n";

    [Fact]
    public async Task Every_row_has_a_verdict_and_one_that_cannot_be_read_has_no_figures()
    {
        await using var world = await CreateAsync();
        using var upload = await ReadAsync(world, SampleFiles.Utf8(Header + WrongRow + DelhiRow.Replace(",566400", ",566401", StringComparison.Ordinal)), "apt.csv");
        Assert.Equal([(2, true, false), (3, false, true)], upload.Rows.Select(r => (r.RowNumber, r.IsRejected, r.IsFlagged)));
        Assert.Null(upload.Rows[0].Row);
        Assert.Equal("gross", Assert.Single(upload.Rows[0].Problems).Column);
        Assert.Equal((1, 1), (upload.RejectedCount, upload.FlaggedCount));
    }

    [Fact]
    public async Task Error_workbook_is_the_whole_file_and_loads_once_it_is_corrected()
    {
        await using var world = await CreateAsync();
        using var upload = await ReadAsync(world, SampleFiles.Utf8(Header + DelhiRow + WrongRow), "apt february.csv");
        Assert.Equal("apt february-to-correct.xlsx", upload.ErrorWorkbookName);
        var workbook = await WorkbookOfAsync(upload);
        using (var table = TableFile.Open(new MemoryStream(workbook), "a.xlsx", workbook.Length))
        {
            Assert.Equal([.. AptInvoiceFile.ColumnNames, "error", "remedy"], table.Headers);
            var rows = SampleFiles.Rows(table);
            Assert.Equal(string.Empty, rows[0][^2]);
            Assert.StartsWith("gross: ", rows[1][^2], StringComparison.Ordinal);
            Assert.NotEmpty(rows[1][^1]);
        }

        using var unchanged = await ReadAsync(world, workbook, upload.ErrorWorkbookName);
        Assert.Equal(1, unchanged.RejectedCount);
        using var corrected = await ReadAsync(world, Replace(workbook, "-400000", "400000"), upload.ErrorWorkbookName);
        Assert.Empty(corrected.Problems);
        var outcome = await world.RunAsync(Nodal, (ImportAptInvoice u) => u, new ImportAptInvoice.Input(corrected.Name, corrected.Sha256, corrected.File));
        Assert.Equal(2, outcome.Value!.Rows);
    }

    [Fact]
    public async Task Error_workbook_of_an_error_workbook_has_its_two_columns_once()
    {
        await using var world = await CreateAsync();
        using var first = await ReadAsync(world, SampleFiles.Utf8(Header + WrongRow), "apt.csv");
        using var second = await ReadAsync(world, await WorkbookOfAsync(first), "apt.xlsx");
        var workbook = await WorkbookOfAsync(second);
        using var table = TableFile.Open(new MemoryStream(workbook), "a.xlsx", workbook.Length);
        Assert.Equal([.. AptInvoiceFile.ColumnNames, "error", "remedy"], table.Headers);
    }

    [Fact]
    public async Task Excel_dates_and_numbers_survive_the_way_out_and_back()
    {
        await using var world = await CreateAsync();
        const string Dated = """<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>""";
        string[] cells = ["APT/1", "D46081", "4000000001", "40000001", "D46052", "D46080", "07AAAGD0584K1ZI", "", "83000001", "SPD", "FAR", "2", "N600000.5", "0", "120000", "480000.5", "43200", "43200", "0", "566400.5"];
        var sheet = SampleFiles.Row(1, Header.Trim().Split(',')) + $"""<row r="2">{string.Concat(cells.Select(Cell))}</row>""";
        using var upload = await ReadAsync(world, SampleFiles.Workbook(sheet, styles: Dated), "apt.xlsx");
        Assert.Equal("traffic_class", Assert.Single(upload.Problems).Column);
        using var corrected = await ReadAsync(world, Replace(await WorkbookOfAsync(upload), ">FAR<", ">NTD<"), "apt.xlsx");
        Assert.Empty(corrected.Problems);
        var row = Assert.Single(corrected.File.Rows);
        Assert.Equal((new DateOnly(2026, 2, 28), From, new DateOnly(2026, 2, 27)), (row.Heading.InvoiceDate, row.Heading.PeriodFrom, row.Heading.PeriodTo));
        Assert.Equal(Money.FromRupees(600_000.5m), row.Figures.Gross);
    }

    [Fact]
    public async Task File_that_is_loaded_already_is_refused_before_its_preview()
    {
        await using var world = await CreateAsync();
        var file = SampleFiles.Utf8(Header + DelhiRow);
        using var upload = await ReadAsync(world, file, "apt.csv");
        await DoneAsync(world.RunAsync(Nodal, (ImportAptInvoice u) => u, new ImportAptInvoice.Input(upload.Name, upload.Sha256, upload.File)));
        Assert.Equal("apt-invoice.same-file", (await Assert.ThrowsAsync<RuleViolation>(() => ReadAsync(world, file, "again.csv"))).Code);
    }

    private static string Cell(string value) => value switch
    {
        ['D', .. var serial] => $"""<c s="1"><v>{serial}</v></c>""",
        ['N', .. var number] => $"<c><v>{number}</v></c>",
        _ => $"""<c t="inlineStr"><is><t>{value}</t></is></c>""",
    };

    private static async Task<AptInvoiceUpload> ReadAsync(InvoicingWorld world, byte[] content, string name)
    {
        await using var scope = world.Contracts.Database.As(Nodal);
        return await AptInvoiceUpload.ReadAsync(new MemoryStream(content), name, scope.ServiceProvider.GetRequiredService<InvoicingReader>(), CancellationToken.None);
    }

    private static async Task<byte[]> WorkbookOfAsync(AptInvoiceUpload upload)
    {
        using var file = new MemoryStream();
        await upload.WriteErrorWorkbookAsync(file, CancellationToken.None);
        return file.ToArray();
    }

    // What a person does in the sheet: another value in a cell.
    private static byte[] Replace(byte[] workbook, string wrong, string right)
    {
        using var file = new MemoryStream();
        file.Write(workbook);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.Entries.Single(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal));
            string text;
            using (var reader = new StreamReader(entry.Open()))
            {
                text = reader.ReadToEnd();
            }

            Assert.Contains(wrong, text, StringComparison.Ordinal);
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            writer.Write(text.Replace(wrong, right, StringComparison.Ordinal));
        }

        return file.ToArray();
    }
}
