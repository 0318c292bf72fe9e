using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Everything that an issued GST document prints, as settled values: nothing is computed here (CGST Rules 46, 49 and 53).</summary>
public sealed record TaxInvoicePrint
{
    /// <summary>Of the headings.</summary>
    public Language Language { get; init; }

    internal Headings Headings => Headings.Of(Language);

    public required PrintedKind Kind { get; init; }

    public required PrintedSupplier Supplier { get; init; }

    public required PrintedRecipient Recipient { get; init; }

    public required string Number { get; init; }

    public required DateOnly Date { get; init; }

    public required PrintedState PlaceOfSupply { get; init; }

    public bool ReverseCharge { get; init; }

    /// <summary>First and last day of the service that is billed.</summary>
    public required DateOnly ServiceFrom { get; init; }

    public required DateOnly ServiceTo { get; init; }

    public required string BookingLocation { get; init; }

    /// <summary>The nodal office, which issues the document in the supplier's name.</summary>
    public required string IssuingOffice { get; init; }

    public required string ContractNumber { get; init; }

    public required string CustomerId { get; init; }

    /// <summary>What an invoice replaces in APT; what a note corrects (number and date, Rule 53(1A)).</summary>
    public IReadOnlyList<PrintedReference> References { get; init; } = [];

    /// <summary>Why a note is issued; empty on other documents.</summary>
    public string Reason { get; init; } = "";

    public required IReadOnlyList<PrintedLine> Lines { get; init; }

    /// <summary>The lines of a note; empty on other documents.</summary>
    public IReadOnlyList<PrintedNoteLine> NoteLines { get; init; } = [];

    public bool IsNote => Kind is PrintedKind.CreditNote or PrintedKind.DebitNote;

    /// <summary>One row per rate; empty on a bill of supply.</summary>
    public required IReadOnlyList<PrintedTax> Taxes { get; init; }

    public required Money Gross { get; init; }

    public required Money Discount { get; init; }

    public required Money ValueAdded { get; init; }

    public required Money Taxable { get; init; }

    /// <summary>The part of <see cref="Taxable"/> that bears no tax, on an invoice-cum-bill of supply.</summary>
    public Money Exempt { get; init; }

    public required Money Tax { get; init; }

    public required Money Total { get; init; }

    public required Money RoundOff { get; init; }

    public required Money Payable { get; init; }

    public required string AmountInWords { get; init; }

    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>Name and designation below "Authorised signatory", as far as known.</summary>
    public IReadOnlyList<string> Signatory { get; init; } = [];

    /// <summary>The digital signature that takes the place of the signatory; none on unsigned documents.</summary>
    public SignatureStamp? Stamp { get; init; }

    /// <summary>What the law wants written on it, such as on a supply to a special economic zone (Rule 46, proviso); empty otherwise.</summary>
    public string Endorsement { get; init; } = "";

    /// <summary>Rule 48(2): who this copy is for.</summary>
    public string CopyMarking { get; init; } = "Original for recipient";

    /// <summary>How a document that is paid already was paid, such as out of which deposit; empty on an unpaid one.</summary>
    public string PaymentNote { get; init; } = "";

    /// <summary>Only on an unpaid document.</summary>
    public UpiLink? Upi { get; init; }

    /// <summary>Moment of issue; goes into the file's description.</summary>
    public required DateTimeOffset IssuedAt { get; init; }
}

/// <summary>Kinds of GST document that are printed.</summary>
public enum PrintedKind
{
    TaxInvoice,
    BillOfSupply,

    /// <summary>Taxable and exempt services for an unregistered recipient (Rule 46A).</summary>
    InvoiceCumBill,
    CreditNote,
    DebitNote,
}

/// <summary>A State or Union territory with its GST code, two digits.</summary>
public sealed record PrintedState(string Code, string Name)
{
    /// <summary>Maharashtra (27)</summary>
    public override string ToString() => $"{Name} ({Code})";
}

/// <summary>Who supplies: the office, its address and State, and the GSTIN of the registration (rule 46(a)).</summary>
public sealed record PrintedSupplier(string OfficeName, string Address, PrintedState State, string Gstin);

/// <param name="Gstin">Null for an unregistered recipient.</param>
public sealed record PrintedRecipient(string Name, string Address, PrintedState State, string? Gstin)
{
    /// <summary>Only where it differs from the address.</summary>
    public string DeliveryAddress { get; init; } = "";
}

/// <summary>Another document that this one speaks of.</summary>
public sealed record PrintedReference(string Number, DateOnly Date);

/// <param name="TrafficClass">Non-town traffic, town traffic; empty for products without classes.</param>
/// <param name="Sac">Services accounting code, six digits.</param>
public sealed record PrintedLine(
    string Description,
    string TrafficClass,
    string Sac,
    long Articles,
    Money Gross,
    Percent DiscountRate,
    Money Discount,
    Money ValueAdded,
    Money Taxable);

/// <summary>One line of a note.</summary>
/// <param name="Against">Number of the document that it corrects.</param>
/// <param name="Rate">GST rate, or Exempt.</param>
public sealed record PrintedNoteLine(string Description, string TrafficClass, string Sac, string Against, string Rate, Money Value);

/// <summary>Tax at one rate, computed once for the document.</summary>
public sealed record PrintedTax(Percent Rate, Money Taxable, IReadOnlyList<PrintedTaxHead> Heads);

/// <param name="Name">CGST, SGST, UTGST or IGST.</param>
public sealed record PrintedTaxHead(string Name, Percent Rate, Money Amount);
