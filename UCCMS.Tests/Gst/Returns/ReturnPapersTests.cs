using UCCMS.Tests.Shared;
using UCCMS.Data;
using Microsoft.EntityFrameworkCore;
using ClosedXML.Excel;
using Microsoft.Extensions.DependencyInjection;
using System.Text.Json;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using UCCMS.Web.Gst.Returns;
using UCCMS.Web.Verbs;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>The return of a month from what stands in the database.</summary>
public sealed class ReturnPapersTests
{
    private static readonly ReturnPeriod February = new(202602);
    private static readonly string Delhi = Organising.GstinOf("07");

    [Fact]
    public async Task Return_holds_every_document_of_its_own_gstin_and_month_and_ties_out()
    {
        await using var world = await WithDocumentsAsync();
        var (paper, rows) = await world.Database.ReturnAsync(Delhi, February);
        Assert.Equal((4, 0L), (paper.Tables.Documents, paper.Tables.Messages.Errors));
        Assert.Equal("gstr1.sac-rates", Assert.Single(paper.Tables.Messages.Kept).Code); // one code taxed and exempt: upload the file, not the workbook
        Assert.Equal(["DL/25-26/000001", "DL/25-26/000002"], rows.Where(r => r.Table == ReturnTable.B2b).Select(r => r.Key));
        Assert.Equal("DL/C/25-26/00001", Assert.Single(rows, r => r.Table == ReturnTable.Cdnr).Key);
        Assert.Equal(("INTRAB2B", Money.FromRupees(1_000)), (Assert.Single(paper.Tables.Exempt).SupplyType, paper.Tables.Exempt[0].Value));
        Assert.Equal(["1 DL/25-26/000001 DL/25-26/000002", "1 DL/B/25-26/00001 DL/B/25-26/00001", "5 DL/C/25-26/00001 DL/C/25-26/00001"], rows.Where(r => r.Table == ReturnTable.Documents).Select(r => r.Key));
        Assert.True(paper.TieOut.Ties);
        Assert.Contains(paper.TieOut.Rows, r => r is { Table: ReturnTable.B2b, Head: TieOutHead.Value, Documents: 23_600_00, Return: 23_600_00 });
        Assert.Contains(paper.TieOut.Rows, r => r is { Table: ReturnTable.Cdnr, Head: TieOutHead.Cgst, Documents: -450_00 });
        Assert.Contains(paper.TieOut.Rows, r => r is { Table: ReturnTable.Documents, Head: TieOutHead.Documents, Documents: 4, Return: 4 });
        Assert.Equal((64, $"returns_2822026_R1_{Delhi}_offline.json"), (Assert.Single(paper.Parts).Sha256.Length, paper.Parts[0].FileName));
        Assert.All(paper.TieOut.Rows, r => Assert.Equal(r.Table == ReturnTable.Exempt ? null : r.Return, r.Ledger)); // the books do not tell exempt value from taxable
        var (next, _) = await world.Database.ReturnAsync(Delhi, February.Next);
        Assert.Equal((0, 0), (next.Tables.Documents, next.TieOut.Rows.Count));
    }

    [Fact]
    public async Task Another_gstin_reports_its_own_only()
    {
        await using var world = await WithDocumentsAsync();
        var (paper, rows) = await world.Database.ReturnAsync(Organising.GstinOf("27"), February);
        Assert.Equal(["MH/25-26/000001"], rows.Where(r => r.Table == ReturnTable.B2b).Select(r => r.Key));
        Assert.Equal(Money.FromRupees(1_800), paper.Tables.Of(ReturnTable.B2b).Sums.Igst);
    }

    [SqliteFact]
    public async Task Books_that_differ_by_a_paisa_or_lack_a_document_keep_the_return_from_tying_out()
    {
        await using var world = await WithDocumentsAsync();
        await using var scope = world.Database.AsSystem();
        var sql = scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database;
        await sql.ExecuteSqlRawAsync("DROP TRIGGER \"TR_LedgerDocumentComponents_InsertOnly_UPDATE\"; DROP TRIGGER \"TR_LedgerDocumentComponents_InsertOnly_DELETE\"");
        const string OfInvoice = "\"DocumentId\" = (SELECT \"Id\" FROM \"GstInvoices\" WHERE \"Number\" = 'DL/25-26/000001')";
        await sql.ExecuteSqlRawAsync($"UPDATE \"LedgerDocumentComponents\" SET \"Amount\" = \"Amount\" + 1 WHERE \"Component\" = 'CGST' AND {OfInvoice}");
        var (paper, _) = await world.Database.ReturnAsync(Delhi, February);
        Assert.Equal(
            [(ReturnTable.B2b, TieOutHead.Value, -1L), (ReturnTable.B2b, TieOutHead.Cgst, -1L), (ReturnTable.HsnB2b, TieOutHead.Cgst, -1L)],
            paper.TieOut.Differences.Select(d => (d.Table, d.Head, d.LedgerDifference!.Value)).Order());
        Assert.All(paper.TieOut.Rows, r => Assert.Equal(0, r.Difference));

        await sql.ExecuteSqlRawAsync($"DELETE FROM \"LedgerDocumentComponents\" WHERE {OfInvoice}");
        var (lacking, _) = await world.Database.ReturnAsync(Delhi, February);
        Assert.Contains(lacking.TieOut.Differences, d => d is { Table: ReturnTable.Documents, Head: TieOutHead.Documents, LedgerDifference: 1 });
    }

