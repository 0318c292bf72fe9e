using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Data.Reports;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Tests.Gst.Returns;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Reports;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Gst.Returns;
using UCCMS.Web.Reports;

namespace UCCMS.Tests.Exports.Workbooks;

/// <summary>Another program than those that wrote them opens the portal's workbooks without repair and reads the same rows and sums.</summary>
public sealed class LibreOfficeTests(ReportedWorld reported) : IClassFixture<ReportedWorld>
{
    private const int Articles = 5_000;
    private const int Vouchers = 300;
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTime Now = new(2026, 3, 5, 11, 20, 0, DateTimeKind.Unspecified);

    [PdfToolFact("soffice")]
    public async Task Workbooks_open_without_repair_with_the_rows_and_sums_that_were_written()
    {
        using var office = new LibreOffice();
        await WriteArticlesAsync(office.Book("streamed"));
        WriteVouchers(office.Book("template"));
        await WriteErrorsAsync(office.Book("errors"));
        var report = await WriteReportAsync(office.Book("report"));
        var taxable = await WriteReturnAsync(office.Book("return"));
        await File.WriteAllBytesAsync(office.Book("cut"), (await File.ReadAllBytesAsync(office.Book("streamed")))[..^2_000]);

        office.Convert("streamed", "template", "errors", "report", "return", "cut");

        Assert.Empty(office.SheetsOf("cut")); // so that a workbook is not taken for sound because it was repaired
        AssertArticles(office.Rows("streamed", "Bookings"));
        AssertVouchers(office);
        Assert.Equal(
            [["article", "base_tariff", "error", "remedy"], ["007", "=1+1", "base_tariff: This is not an amount.", "Write it in rupees."], ["hindi हिन्दी ₹", " two, \"three\" ", "base_tariff: This is not an amount.", "Write it in rupees."]],
            office.Rows("errors", "Rows to correct"));
        AssertReport(office.Rows("report", "Settlement"), report);
        var invoices = office.Rows("return", "b2b,sez,de").SkipWhile(r => r[2] != "Invoice Number").Skip(1).ToList();
        Assert.Equal(["docs", "hsn(b2b)", "hsn(b2c)"], office.SheetsOf("return").Where(s => s[0] is 'd' or 'h'));
        Assert.Equal((1, taxable), (invoices.Count, Sum(invoices, 11)));
    }

    private static async Task WriteArticlesAsync(string path)
    {
        WorkbookColumn<int>[] columns =
        [
            new("Article", WorkbookCellKind.Text, n => $"EE{n:D9}IN"),
            new("Pieces", WorkbookCellKind.Whole, n => n, Total: true),
            new("Amount ₹", WorkbookCellKind.Amount, n => new Money(n * 101L), Total: true),
            new("Booked at", WorkbookCellKind.DateTime, n => Now.AddMinutes(-n)),
        ];
        await using var file = File.Create(path);
        await StreamingWorkbook.WriteAsync(file, "Bookings", new("Bookings <of> Delhi & Mumbai", "A. Sharma", Now, ["=Product: SPD"]), columns, Enumerable.Range(1, Articles).ToAsyncEnumerable(), None, () => "Control: 5,000 rows");
    }

    private static void AssertArticles(IReadOnlyList<string[]> rows)
    {
        var articles = rows.Where(r => r[0].StartsWith("EE", StringComparison.Ordinal)).ToList();
        var pieces = Articles * (Articles + 1) / 2;
        Assert.Equal((Articles, pieces, pieces * 1.01m), (articles.Count, Sum(articles, 1), Sum(articles, 2)));
        var total = Assert.Single(rows, r => r[0] == "Total");
        Assert.Equal((pieces, pieces * 1.01m), (Number(total[1]), Number(total[2])));
        Assert.Equal("Control: 5,000 rows", rows[^1][0]);
        Assert.Equal(["Bookings <of> Delhi & Mumbai", "=Product: SPD"], [rows[0][0], rows[2][0]]);
        Assert.Equal(Now.AddMinutes(-1), DateTime.Parse(articles[0][3], CultureInfo.InvariantCulture));
    }

