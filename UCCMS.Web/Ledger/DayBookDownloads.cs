using System.Globalization;
using System.Runtime.CompilerServices;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Ledger;

/// <summary>Daily Transaction Report, cash book and summary of the month as files, at the address of their page.</summary>
internal static class DayBookDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 200;

    private static readonly WorkbookColumn<(string Name, DayFigures Figures)>[] DayColumns =
    [
        new("Line", WorkbookCellKind.Text, r => r.Name, 28m),
        new("Cash book", WorkbookCellKind.Amount, r => r.Figures.Cash),
        new("Held for customers", WorkbookCellKind.Amount, r => r.Figures.Held, 20m),
        new("Accounted", WorkbookCellKind.Amount, r => r.Figures.Accounted),
        new("Cheques, on its way, other", WorkbookCellKind.Amount, r => r.Figures.Rest, 26m),
    ];

    private static readonly WorkbookColumn<DayAccount>[] AccountColumns =
    [
        new("Account", WorkbookCellKind.Text, r => LedgerChart.NameOf(r.Account), 28m),
        new("Opening", WorkbookCellKind.Amount, r => r.Opening, Total: true),
        new("Debit", WorkbookCellKind.Amount, r => r.Debit, Total: true),
        new("Credit", WorkbookCellKind.Amount, r => r.Credit, Total: true),
        new("Closing", WorkbookCellKind.Amount, r => r.Closing, Total: true),
    ];

    private static readonly WorkbookColumn<DayJournal>[] JournalColumns =
    [
        new("Act", WorkbookCellKind.Text, r => Words.Of(r.Act), 28m),
        new("Voucher", WorkbookCellKind.Text, r => r.Voucher),
        new("Documents", WorkbookCellKind.Text, r => string.Join(", ", r.Documents.Take(10).Select(d => d.Number)), 32m),
        new("Officer", WorkbookCellKind.Text, r => r.PersonName, 24m),
        new("Posted", WorkbookCellKind.DateTime, r => IndianTime.CivilOf(r.PostedAtUtc), 18m),
        new("Cash book", WorkbookCellKind.Amount, r => r.Figures.Cash, Total: true),
        new("Held for customers", WorkbookCellKind.Amount, r => r.Figures.Held, 20m, Total: true),
        new("Accounted", WorkbookCellKind.Amount, r => r.Figures.Accounted, Total: true),
        new("Other", WorkbookCellKind.Amount, r => r.Figures.Rest, Total: true),
    ];

    private static readonly WorkbookColumn<OfficeDay>[] MonthColumns =
    [
        new("Day", WorkbookCellKind.Date, r => r.Day),
        new("Opening", WorkbookCellKind.Amount, r => r.Book.Opening.Cash),
        new("Received", WorkbookCellKind.Amount, r => r.Book.Received, Total: true),
        new("Paid", WorkbookCellKind.Amount, r => r.Book.Paid, Total: true),
        new("Closing", WorkbookCellKind.Amount, r => r.Book.Closing.Cash),
        new("Held for customers", WorkbookCellKind.Amount, r => r.Book.Closing.Held, 20m),
        new("Accounted", WorkbookCellKind.Amount, r => r.Book.Closing.Accounted - r.Book.Opening.Accounted, Total: true),
    ];

    private static readonly WorkbookColumn<MonthSummaryRow>[] SummaryColumns =
    [
        new("Circle", WorkbookCellKind.Text, r => r.CircleName, 24m),
        new("DDO", WorkbookCellKind.Text, r => r.DdoName, 30m),
        new("Head", WorkbookCellKind.Text, r => r.Head, 24m),
        new("Account", WorkbookCellKind.Text, r => LedgerChart.NameOf(r.Account), 22m),
        new("Offices", WorkbookCellKind.Whole, r => r.Offices, 10m),
        new("Credit", WorkbookCellKind.Amount, r => r.Credit, Total: true),
        new("Debit", WorkbookCellKind.Amount, r => r.Debit, Total: true),
        new("Net", WorkbookCellKind.Amount, r => r.Net, Total: true),
    ];

    public static void MapDayBooks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ledger/dtr/{day}/{office:int}/dtr.{kind}", DayAsync).RequireAuthorization(Permissions.ViewLedger);
        app.MapGet("/ledger/cash-book/{office:int}/{month:int}/cash-book.{kind}", MonthAsync).RequireAuthorization(Permissions.ViewLedger);
        app.MapGet("/ledger/month/{month:int}/summary.{kind}", SummaryAsync).RequireAuthorization(Permissions.ViewLedger);
    }

    internal static async Task<IResult> DayAsync(string day, int office, string kind, DayBookQueries books, ActorContext actors, TimeProvider time, PdfLanguage language, CancellationToken ct)
    {
        if (QueryText.Day(day) is not { } of || await books.OfOfficeAsync(new OfficeId(office), of, ct) is not { } shown)
        {
            return Missing();
        }

        var (by, at) = (actors.Current.Name, Now(time));
        if (kind == "pdf")
        {
            return Pdf(DayBookPdf.OfDay(shown, new(by, at, language.Chosen)), $"dtr-{office}-{day}");
        }

        var title = new WorkbookTitle($"Daily Transaction Report of {shown.OfficeName}, {IndianTime.Show(of)}", by, at, []);
        return Results.Stream(
            async stream =>
            {
                using var workbook = new StreamingWorkbook(stream);
                await workbook.AddSheetAsync("Day", title, DayColumns, DayBookWords.Lines(shown.Book).Append(("Closing balance", shown.Book.Closing)), ct);
                await workbook.AddSheetAsync("Journals", title, JournalColumns, JournalsAsync(books, shown, ct), ct);
                await workbook.AddSheetAsync("Accounts", title, AccountColumns, shown.Book.Accounts, ct);
                await workbook.CompleteAsync(ct);
            },
            Workbook,
            $"dtr-{office}-{day}.xlsx");
    }

    private static async IAsyncEnumerable<DayJournal> JournalsAsync(DayBookQueries books, OfficeDay day, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await books.JournalsAsync(day.Office, day.Day, null, new PageRequest(Skip: skip, Take: Portion), ct);
            foreach (var journal in page.Items)
            {
                yield return journal;
            }

            if (skip + Portion >= page.Total)
            {
                yield break;
            }
        }
    }

    internal static async Task<IResult> MonthAsync(int office, int month, string kind, DayBookQueries books, ActorContext actors, TimeProvider time, PdfLanguage language, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        if (MonthOf(month) is not { } of || of.From > today || await books.OfMonthAsync(new OfficeId(office), of, today, ct) is not { } days)
        {
            return Missing();
        }

        var (by, at) = (actors.Current.Name, Now(time));
        var title = new WorkbookTitle($"Cash book of {days[0].OfficeName}, {of}", by, at, []);
        return kind == "pdf"
            ? Pdf(DayBookPdf.OfMonth(days, of, new(by, at, language.Chosen)), $"cash-book-{office}-{of.YearMonth}")
            : Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Cash book", title, MonthColumns, days.ToAsyncEnumerable(), ct), Workbook, $"cash-book-{office}-{of.YearMonth}.xlsx");
    }

    internal static async Task<IResult> SummaryAsync(int month, string kind, MonthSummaryQueries summary, ActorContext actors, TimeProvider time, PdfLanguage language, CancellationToken ct)
    {
        if (MonthOf(month) is not { } of)
        {
            return Missing();
        }

        var (by, at) = (actors.Current.Name, Now(time));
        var rows = await summary.OfMonthAsync(of, ct);
        var title = new WorkbookTitle($"Summary of {of} for e-Lekha", by, at, ["By DDO, circle and head, of the offices in the post's sight"]);
        return kind == "pdf"
            ? Pdf(DayBookPdf.OfSummary(rows, of, new(by, at, language.Chosen)), $"e-lekha-summary-{of.YearMonth}")
            : Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Summary", title, SummaryColumns, rows.ToAsyncEnumerable(), ct), Workbook, $"e-lekha-summary-{of.YearMonth}.xlsx");
    }

    private static ElekhaMonth? MonthOf(int month) => ElekhaMonth.TryParse(month.ToString(CultureInfo.InvariantCulture), out var of) ? of : null;

    private static IResult Pdf(byte[] file, string name) => Results.File(file, "application/pdf", $"{name}.pdf");

    private static IResult Missing() => Results.Text("There is no such day or month, or these accounts are not your post's to see.", statusCode: StatusCodes.Status404NotFound);

    private static DateTime Now(TimeProvider time) => IndianTime.CivilOf(time.GetUtcNow().UtcDateTime);
}
