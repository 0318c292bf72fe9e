using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Returns;

/// <summary>An issued document as GSTR-1 sees it. Amounts of notes are positive too; the kind gives the sign.</summary>
/// <param name="Id">Key of the invoice or note.</param>
/// <param name="Kind">Invoice, bill of supply, credit or debit note.</param>
/// <param name="Number">As issued.</param>
/// <param name="Serial">Its place in its series.</param>
/// <param name="Date">IST date it bears.</param>
/// <param name="RecipientGstin">GSTIN or UIN; none for an unregistered recipient.</param>
/// <param name="RecipientName">For the workbook; the upload file carries no names.</param>
/// <param name="Supply">Regular, to a special economic zone, or exempt.</param>
/// <param name="PlaceOfSupplyCode">Two digits.</param>
/// <param name="IsInterState">As the document says.</param>
/// <param name="Value">The printed payable amount.</param>
/// <param name="Exempt">Value that bears no tax, reported in table 8.</param>
/// <param name="Rates">One a rate above zero.</param>
/// <param name="Services">What was supplied, by accounting code and rate.</param>
/// <param name="IsAgainstLarge">A note, one of whose originals was reported in table 5.</param>
public sealed record ReturnDocument(
    Guid Id,
    DocumentKind Kind,
    string Number,
    int Serial,
    DateOnly Date,
    string? RecipientGstin,
    string RecipientName,
    SupplyKind Supply,
    string PlaceOfSupplyCode,
    bool IsInterState,
    Money Value,
    Money Exempt,
    IReadOnlyList<ReturnRate> Rates,
    IReadOnlyList<ReturnService> Services,
    bool IsAgainstLarge = false)
{
    public bool IsNote => Kind is DocumentKind.CreditNote or DocumentKind.DebitNote;

    public bool IsRegistered => RecipientGstin is not null;

    /// <summary>-1 for a credit note, which takes away from the period's liability.</summary>
    public int Sign => Kind == DocumentKind.CreditNote ? -1 : 1;

    /// <summary>Over all rates, positive.</summary>
    public HeadSums Sums
    {
        get
        {
            var sums = HeadSums.Zero;
            foreach (var rate in Rates)
            {
                sums += rate.Sums;
            }

            return sums;
        }
    }
}

/// <summary>Everything of a document that bears one rate, with the tax as the document states it.</summary>
public sealed record ReturnRate(Percent Rate, Money Taxable, GstSplit Split)
{
    public HeadSums Sums => HeadSums.Of(Taxable, Split);
}

/// <summary>Part of a document's value by what was supplied; exempt parts have the rate zero.</summary>
public sealed record ReturnService(string Sac, Percent Rate, bool IsExempt, Money Taxable);
