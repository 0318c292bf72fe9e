using UCCMS.Core.Shared;
using UCCMS.Data.Reports;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Reports;

/// <summary>Any report for print, A4 landscape.</summary>
internal static class ReportPdf
{
    /// <summary>More are for a workbook.</summary>
    public const int MostRows = 5_000;

    /// <param name="report">Which.</param>
    /// <param name="filters">In words.</param>
    /// <param name="page">All its rows.</param>
    /// <param name="made">By whom, and when in IST civil time.</param>
    /// <param name="language">Of the headings.</param>
    public static byte[] Render(IReport report, IReadOnlyList<string> filters, ReportPart page, (string By, DateTime At) made, Language language)
    {
        var ((by, at), headings) = (made, Headings.Of(language));
        var (title, day) = (report.Head.Title, IndianFigures.Date(DateOnly.FromDateTime(at)));
        var about = new PdfDescription(title, new DateTimeOffset(at, TimeSpan.FromMinutes(330))) { Author = by };
        return PdfLayout.Render(new PdfDocument(about,
        [
            new LetterheadBlock([TaxInvoicePdf.SupplierName], [title]),
            new FactsBlock(
            [
                new FactColumn("Of", filters.Count > 0 ? [.. filters.Select(f => new Fact("", f))] : [new Fact("", headings["Everything in sight"])]),
                new FactColumn("Made", [new Fact("By", by), new Fact("On", day), new Fact("Rows", IndianNumber.Format(page.Count))]),
            ]),
            Table(report.Columns, page, headings),
            new ParagraphBlock(report.Head.Sentence) { Emphasis = Emphasis.Quiet },
        ])
        {
            Language = language,
            Landscape = true,
            RunningHead = headings[title],
            Foot = $"{headings[title]} · {headings[TaxInvoicePdf.SupplierName]} · {headings.With("made {0} by {1}", day, by)}",
        });
    }

    /// <summary>What is printed of rows and totals, cell by cell.</summary>
    internal static TableBlock Table(IReadOnlyList<IReportColumn> columns, ReportPart page, Headings headings) => new(
        [.. columns.Select((c, at) => new TableColumn(c.Title.Replace(" ₹", "\u00A0₹", StringComparison.Ordinal), Share(page.Rows, c, at), c.IsFigure))],
        [.. page.Rows.Select(r => (IReadOnlyList<string>)[.. r.Cells.Select(ReportText.Of)])])
    {
        Totals = columns.Any(c => c.IsTotalled)
            ? [[.. page.Totals.Select((t, at) => t is null && at == 0 ? headings.With("All {0}", IndianNumber.Format(page.Count)) : ReportText.Of(t))]]
            : [],
        Size = columns.Count > 9 ? 6.5 : 7.5,
    };

    // as wide as most of its cells are long, within bounds
    private static double Share(IReadOnlyList<ReportRow> rows, IReportColumn column, int at) =>
        Math.Clamp(rows.Take(100).Select(r => ReportText.Of(r.Cells[at]).Length).Append(column.Title.Length).Order().ElementAt(Math.Min(rows.Count, 100) * 3 / 4), 7, 28);
}
