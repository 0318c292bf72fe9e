using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>
/// A document by its content, without a drawing call: <see cref="PdfLayout"/> turns it into pages. Another layout engine
/// can take its place without a change to the documents.
/// </summary>
public sealed record PdfDocument(PdfDescription About, IReadOnlyList<PdfBlock> Blocks)
{
    public bool Landscape { get; init; }

    /// <summary>Of the headings; the layout looks them up, the documents give them in English.</summary>
    public Language Language { get; init; }

    /// <summary>Left part of the line at the head of every page but the first.</summary>
    public string RunningHead { get; init; } = "";

    /// <summary>Left part of the foot of every page; "Page n of m" stands at the right.</summary>
    public string Foot { get; init; } = "";
}

/// <summary>One part of a document, from one margin to the other.</summary>
public abstract record PdfBlock;

/// <summary>Who issues at the left, what it is at the right; the first line of each is set large.</summary>
public sealed record LetterheadBlock(IReadOnlyList<string> Issuer, IReadOnlyList<string> Title) : PdfBlock;

/// <summary>A heading over what follows.</summary>
public sealed record HeadingBlock(string Text) : PdfBlock;

/// <summary>Running text; line breaks in it are kept.</summary>
public sealed record ParagraphBlock(string Text) : PdfBlock
{
    /// <summary>A small label above the text.</summary>
    public string Label { get; init; } = "";

    public Emphasis Emphasis { get; init; }
}

/// <summary>Labelled values in columns side by side.</summary>
public sealed record FactsBlock(IReadOnlyList<FactColumn> Columns) : PdfBlock;

/// <param name="Share">Its part of the width, relative to the other columns.</param>
public sealed record FactColumn(string Heading, IReadOnlyList<Fact> Facts, double Share = 1);

/// <param name="Label">Empty where the value needs the whole width of the column, such as an address.</param>
public sealed record Fact(string Label, string Value, Emphasis Emphasis = Emphasis.Plain);

/// <summary>A table whose head is repeated on each page that it runs over.</summary>
public sealed record TableBlock(IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PdfBlock
{
    /// <summary>Set in bold below the rows, and never alone on a page.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Totals { get; init; } = [];

    /// <summary>Text size in points.</summary>
    public double Size { get; init; } = 8;
}

/// <param name="Share">Its part of the width, relative to the other columns.</param>
/// <param name="Figures">Set at the right and never wrapped: what is too long is set smaller.</param>
public sealed record TableColumn(string Heading, double Share, bool Figures = false);

/// <summary>Labels with amounts below each other, at the right end of their space.</summary>
public sealed record TotalsBlock(IReadOnlyList<TotalLine> Lines) : PdfBlock;

/// <param name="Grand">The amount that counts: larger, between rules.</param>
public sealed record TotalLine(string Label, string Amount, bool Grand = false);

/// <summary>A QR code with error correction level M, and lines of text beside it.</summary>
/// <param name="Side">Length of its side in points, quiet zone included.</param>
public sealed record QrBlock(string Content, IReadOnlyList<string> Caption, double Side = 92) : PdfBlock;

/// <summary>Room to sign, at the right: for whom, then space, then who signs.</summary>
public sealed record SignatureBlock(string For, IReadOnlyList<string> Signatory) : PdfBlock
{
    /// <summary>Signed digitally: a box that says so takes the place of space and signatory.</summary>
    public SignatureStamp? Stamp { get; init; }
}

/// <summary>Blocks side by side, kept on one page where they fit on one.</summary>
public sealed record SideBySideBlock(IReadOnlyList<SideBySideColumn> Columns) : PdfBlock;

/// <param name="Share">Its part of the width, relative to the other columns.</param>
public sealed record SideBySideColumn(double Share, IReadOnlyList<PdfBlock> Blocks);

/// <summary>How much a text asks to be seen.</summary>
public enum Emphasis
{
    Plain,
    Strong,
    Quiet,
}
