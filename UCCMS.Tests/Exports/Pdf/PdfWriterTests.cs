using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf;

public class PdfWriterTests
{
    private static readonly PdfDescription About = new("Bill ₹ <&> (1)", PrintSamples.Issued) { Author = "Delhi GPO", Subject = "A & B" };

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Text_comes_back_with_the_rupee_sign_and_accents()
    {
        const string Line = "₹1,23,456.78 – “Café Žižka” • … ™ × ° §";
        using var pdf = new PdfTools(OneLine(Line), "writer");
        pdf.AssertSound();
        Assert.Equal(Line, pdf.Text().Trim());
    }

    [PdfToolFact("qpdf", "gs", "pdffonts", "pdftotext")]
    public void Characters_missing_from_the_face_are_seen_as_question_marks()
    {
        using var pdf = new PdfTools(OneLine("A\u092D\u093EB\U0001F600C\uD800D\tE\u200BF\u2212G e\u0301"));
        pdf.AssertSound();
        Assert.Equal("A??B?C?D EF-G é", pdf.Text().Trim());
    }

    [PdfToolFact("pdfinfo")]
    public void Description_and_language_are_in_the_file()
    {
        using var pdf = new PdfTools(OneLine("x"));
        var information = PdfTools.Run("pdfinfo", "-rawdates", pdf.Path);
        Assert.Equal("", information.Errors);
        Assert.Matches(@"Title:\s+Bill ₹ <&> \(1\)\n", information.Output);
        Assert.Matches(@"Author:\s+Delhi GPO\n", information.Output);
        Assert.Matches(@"CreationDate:\s+D:20270203160509\+05'30'", information.Output);
        Assert.Matches(@"Page size:\s+595.28 x 841.89 pts \(A4\)", information.Output);
        var metadata = System.Xml.Linq.XDocument.Parse(PdfTools.Run("pdfinfo", "-meta", pdf.Path).Output.Trim());
        Assert.Contains("Bill ₹ <&> (1)", metadata.ToString().Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [PdfToolFact("qpdf")]
    public void File_without_a_drawing_is_one_empty_page()
    {
        using var pdf = new PdfTools(new PdfWriter(About).Save());
        Assert.Equal(0, PdfTools.Run("qpdf", "--check", pdf.Path).Exit);
        Assert.Equal(1, pdf.Pages());
    }

    [Fact]
    public void Face_without_a_needed_table_is_refused_by_name()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => new TrueTypeFace("Broken", new byte[64]));
        Assert.Contains("head", refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] OneLine(string text)
    {
        var writer = new PdfWriter(About);
        var page = writer.AddPage();
        page.Text(DocumentFaces.Regular, 12, 40, 60, text, Ink.Black);
        page.Rule(40, 70, 300, 0.5, Ink.Hairline);
        page.Fill(40, 80, 30, 30, Ink.Accent);
        return writer.Save();
    }
}
