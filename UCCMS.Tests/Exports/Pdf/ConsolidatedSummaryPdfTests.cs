using System.Diagnostics;
using System.Text.RegularExpressions;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf;

public class ConsolidatedSummaryPdfTests
{
    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Summary_says_that_it_is_no_tax_invoice_and_lists_each_invoice_with_its_gstins()
    {
        using var pdf = new PdfTools(ConsolidatedSummaryPdf.Render(PrintSamples.Summary()), "summary");
        pdf.AssertSound();
        Assert.Equal(1, pdf.Pages());
        var text = Regex.Replace(pdf.Text(), @"\s+", " ");
        string[] particulars =
        [
            "Consolidated summary", "(not a tax invoice)", "Bharat Retail & Logistics Private Limited", "NAF/DL/2026/0042", "01-Jan-2027 to 31-Jan-2027",
            "20% on ₹11,00,000.00", "25% on ₹11,00,000.00", "DL/26-27/000001", "MH/26-27/000002", "KA/26-27/000003", "03-Feb-2027",
            "07AAAGM0289C1ZN", "27AAAGM0289C1ZL", "29AAAGM0289C1ZH", "07AABCB1234F1ZP", "Unregistered",
            "6,00,000.00", "1,20,000.00", "4,80,000.00", "43,200.00", "-0.43", "+0.22", "5,66,400.00", "11,00,00,000.00", "₹10,38,40,000.00",
        ];
        Assert.All(particulars, p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Five_thousand_locations_are_printed_with_the_head_on_every_page()
    {
        var bytes = ConsolidatedSummaryPdf.Render(PrintSamples.Summary(5_000));
        using var pdf = new PdfTools(bytes, "summary-long");
        pdf.AssertSound();
        var text = pdf.Text();
        var pages = pdf.Pages();
        Assert.InRange(pages, 250, 420);
        Assert.Equal(5_000, Regex.Count(text, @"\b(DL|MH|KA)/26-27/\d{6}"));
        Assert.Equal(pages, Regex.Count(text, "Supplier GSTIN"));
        Assert.Contains(FormattableString.Invariant($"Page {pages} of {pages}"), text, StringComparison.Ordinal);
    }
}
