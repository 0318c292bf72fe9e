namespace UCCMS.Web.Exports.Pdf;

/// <summary>What a file says about itself. The moment is given, never read from a clock, so the same input is the same file.</summary>
public sealed record PdfDescription(string Title, DateTimeOffset CreatedAt)
{
    public string Author { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>Language of the text (BCP 47), for screen readers.</summary>
    public string Language { get; init; } = "en-IN";
}
