using ClosedXML.Excel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Pdf;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Ledger;

namespace UCCMS.Tests.Ledger;

/// <summary>The files of Daily Transaction Report, cash book and summary of the month, opened and held against the journals posted.</summary>
public sealed class DayBookDownloadsTests
{
    private static readonly ElekhaMonth February = new(202602);

    [PdfToolFact("pdftotext")]
    public async Task Workbooks_and_papers_carry_the_totals_of_the_ledger()
    {
        await using var books = await LedgerBooks.CreateAsync();
        var offices = await books.OfficesAsync(7);
        var journals = await PostedAsync(books, offices);
        await using var scope = books.Database.AsSystem();
        var (office, day, cash) = Busiest(journals);

        var dtr = await FileAsync(scope, s => DayBookDownloads.DayAsync($"{day:yyyy-MM-dd}", office.Value, "xlsx", s.GetRequiredService<DayBookQueries>(), s.GetRequiredService<ActorContext>(), books.Database.Clock, new PdfLanguage(Language.English), default));
        using (var workbook = new XLWorkbook(new MemoryStream(dtr)))
        {
            var closing = workbook.Worksheet("Day").RowsUsed().Single(r => r.Cell(1).GetString() == "Closing balance").Cell(2).GetValue<decimal>();
            Assert.Equal(CashUpTo(journals, office, day), closing);
            Assert.Equal(cash, Total(workbook.Worksheet("Journals"), "Cash book"));
            Assert.Equal(journals.Where(j => j.Head.Date <= day).SelectMany(j => j.Postings).Where(p => p.Key.Side == LedgerSide.Accounts && p.Key.Office == office).Sum(p => p.Amount.Rupees), Total(workbook.Worksheet("Accounts"), "Closing"));
        }

        var paper = await FileAsync(scope, s => DayBookDownloads.DayAsync($"{day:yyyy-MM-dd}", office.Value, "pdf", s.GetRequiredService<DayBookQueries>(), s.GetRequiredService<ActorContext>(), books.Database.Clock, new PdfLanguage(Language.English), default));
        AssertLine(paper, "Closing balance", CashUpTo(journals, office, day));

        var book = await FileAsync(scope, s => DayBookDownloads.MonthAsync(office.Value, February.YearMonth, "xlsx", s.GetRequiredService<DayBookQueries>(), s.GetRequiredService<ActorContext>(), books.Database.Clock, new PdfLanguage(Language.English), default));
        using (var workbook = new XLWorkbook(new MemoryStream(book)))
        {
            var sheet = workbook.Worksheet("Cash book");
            Assert.Equal(CashUpTo(journals, office, February.To) - CashUpTo(journals, office, February.From.AddDays(-1)), Total(sheet, "Received") - Total(sheet, "Paid"));
        }

        paper = await FileAsync(scope, s => DayBookDownloads.MonthAsync(office.Value, February.YearMonth, "pdf", s.GetRequiredService<DayBookQueries>(), s.GetRequiredService<ActorContext>(), books.Database.Clock, new PdfLanguage(Language.English), default));
        AssertLine(paper, "Month", CashUpTo(journals, office, February.To));

        var credit = journals.Where(j => ElekhaMonth.Of(j.Head.Date) == February).SelectMany(j => j.Postings).Where(p => p.Key.Side == LedgerSide.Accounts && p.Amount < Money.Zero).Sum(p => -p.Amount.Rupees);
        var summary = await FileAsync(scope, s => DayBookDownloads.SummaryAsync(February.YearMonth, "xlsx", s.GetRequiredService<MonthSummaryQueries>(), s.GetRequiredService<ActorContext>(), books.Database.Clock, new PdfLanguage(Language.English), default));
        using (var workbook = new XLWorkbook(new MemoryStream(summary)))
        {
            var sheet = workbook.Worksheet("Summary");
            Assert.Equal((credit, credit, 0m), (Total(sheet, "Credit"), Total(sheet, "Debit"), Total(sheet, "Net")));
        }

        paper = await FileAsync(scope, s => DayBookDownloads.SummaryAsync(February.YearMonth, "pdf", s.GetRequiredService<MonthSummaryQueries>(), s.GetRequiredService<ActorContext>(), books.Database.Clock, new PdfLanguage(Language.English), default));
        AssertLine(paper, "Total", credit);

        paper = await FileAsync(scope, s => DayBookDownloads.DayAsync($"{day:yyyy-MM-dd}", office.Value, "pdf", s.GetRequiredService<DayBookQueries>(), s.GetRequiredService<ActorContext>(), books.Database.Clock, new PdfLanguage(Language.Hindi), default));
        AssertLine(paper, "अंतिम शेष", CashUpTo(journals, office, day));
    }

    private static async Task<List<Journal>> PostedAsync(LedgerBooks books, OfficeId[] offices)
    {
        var journals = new List<Journal>();
        foreach (var seed in new[] { 300_000, 300_001 })
        {
            var month = new RandomMonth(seed, offices);
            month.Run();
            foreach (var (journal, _) in month.Tried.Where(t => !t.Refused))
            {
                await books.PostAsync(LedgerBooks.ExtentOf(journal, month.Contract), _ => [journal]);
                journals.Add(journal);
            }
        }

        return journals;
    }

    private static IEnumerable<(OfficeId Office, DateOnly Day, decimal Cash)> CashOf(IEnumerable<Journal> journals) =>
        journals.SelectMany(j => j.Postings.Where(p => p.Key.Account == LedgerAccount.CashBook).Select(p => (p.Key.Office, j.Head.Date, p.Amount.Rupees)));

    private static (OfficeId Office, DateOnly Day, decimal Cash) Busiest(IReadOnlyList<Journal> journals) => CashOf(journals)
        .Where(c => ElekhaMonth.Of(c.Day) == February).GroupBy(c => (c.Office, c.Day)).Select(g => (g.Key.Office, g.Key.Day, g.Sum(c => c.Cash))).MaxBy(c => c.Item3);

    private static decimal CashUpTo(IReadOnlyList<Journal> journals, OfficeId office, DateOnly day) => CashOf(journals).Where(c => c.Office == office && c.Day <= day).Sum(c => c.Cash);

    // the last row of a sheet is its total, and agrees with the rows above
    private static decimal Total(IXLWorksheet sheet, string heading)
    {
        var head = sheet.CellsUsed(c => c.GetString() == heading).First();
        var cells = sheet.Column(head.Address.ColumnNumber).CellsUsed(c => c.Address.RowNumber > head.Address.RowNumber).Select(c => c.GetValue<decimal>()).ToList();
        Assert.Equal(cells[^1], cells.SkipLast(1).Sum());
        return cells[^1];
    }

    private static void AssertLine(byte[] paper, string name, decimal rupees)
    {
        using var tools = new PdfTools(paper);
        var line = tools.Text().Split('\n').Last(l => l.TrimStart().StartsWith(name, StringComparison.Ordinal));
        Assert.Contains(IndianFigures.Amount(Money.FromRupees(rupees)), line, StringComparison.Ordinal);
    }

    private static async Task<byte[]> FileAsync(AsyncServiceScope scope, Func<IServiceProvider, Task<IResult>> make)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = services };
        http.Response.Body = body;
        await (await make(scope.ServiceProvider)).ExecuteAsync(http);
        Assert.Equal(StatusCodes.Status200OK, http.Response.StatusCode);
        return body.ToArray();
    }
}
