using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>
/// An issued document once more, with its headings in another language: made when asked for, never kept, mailed or signed. It says
/// of itself that it is a copy, for a document is issued once.
/// </summary>
internal sealed record PdfCopy(byte[] Content, string Name)
{
    private const string Marking = "Copy in Hindi; the document as issued stands";

    /// <param name="document">As issued, but for the language.</param>
    /// <param name="name">Of the file that was issued.</param>
    public static PdfCopy Of(PdfDocument document, string name)
    {
        var marked = document.Blocks.Select(b => b is LetterheadBlock head ? head with { Title = [.. head.Title, Marking] } : b);
        var foot = $"{Headings.Of(document.Language)[Marking]} · {document.Foot}";
        return new PdfCopy(PdfLayout.Render(document with { Blocks = [.. marked], Foot = foot }), "hindi-" + name);
    }

    public IResult Download() => Results.File(Content, "application/pdf", Name);
}
