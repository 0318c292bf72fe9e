using System.Text.RegularExpressions;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf;

public class PdfLayoutTests
{
    private static readonly PdfDescription About = new("Layout", PrintSamples.Issued);

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Long_text_is_wrapped_and_no_word_is_lost()
    {
        var words = Enumerable.Range(0, 3_000).Select(i => FormattableString.Invariant($"word{i}")).ToArray();
        using var pdf = new PdfTools(PdfLayout.Render(new PdfDocument(About, [new ParagraphBlock(string.Join(' ', words))])));
        pdf.AssertSound();
        Assert.Equal(words, Regex.Matches(pdf.Text(), @"word\d+").Select(m => m.Value));
    }

    [PdfToolFact("qpdf", "pdftotext")]
    public void Word_wider_than_its_cell_and_row_taller_than_a_page_are_broken_not_cut()
    {
        var text = string.Concat(Enumerable.Range(0, 2_000).Select(i => FormattableString.Invariant($"{i:0000}")));
        var table = new TableBlock([new TableColumn("Narrow", 1), new TableColumn("Wide", 6)], [[text, "beside"]]);
        using var pdf = new PdfTools(PdfLayout.Render(new PdfDocument(About, [table])), "tall-row");
        Assert.True(pdf.Pages() > 3);
        Assert.Equal(text, string.Concat(Regex.Matches(pdf.Text(), @"(?m)^\s*\f?\s*(\d+)").Select(m => m.Groups[1].Value)));
    }

    [PdfToolFact("qpdf", "pdftotext")]
    public void Facts_taller_than_a_page_go_on_over_the_page()
    {
        var address = string.Join('\n', Enumerable.Range(0, 150).Select(i => FormattableString.Invariant($"line{i}")));
        var facts = new FactsBlock([new FactColumn("Left", [new Fact("", address)]), new FactColumn("Right", [new Fact("Label", "value")])]);
        using var pdf = new PdfTools(PdfLayout.Render(new PdfDocument(About, [facts])));
        Assert.True(pdf.Pages() > 1);
        Assert.Equal(150, Regex.Count(pdf.Text(), @"line\d+"));
    }

    [PdfToolFact("pdftotext")]
    public void Total_is_never_alone_at_the_head_of_a_page()
    {
        // each length puts the page break elsewhere
        for (var rows = 40; rows < 60; rows++)
        {
            var table = new TableBlock([new TableColumn("Name", 1), new TableColumn("₹", 1, Figures: true)], [.. Enumerable.Range(0, rows).Select(i => new[] { "row", "1.00" })])
            {
                Totals = [["Sum", "9.00"]],
            };
            using var pdf = new PdfTools(PdfLayout.Render(new PdfDocument(About, [table])));
            var page = pdf.Text().Split('\f').Single(p => p.Contains("Sum", StringComparison.Ordinal));
            Assert.Contains("row", page, StringComparison.Ordinal);
        }
    }

    [PdfToolFact("pdftotext")]
    public void Amount_too_long_for_its_column_is_set_smaller_and_stays_whole()
    {
        var table = new TableBlock([new TableColumn("Name", 9), new TableColumn("₹", 0.6, Figures: true)], [["Name", "12,34,56,78,901.23"]]);
        using var pdf = new PdfTools(PdfLayout.Render(new PdfDocument(About, [table])));
        Assert.Contains("12,34,56,78,901.23", pdf.Text(), StringComparison.Ordinal);
    }
}
