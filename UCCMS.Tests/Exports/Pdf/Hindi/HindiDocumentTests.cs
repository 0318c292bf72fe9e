using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf.Hindi;

/// <summary>Documents with Hindi headings: sound files, the right words at the right places, nothing over anything else.</summary>
public sealed class HindiDocumentTests
{
    private static readonly string[] Common = ["डाक विभाग, भारत सरकार", "ग्राहक आईडी", "राशि शब्दों में", "योग", "पूर्णांकन", "प्राधिकृत हस्ताक्षरकर्ता", "पृष्ठ 1 / 1", "Bharat Retail & Logistics Private Limited", "Mumbai GPO"];

    private static readonly Dictionary<PrintedKind, string[]> Particulars = new()
    {
        [PrintedKind.TaxInvoice] = ["कर बीजक", "आपूर्ति का स्थान", "कर योग्य मूल्य", "प्रतिलोम प्रभार", "यूपीआई से ₹7,12,773.00 का भुगतान करें", "जीएसटीआईएन 27AAAGM0289C1ZL"],
        [PrintedKind.BillOfSupply] = ["आपूर्ति बिल", "कर-मुक्त आपूर्ति: कोई कर प्रभारित नहीं (सीजीएसटी नियम 49)।", "कर-मुक्त आपूर्ति का मूल्य"],
        [PrintedKind.CreditNote] = ["जमा पत्र", "के विरुद्ध", "दिनांक 01-Feb-2027", "जमा मूल्य ₹"],
        [PrintedKind.DebitNote] = ["नामे पत्र", "नामे मूल्य ₹"],
    };

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Documents_of_GST_bear_Hindi_headings_and_typed_text_as_typed()
    {
        foreach (var (kind, particulars) in Particulars)
        {
            using var pdf = Printed(TaxInvoicePdf.Document(Sample(kind) with { Language = Language.Hindi }), $"hindi-{kind}");
            var text = Text(pdf);
            Assert.All([.. particulars, .. Common], h => Assert.Contains(h, text, StringComparison.Ordinal));
            Assert.DoesNotMatch(@"Total|Place of supply|Taxable|Department|Page|\?", text);
        }
    }

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Consolidated_summary_bears_Hindi_headings_on_every_page()
    {
        using var pdf = Printed(ConsolidatedSummaryPdf.Document(PrintSamples.Summary(60) with { Language = Language.Hindi }), "hindi-summary");
        var text = Text(pdf);
        Assert.Equal(pdf.Pages(), Regex.Count(text, "आपूर्तिकर्ता जीएसटीआईएन"));
        Assert.Contains("समेकित सारांश (कर बीजक नहीं)", text, StringComparison.Ordinal);
        Assert.Contains("₹11,00,000.00 पर 20%", text, StringComparison.Ordinal);
    }

    [PdfToolFact("pdftotext")]
    public void Copy_says_that_the_document_as_issued_stands()
    {
        var copy = PdfCopy.Of(TaxInvoicePdf.Document(PrintSamples.InterState() with { Language = Language.Hindi, CopyMarking = "" }), "invoice.pdf");
        using var pdf = new PdfTools(copy.Content);
        Assert.Equal("hindi-invoice.pdf", copy.Name);
        Assert.Equal(2, Regex.Count(Text(pdf), "हिन्दी प्रति; जारी मूल दस्तावेज़ ही मान्य"));
        Assert.DoesNotContain("मूल प्रति", Text(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_as_issued_is_the_same_with_and_without_its_language_named() =>
        Assert.Equal(TaxInvoicePdf.Render(PrintSamples.InterState()), TaxInvoicePdf.Render(PrintSamples.InterState() with { Language = Language.English }));

    [Fact]
    public void Hindi_word_is_never_broken_and_a_heading_wraps_between_its_words()
    {
        var style = TextStyle.Body;
        Assert.Equal(["आपूर्ति का", "स्थान"], style.Wrap("आपूर्ति का स्थान", style.Width("आपूर्ति का ") + 1));
        Assert.Equal(["आपूर्तिकर्ता"], style.Wrap("आपूर्तिकर्ता", 5));
        Assert.InRange(style.FittedByWords("आपूर्तिकर्ता जीएसटीआईएन", 40).Width("जीएसटीआईएन"), 30, 40);
    }

    [Fact]
    public void Only_whole_words_of_the_list_are_drawn_other_Devanagari_is_seen_as_missing()
    {
        Assert.Equal("कर ???? कर", DocumentFaces.Regular.Legible("कर करीम कर"));
        Assert.Equal("????", DocumentFaces.Regular.Legible("नाकर"));
    }

    private static TaxInvoicePrint Sample(PrintedKind kind) => kind switch
    {
        PrintedKind.TaxInvoice => PrintSamples.InterState(),
        PrintedKind.BillOfSupply => PrintSamples.BillOfSupply(),
        _ => PrintSamples.InterState() with { Kind = kind, NoteLines = [new PrintedNoteLine("Inland Speed Post", "", "996811", "MH/26-27/000018", "18%", Money.FromRupees(1_000))] },
    };

    private static PdfTools Printed(PdfDocument document, string name)
    {
        var pdf = new PdfTools(PdfLayout.Render(document), name);
        pdf.AssertSound();
        AssertNothingOverlaps(pdf);
        return pdf;
    }

    private static string Text(PdfTools pdf) => Regex.Replace(PdfTools.Run("pdftotext", "-enc", "UTF-8", pdf.Path, "-").Output, @"\s+", " ");

    // words as poppler finds them on the page, in points
    private static void AssertNothingOverlaps(PdfTools pdf)
    {
        var html = XDocument.Parse(PdfTools.Run("pdftotext", "-bbox", pdf.Path, "-").Output);
        foreach (var page in html.Descendants().Where(e => e.Name.LocalName == "page"))
        {
            var words = page.Elements().Select(w => (Text: w.Value, Left: At(w, "xMin"), Top: At(w, "yMin"), Right: At(w, "xMax"), Bottom: At(w, "yMax"))).ToArray();
            foreach (var (i, a) in words.Index())
            {
                Assert.InRange(a.Right, 0, At(page, "width") - 30);
                foreach (var b in words.Skip(i + 1))
                {
                    var across = Math.Min(a.Right, b.Right) - Math.Max(a.Left, b.Left);
                    var down = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top);
                    Assert.False(across > 1 && down > 0.55 * Math.Min(a.Bottom - a.Top, b.Bottom - b.Top), $"'{a.Text}' and '{b.Text}' overlap.");
                }
            }
        }
    }

    private static double At(XElement element, string side) => double.Parse(element.Attribute(side)!.Value, CultureInfo.InvariantCulture);
}
