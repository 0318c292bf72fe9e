using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Sets the consolidated summary for print, A4 landscape. It is a statement and says so.</summary>
public static class ConsolidatedSummaryPdf
{
    public static byte[] Render(ConsolidatedSummaryPrint summary) => PdfLayout.Render(Document(summary));

    public static PdfDocument Document(ConsolidatedSummaryPrint summary)
    {
        var period = summary.Headings.With("{0} to {1}", IndianFigures.Date(summary.PeriodFrom), IndianFigures.Date(summary.PeriodTo));
        var about = new PdfDescription($"Consolidated summary {summary.ContractNumber}, {period}", summary.IssuedAt)
        {
            Author = $"{TaxInvoicePdf.SupplierName}, {summary.IssuingOffice}",
            Subject = summary.CustomerName,
        };
        return new PdfDocument(about, [Letterhead(summary), Facts(summary, period), Table(summary), Foot(summary)])
        {
            Language = summary.Language,
            Landscape = true,
            RunningHead = $"{summary.Headings["Consolidated summary (not a tax invoice)"]} · {summary.CustomerName} · {period}",
            Foot = $"{summary.Headings.With("Contract {0}", summary.ContractNumber)} · {period} · {summary.Headings[TaxInvoicePdf.SupplierName]}",
        };
    }

    private static LetterheadBlock Letterhead(ConsolidatedSummaryPrint summary) => new(
        [TaxInvoicePdf.SupplierName, summary.IssuingOffice],
        ["Consolidated summary", "(not a tax invoice)"]);

    private static FactsBlock Facts(ConsolidatedSummaryPrint summary, string period) => new(
    [
        new FactColumn("Customer", [new Fact("", summary.CustomerName, Emphasis.Strong), new Fact("", summary.CustomerAddress)]),
        new FactColumn("Statement", [
            new Fact("Period", period, Emphasis.Strong),
            new Fact("Date", IndianFigures.Date(summary.Date)),
            new Fact("Contract", summary.ContractNumber),
            new Fact("Customer ID", summary.CustomerId),
            new Fact("Invoices", IndianFigures.Count(summary.Rows.Count))]),
        new FactColumn("Uniform discount, on the volume of all locations", [.. summary.Discounts.Select(d => Discount(d, summary.Headings))], 1.5),
    ]);

    private static Fact Discount(PrintedDiscount discount, Headings headings) => new(
        discount.TrafficClass.Length == 0 ? discount.Group : $"{discount.Group}, {discount.TrafficClass}",
        headings.With("{0} on {1}", discount.Rate, IndianFigures.Rupees(discount.Volume)));

    private static TableBlock Table(ConsolidatedSummaryPrint summary) => new(
        [
            new TableColumn("Location", 1.5),
            new TableColumn("Invoice number\nDate", 1.22),
            new TableColumn("Supplier GSTIN\nRecipient GSTIN", 1.3),
            Figures("Gross\u00A0₹"), Figures("Discount\u00A0₹"), Figures("Value-added\u00A0₹", 0.85), Figures("Taxable\u00A0₹"),
            Figures("CGST\u00A0₹", 0.85), Figures("SGST/ UTGST\u00A0₹", 0.85), Figures("IGST\u00A0₹", 0.85), Figures("Round off\u00A0₹", 0.5), Figures("Payable\u00A0₹", 1.1),
        ],
        [.. summary.Rows.Select(r => Row(r.Location, $"{r.Number}\n{IndianFigures.Date(r.Date)}", $"{r.SupplierGstin}\n{r.RecipientGstin ?? summary.Headings["Unregistered"]}", r.Amounts))])
    {
        Totals = [Row("Total", "", "", summary.Totals)],
        Size = 7.5,
    };

    private static TableColumn Figures(string heading, double share = 1) => new(heading, share, Figures: true);

    private static IReadOnlyList<string> Row(string location, string invoice, string gstins, PrintedSummaryAmounts amounts) =>
    [
        location,
        invoice,
        gstins,
        IndianFigures.Amount(amounts.Gross),
        IndianFigures.Amount(amounts.Discount),
        IndianFigures.Amount(amounts.ValueAdded),
        IndianFigures.Amount(amounts.Taxable),
        IndianFigures.Amount(amounts.Cgst),
        IndianFigures.Amount(amounts.StateGst),
        IndianFigures.Amount(amounts.Igst),
        IndianFigures.Signed(amounts.RoundOff),
        IndianFigures.Amount(amounts.Payable),
    ];

    private static SideBySideBlock Foot(ConsolidatedSummaryPrint summary) => new(
    [
        new SideBySideColumn(1.9, [
            new ParagraphBlock(summary.AmountInWords) { Label = "Amount in words", Emphasis = Emphasis.Strong },
            new ParagraphBlock(summary.Headings["This statement lists the tax invoices issued for the period. Input tax credit is taken on the tax invoices only."]) { Emphasis = Emphasis.Quiet }]),
        new SideBySideColumn(1, [new TotalsBlock([new TotalLine("Payable", IndianFigures.Rupees(summary.Totals.Payable), Grand: true)])]),
    ]);
}
