using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Ledger;

/// <summary>Daily Transaction Report, cash book and summary of the month for print, A4 landscape.</summary>
internal static class DayBookPdf
{
    /// <param name="day">The office and day.</param>
    /// <param name="made">By whom, when and in which language.</param>
    public static byte[] OfDay(OfficeDay day, DayBookMade made) => Render("Daily Transaction Report", $"{day.OfficeName}, {IndianFigures.Date(day.Day)}", made,
        new TableBlock(
            [new TableColumn("", 1.6), Figures("Cash book\u00A0₹"), Figures("Held for customers\u00A0₹"), Figures("Accounted\u00A0₹"), Figures("Cheques, on its way, other\u00A0₹")],
            [.. DayBookWords.Lines(day.Book).Select(l => Row(Headings.Of(made.Language)[l.Name], l.Figures))])
        {
            Totals = [Row("Closing balance", day.Book.Closing)],
        },
        new TableBlock(
            [new TableColumn("Account", 1.6), Figures("Opening\u00A0₹"), Figures("Debit\u00A0₹"), Figures("Credit\u00A0₹"), Figures("Closing\u00A0₹")],
            [.. day.Book.Accounts.Select(a => (IReadOnlyList<string>)[LedgerChart.NameOf(a.Account), IndianFigures.Amount(a.Opening), IndianFigures.Amount(a.Debit), IndianFigures.Amount(a.Credit), IndianFigures.Amount(a.Closing)])]));

    /// <inheritdoc cref="OfDay" />
    public static byte[] OfMonth(IReadOnlyList<OfficeDay> days, ElekhaMonth month, DayBookMade made) => Render("Cash book", $"{days[0].OfficeName}, {month}", made,
        new TableBlock(
            [new TableColumn("Day", 1), Figures("Opening\u00A0₹"), Figures("Received\u00A0₹"), Figures("Paid\u00A0₹"), Figures("Closing\u00A0₹"), Figures("Held for customers\u00A0₹"), Figures("Accounted\u00A0₹")],
            [.. days.Select(d => Row(IndianFigures.Date(d.Day), d.Book.Opening, d.Book.Received, d.Book.Paid, d.Book.Closing))])
        {
            Totals = [Row("Month", days[0].Book.Opening, Money.Sum(days.Select(d => d.Book.Received)), Money.Sum(days.Select(d => d.Book.Paid)), days[^1].Book.Closing)],
        });

    /// <inheritdoc cref="OfDay" />
    public static byte[] OfSummary(IReadOnlyList<MonthSummaryRow> rows, ElekhaMonth month, DayBookMade made) => Render("Summary for e-Lekha", month.ToString(), made,
        new TableBlock(
            [new TableColumn("Circle", 1.2), new TableColumn("DDO", 1.5), new TableColumn("Head", 1.4), new TableColumn("Account", 1.1), Figures("Credit\u00A0₹"), Figures("Debit\u00A0₹"), Figures("Net\u00A0₹")],
            [.. rows.Select(r => (IReadOnlyList<string>)[r.CircleName, r.DdoName, r.Head, LedgerChart.NameOf(r.Account), IndianFigures.Amount(r.Credit), IndianFigures.Amount(r.Debit), IndianFigures.Amount(r.Net)])])
        {
            Totals = [["Total", "", "", "", IndianFigures.Amount(Money.Sum(rows.Select(r => r.Credit))), IndianFigures.Amount(Money.Sum(rows.Select(r => r.Debit))), IndianFigures.Amount(Money.Sum(rows.Select(r => r.Net)))]],
            Size = 7.5,
        });

    private static byte[] Render(string title, string of, DayBookMade made, params PdfBlock[] tables)
    {
        var ((by, at, language), headings) = (made, Headings.Of(made.Language));
        var about = new PdfDescription($"{title}: {of}", new DateTimeOffset(at, TimeSpan.FromMinutes(330))) { Author = by };
        return PdfLayout.Render(new PdfDocument(about, [new LetterheadBlock([TaxInvoicePdf.SupplierName], [title, of]), .. tables])
        {
            Language = language,
            Landscape = true,
            RunningHead = $"{headings[title]} · {of}",
            Foot = $"{of} · {headings[TaxInvoicePdf.SupplierName]} · {headings.With("made {0} by {1}", IndianFigures.Date(DateOnly.FromDateTime(at)), by)}",
        });
    }

    private static TableColumn Figures(string heading) => new(heading, 1, Figures: true);

    private static IReadOnlyList<string> Row(string name, DayFigures figures) =>
        [name, IndianFigures.Amount(figures.Cash), IndianFigures.Amount(figures.Held), IndianFigures.Amount(figures.Accounted), IndianFigures.Amount(figures.Rest)];

    private static IReadOnlyList<string> Row(string name, DayFigures opening, Money received, Money paid, DayFigures closing) =>
        [name, IndianFigures.Amount(opening.Cash), IndianFigures.Amount(received), IndianFigures.Amount(paid), IndianFigures.Amount(closing.Cash), IndianFigures.Amount(closing.Held), IndianFigures.Amount(closing.Accounted - opening.Accounted)];
}

/// <summary>Who makes a print of the day books.</summary>
/// <param name="By">Who.</param>
/// <param name="At">IST civil time.</param>
/// <param name="Language">Of the headings.</param>
internal sealed record DayBookMade(string By, DateTime At, Language Language);
