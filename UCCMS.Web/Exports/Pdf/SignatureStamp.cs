namespace UCCMS.Web.Exports.Pdf;

/// <summary>What the visible part of a digital signature says.</summary>
/// <param name="Name">Of the certificate's holder.</param>
/// <param name="At">Moment of signing, in Indian time.</param>
/// <param name="Reason">Why it was signed.</param>
/// <param name="Place">The office.</param>
public sealed record SignatureStamp(string Name, DateTimeOffset At, string Reason, string Place);

/// <summary>Where a signature stands on its page, in points from the bottom left corner, and how it looks.</summary>
internal sealed record SignatureField(double Left, double Bottom, PdfPage Appearance, SignatureStamp Stamp);