    [Fact]
    public void Difference_between_documents_and_file_is_named_by_table_and_head()
    {
        var documents = new Dictionary<ReturnTable, TableSums> { [ReturnTable.B2b] = new(2, new(100), new(new(80), new(10), default, default)), [ReturnTable.Documents] = new(3, default, default) };
        var file = new Dictionary<ReturnTable, TableSums> { [ReturnTable.B2b] = new(2, new(100), new(new(80), new(9), default, default)) };
        var tieOut = TieOut.Of(documents, file);
        Assert.False(tieOut.Ties);
        Assert.Equal([(ReturnTable.B2b, TieOutHead.Igst, -1L), (ReturnTable.Documents, TieOutHead.Documents, -3L)], tieOut.Differences.Select(d => (d.Table, d.Head, d.Difference)));
        Assert.False(new TieOutRow(ReturnTable.B2b, TieOutHead.Igst, 5, 5, Ledger: 4).Ties);
    }

    [Fact]
    public async Task Every_figure_of_the_working_paper_leads_to_its_documents()
    {
        await using var world = await WithDocumentsAsync();
        var (paper, _) = await world.Database.ReturnAsync(Delhi, February);
        await using var scope = world.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<ReturnDocumentQueries>();
        var selection = await scope.ServiceProvider.GetRequiredService<ReturnPapers>().SelectionAsync(paper.Tables.Head);
        async Task<string[]> BehindAsync(DrillDown key, string? search = null) => [.. (await queries.PageAsync(selection, key, new PageRequest(search, Take: 10))).Items.Select(r => r.Number)];
        Assert.Equal(["DL/25-26/000001", "DL/25-26/000002"], await BehindAsync(paper.Tables.Of(ReturnTable.B2b).Key));
        Assert.Equal(["DL/C/25-26/00001"], await BehindAsync(paper.Tables.Of(ReturnTable.Cdnr).Key));
        Assert.Equal(["DL/B/25-26/00001"], await BehindAsync(paper.Tables.Exempt[0].Key));
        Assert.Equal(["DL/25-26/000001", "DL/25-26/000002", "DL/C/25-26/00001"], await BehindAsync(paper.Tables.Hsn[0].Key));
        Assert.Equal(["DL/B/25-26/00001"], await BehindAsync(paper.Tables.Hsn[1].Key));
        Assert.Equal(["DL/B/25-26/00001"], await BehindAsync(paper.Tables.Series[1].Key));
        Assert.Equal(4, (await BehindAsync(paper.Tables.Of(ReturnTable.Documents).Key)).Length);
        Assert.Equal(["DL/25-26/000002"], await BehindAsync(paper.Tables.Of(ReturnTable.B2b).Key, "000002"));
        Assert.Empty(await BehindAsync(paper.Tables.Of(ReturnTable.B2cs).Key));
        var note = Assert.Single((await queries.PageAsync(selection, paper.Tables.Of(ReturnTable.Cdnr).Key, new PageRequest())).Items);
        Assert.Equal((DocumentKind.CreditNote, Money.FromRupees(5_900), Money.FromRupees(450)), (note.Kind, note.Value, note.Sums.Cgst));
    }

