using System.Diagnostics;
using System.Text.RegularExpressions;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf;

public class TaxInvoicePdfTests
{
    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Tax_invoice_of_another_state_prints_every_rule_46_particular()
    {
        using var pdf = new PdfTools(TaxInvoicePdf.Render(PrintSamples.InterState()), "tax-invoice");
        pdf.AssertSound();
        Assert.Equal(1, pdf.Pages());
        var text = Joined(pdf.Text());
        string[] particulars =
        [
            "TAX INVOICE", "Original for recipient", "Department of Posts, Government of India", "Mumbai GPO", "Mumbai 400001",
            "State Maharashtra (27)", "GSTIN 27AAAGM0289C1ZL", "MH/26-27/000118", "03-Feb-2027", "01-Jan-2027", "31-Jan-2027",
            "Bharat Retail & Logistics", "Delhi (07)", "GSTIN 07AABCB1234F1ZP", "Place of supply", "Reverse charge No",
            "NAF/DL/2026/0042", "1000482213", "New Delhi GPO", "APT27012600981", "of 01-Feb-2027",
            "996811", "Non-town traffic", "Town traffic", "12,480", "5,86,560.00", "20%", "1,17,312.00", "1,250.00", "4,70,498.00", "12.5%",
            "IGST", "18%", "6,04,044.85", "1,08,728.07", "7,12,772.92", "+0.08", "₹7,12,773.00",
            "Rupees Seven Lakh Twelve Thousand Seven Hundred Seventy", "Authorised signatory", "Payable within 15 days", "Page 1 of 1",
        ];
        Assert.All(particulars, p => Assert.Contains(p, text, StringComparison.Ordinal));
        Assert.DoesNotContain("CGST", text, StringComparison.Ordinal);
        Assert.DoesNotContain('?', text);
    }

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Tax_invoice_within_the_state_shows_both_heads_and_an_unregistered_recipient()
    {
        using var pdf = new PdfTools(TaxInvoicePdf.Render(PrintSamples.IntraStateUnregistered()), "tax-invoice-intra");
        pdf.AssertSound();
        var text = Joined(pdf.Text());
        Assert.All(["Unregistered", "Maharashtra (27)", "CGST", "SGST", "9%", "54,364.04", "1,08,728.08", "Settled from the advance deposit"], p => Assert.Contains(p, text, StringComparison.Ordinal));
        Assert.All(["IGST", "UTGST", "UPI"], p => Assert.DoesNotContain(p, text, StringComparison.Ordinal));
    }

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Bill_of_supply_has_its_own_title_and_no_tax()
    {
        using var pdf = new PdfTools(TaxInvoicePdf.Render(PrintSamples.BillOfSupply()), "bill-of-supply");
        pdf.AssertSound();
        var text = Joined(pdf.Text());
        Assert.All(["BILL OF SUPPLY", "Exempt supply", "Rule 49", "Value of exempt supply", "₹1,000.00"], p => Assert.Contains(p, text, StringComparison.Ordinal));
        Assert.All(["TAX INVOICE", "GST rate", "IGST", "Taxable"], p => Assert.DoesNotContain(p, text, StringComparison.Ordinal));
    }

    [PdfToolFact("pdftotext")]
    public void Credit_note_names_the_invoice_that_it_corrects()
    {
        using var pdf = new PdfTools(TaxInvoicePdf.Render(PrintSamples.InterState() with { Kind = PrintedKind.CreditNote, References = [new PrintedReference("MH/26-27/000018", new DateOnly(2026, 12, 2))] }));
        var text = Joined(pdf.Text());
        Assert.All(["CREDIT NOTE", "Against", "MH/26-27/000018", "of 02-Dec-2026"], p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    [PdfToolFact("pdftoppm", "zbarimg")]
    public void Upi_code_printed_on_an_unpaid_invoice_is_read_back_from_the_page()
    {
        var invoice = PrintSamples.InterState();
        using var pdf = new PdfTools(TaxInvoicePdf.Render(invoice));
        PdfTools.Run("pdftoppm", "-r", "150", "-gray", "-png", "-singlefile", pdf.Path, pdf.Path);
        var read = PdfTools.Run("zbarimg", "--quiet", "--raw", pdf.Path + ".png").Output.Trim();
        Assert.Equal(invoice.Upi!.ToString(), read);
    }

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Invoice_with_many_lines_runs_over_pages_and_keeps_its_head_and_sums()
    {
        var line = PrintSamples.InterState().Lines[0];
        var invoice = PrintSamples.InterState() with { Lines = [.. Enumerable.Range(1, 120).Select(i => line with { Description = FormattableString.Invariant($"Product {i:000}") })] };
        using var pdf = new PdfTools(TaxInvoicePdf.Render(invoice), "tax-invoice-long");
        pdf.AssertSound();
        var text = pdf.Text();
        var pages = pdf.Pages();
        Assert.InRange(pages, 4, 7);
        Assert.Equal(120, Regex.Count(text, @"Product \d{3}"));
        Assert.All(Enumerable.Range(1, pages), n => Assert.Contains(FormattableString.Invariant($"Page {n} of {pages}"), text, StringComparison.Ordinal));
        Assert.All(text.Split('\f').Where(p => p.Contains("Product ", StringComparison.Ordinal)), p => Assert.Contains("Description of service", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Same_invoice_is_the_same_file()
    {
        Assert.Equal(TaxInvoicePdf.Render(PrintSamples.InterState()), TaxInvoicePdf.Render(PrintSamples.InterState()));
        Assert.NotEqual(TaxInvoicePdf.Render(PrintSamples.InterState()), TaxInvoicePdf.Render(PrintSamples.InterState() with { Number = "MH/26-27/000119" }));
    }

    private static string Joined(string text) => Regex.Replace(text, @"\s+", " ");
}
