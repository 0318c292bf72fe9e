using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>One line of a note, of one of its originals; the value is positive, the kind of the note gives the sign.</summary>
/// <param name="Position">From 1.</param>
/// <param name="OriginalPosition">The original whose line is corrected.</param>
/// <param name="Product">Product code.</param>
/// <param name="TrafficClass">Or none.</param>
/// <param name="Description">As on the original.</param>
/// <param name="Sac">Services accounting code.</param>
/// <param name="GstRate">That of the original supply; zero on an exempt line.</param>
/// <param name="IsExempt">Bears no tax.</param>
/// <param name="Taxable">Value before tax; on an exempt line the value that bears none.</param>
public sealed record NoteLine(
    int Position, int OriginalPosition, string Product, TrafficClass TrafficClass, string Description, string Sac, Percent GstRate, bool IsExempt, Money Taxable)
{
    public ValueLine Value => new(Product, TrafficClass, Description, Sac, GstRate, IsExempt, Taxable);
}

/// <summary>Value and tax of the whole note at one rate; the heads that do not apply are zero.</summary>
public sealed record NoteTax(Percent Rate, Money Taxable, Money Cgst, Money Sgst, Money Utgst, Money Igst)
{
    public Money Tax => Cgst + Sgst + Utgst + Igst;
}

/// <summary>A document that a note corrects (CGST rule 53(1A)), with what of the note falls on it beside its <see cref="NotePart"/>s.</summary>
/// <param name="Position">From 1.</param>
/// <param name="GstInvoiceId">Where it was issued here.</param>
/// <param name="AptInvoiceId">Where it is an invoice of APT whose return was filed.</param>
/// <param name="LocationOfficeId">The booking location: an invoice of APT has rows of many.</param>
/// <param name="Number">As printed on it.</param>
/// <param name="Date">As printed on it.</param>
/// <param name="SupplierGstin">It was issued under.</param>
/// <param name="Turn">The first note on that document is 1, the next 2: no two notes can take the same turn.</param>
/// <param name="Exempt">Value that bears no tax.</param>
/// <param name="RoundOff">What the note adds to or takes from the payable amount outside the value.</param>
public sealed record NoteOriginal(
    int Position,
    GstInvoiceId? GstInvoiceId,
    AptInvoiceId? AptInvoiceId,
    OfficeId LocationOfficeId,
    string Number,
    DateOnly Date,
    string SupplierGstin,
    int Turn,
    Money Exempt,
    Money RoundOff);

/// <summary>What of a note falls on one original at one rate.</summary>
public sealed record NotePart(int OriginalPosition, Percent Rate, Money Taxable, Money Cgst, Money Sgst, Money Utgst, Money Igst)
{
    public RateBucket Bucket => new(Rate, Taxable, new GstSplit(Igst, Cgst, Sgst, Utgst));

    public static NotePart Of(int original, RateBucket bucket) =>
        new(original, bucket.Rate, bucket.Taxable, bucket.Split.Cgst, bucket.Split.Sgst, bucket.Split.Utgst, bucket.Split.Igst);
}