    [Fact]
    public async Task Workbook_has_the_offline_tools_sheets_headers_in_row_4_and_dates_as_text()
    {
        await using var world = await WithDocumentsAsync();
        var (paper, _) = await world.Database.ReturnAsync(Delhi, February);
        await using var scope = world.Database.AsSystem();
        using var output = new MemoryStream();
        await ActivatorUtilities.CreateInstance<Gstr1Workbook>(scope.ServiceProvider).WriteAsync(output, paper.Tables, "Clerk, New Delhi GPO", new DateTime(2026, 3, 5, 10, 0, 0), CancellationToken.None);
        output.Position = 0;
        using var workbook = new XLWorkbook(output);
        Assert.Equal(["b2b,sez,de", "b2cl", "b2cs", "cdnr", "cdnur", "exemp", "hsn(b2b)", "hsn(b2c)", "docs"], workbook.Worksheets.Select(w => w.Name));
        var b2b = workbook.Worksheet("b2b,sez,de");
        Assert.Equal(
            ["GSTIN/UIN of Recipient", "Receiver Name", "Invoice Number", "Invoice date", "Invoice Value", "Place Of Supply", "Reverse Charge", "Applicable % of Tax Rate", "Invoice Type", "E-Commerce GSTIN", "Rate", "Taxable Value", "Cess Amount"],
            Row(b2b, 4, 13));
        Assert.Equal(["Bharat Books & Sons", "DL/25-26/000001", "28-Feb-2026"], Row(b2b, 5, 13)[1..4]);
        Assert.Equal((XLDataType.Text, XLDataType.Number, 11_800d), (b2b.Cell(5, 4).DataType, b2b.Cell(5, 5).DataType, b2b.Cell(5, 5).GetDouble()));
        Assert.Equal(("07-Delhi", "N", "Regular B2B", "18", "10000"), (b2b.Cell(5, 6).GetString(), b2b.Cell(5, 7).GetString(), b2b.Cell(5, 9).GetString(), b2b.Cell(5, 11).GetString(), b2b.Cell(5, 12).GetString()));
        var cdnr = workbook.Worksheet("cdnr");
        Assert.Equal(["Note Number", "Note Date", "Note Type", "Place Of Supply", "Reverse Charge", "Note Supply Type", "Note Value"], Row(cdnr, 4, 13)[2..9]);
        Assert.Equal(["DL/C/25-26/00001", "28-Feb-2026", "C"], Row(cdnr, 5, 13)[2..5]);
        Assert.Equal(["Intra-State supplies to registered persons", "0", "1000", "0"], Row(workbook.Worksheet("exemp"), 5, 4));
        Assert.Equal(["996811", "", "NA", "0", "17700", "18", "15000", "0", "1350", "1350", "0"], Row(workbook.Worksheet("hsn(b2b)"), 5, 11));
        Assert.Equal(["Invoices for outward supply", "DL/25-26/000001", "DL/25-26/000002", "2", "0"], Row(workbook.Worksheet("docs"), 5, 5));
    }

    [Fact]
    public async Task Verb_lists_the_returns_and_writes_the_file_of_one()
    {
        await using var world = await WithDocumentsAsync();
        await using var scope = world.Database.AsSystem();
        async Task<(int Exit, string Out)> RunAsync(params string[] words)
        {
            await using var output = new StringWriter();
            var exit = await VerbRunner.RunAsync(["export", "gstr1", .. words], scope.ServiceProvider, output, TextWriter.Null, CancellationToken.None);
            return (exit, output.ToString());
        }

        var list = JsonDocument.Parse((await RunAsync("--list", "--json")).Out).RootElement.GetProperty("returns").EnumerateArray()
            .Select(r => (r.GetProperty("gstin").GetString(), r.GetProperty("period").GetString(), r.GetProperty("documents").GetInt32(), r.GetProperty("status").GetString())).ToList();
        Assert.Equal([(Delhi, "2026-02", 4, "open"), (Organising.GstinOf("27"), "2026-02", 1, "open")], list);
        var file = Path.GetTempFileName();
        var (exit, text) = await RunAsync("--gstin", Delhi, "--period", "2026-02", "--out", file, "--json");
        var told = JsonDocument.Parse(text).RootElement;
        Assert.Equal((0, 4, true, 0), (exit, told.GetProperty("documents").GetInt32(), told.GetProperty("ties").GetBoolean(), told.GetProperty("errors").GetInt32()));
        Assert.Equal("022026", JsonDocument.Parse(await File.ReadAllTextAsync(file)).RootElement.GetProperty("fp").GetString());
        File.Delete(file);
        Assert.Equal(1, (await RunAsync("--gstin", Organising.GstinOf("33"), "--period", "2026-02", "--out", file)).Exit);
        Assert.Equal(2, (await RunAsync("--gstin", Delhi, "--period", "February", "--out", file)).Exit);
        Assert.Equal(2, (await RunAsync()).Exit);
    }

    // two invoices and a bill of supply in Delhi with a credit note on the first, one invoice in Mumbai
    private static async Task<GstWorld> WithDocumentsAsync()
    {
        var world = await GstWorld.CreateAsync();
        await IssueAsync(world, new(2026, 2, 1), [GstWorld.DelhiGpo, GstWorld.SarojiniNagar, GstWorld.MumbaiGpo]);
        await IssueAsync(world, new(2026, 1, 1), [GstWorld.DelhiGpo], new ClassFigures("SPP", TrafficClass.None, 5, Money.FromRupees(1_000), Money.Zero));
        var first = (await world.InvoicesAsync()).First(i => i.Number == "DL/25-26/000001");
        await world.Database.NoteAsync(GstWorld.DelhiGpo, DocumentKind.CreditNote, first.Id, 5_000);
        return world;
    }

    private static async Task IssueAsync(GstWorld world, DateOnly from, IEnumerable<OfficeId> locations, params ClassFigures[] figures)
    {
        var outcome = await world.IssueAsync(await world.ConsolidateAsync(from, locations, figures));
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private static string[] Row(IXLWorksheet sheet, int row, int columns) => [.. Enumerable.Range(1, columns).Select(c => sheet.Cell(row, c).GetString())];
}