    private static void WriteVouchers(string path)
    {
        TemplateColumn[] columns =
        [
            new("office", "Its code", "090000") { IsText = true },
            new("kind", "What it is", "Debit") { Choices = ["Debit", "Credit"] },
            new("articles", "How many", "12") { Whole = (1, 9_999) },
            new("amount", "In ₹", "12.50") { IsAmount = true },
            new("day", "When", "05-03-2026") { IsDay = true, IsOptional = true },
        ];
        using var file = File.Create(path);
        TemplateWorkbook.Write(file, "Vouchers", columns, [.. Enumerable.Range(1, Vouchers).Select(n => new object?[] { $"0{n:D5}", "Debit", n, n * 1.25m, new DateOnly(2026, 3, 5) })]);
    }

    private static void AssertVouchers(LibreOffice office)
    {
        var rows = office.Rows("template", "Vouchers");
        var vouchers = rows.Skip(1).Where(r => r[0].Length > 0).ToList();
        var sum = Vouchers * (Vouchers + 1) / 2;
        Assert.Equal(["office", "kind", "articles", "amount", "day"], rows[0]);
        Assert.Equal((Vouchers, sum, sum * 1.25m), (vouchers.Count, Sum(vouchers, 2), Sum(vouchers, 3)));
        Assert.Equal("000001", vouchers[0][0]);
        Assert.Equal(["Columns", "Lists", "Vouchers"], office.SheetsOf("template"));
        Assert.Equal(6, office.Rows("template", "Columns").Count);
    }

    private static async Task WriteErrorsAsync(string path)
    {
        RowProblem[] problem = [new(2, "base_tariff", "=1+1", "This is not an amount.", "Write it in rupees.")];
        await using var file = File.Create(path);
        await ErrorWorkbook.WriteAsync(file, ["article", "base_tariff"], [new(["007", "=1+1"], problem), new(["hindi हिन्दी ₹", " two, \"three\" "], problem)], None);
    }

    private async Task<ReportPart> WriteReportAsync(string path) => await reported.AskAsync(reported.Circle, async (ReportCatalogue catalogue) =>
    {
        var report = catalogue.Find("settlement")!;
        var part = await report.ReadAsync(new(new(2025, 4, 1), new(2026, 3, 31)), new PageRequest(Take: 1_000));
        var columns = report.Columns.Index().Select(c => new WorkbookColumn<ReportRow>(
            c.Item.Title, WorkbookCellKind.ByValue, r => r.Cells[c.Index] is Enum state ? ReportText.Of(state) : r.Cells[c.Index], Total: c.Item.IsTotalled));
        await using var file = File.Create(path);
        await StreamingWorkbook.WriteAsync(file, report.Head.Title, new(report.Head.Title, "A. Sharma", Now, []), [.. columns], part.Rows.ToAsyncEnumerable(), None);
        return part;
    });

    private static void AssertReport(IReadOnlyList<string[]> rows, ReportPart report)
    {
        var lines = rows.SkipWhile(r => r[0] != "Document").Skip(1).SkipLast(1).ToList();
        Assert.Equal((3, 3), (report.Count, lines.Count));
        foreach (var (at, total) in report.Totals.Index().Where(t => t.Item is Money))
        {
            Assert.Equal((((Money)total!).Rupees, ((Money)total).Rupees), (Sum(lines, at), Number(rows[^1][at])));
        }
    }

    private async Task<decimal> WriteReturnAsync(string path)
    {
        var database = reported.World.Gst.Database;
        var (paper, _) = await database.ReturnAsync(Organising.GstinOf("07"), new ReturnPeriod(202602));
        await using var scope = database.AsSystem();
        await using var file = File.Create(path);
        await ActivatorUtilities.CreateInstance<Gstr1Workbook>(scope.ServiceProvider).WriteAsync(file, paper.Tables, "A. Sharma", Now, None);
        return paper.Tables.Of(ReturnTable.B2b).Sums.Taxable.Rupees;
    }

    private static decimal Sum(IEnumerable<string[]> rows, int column) => rows.Sum(r => Number(r[column]));

    private static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);
}
