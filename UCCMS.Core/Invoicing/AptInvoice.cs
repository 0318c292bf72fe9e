using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// An invoice as APT made it, taken over unchanged (file-formats section 2): what the manual invoice is compared with and,
/// while the manual procedure is in force, what APT settles. The rows of one number in one file.
/// </summary>
public sealed class AptInvoice : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<AptInvoiceLine> _lines = [];

    private AptInvoice()
    {
    }

    public AptInvoiceId Id { get; private set; }

    public AptInvoiceImportId ImportId { get; private set; }

    public string Number { get; private set; } = string.Empty;

    public DateOnly InvoiceDate { get; private set; }

    public CustomerId CustomerId { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>As APT printed it; judged by the findings, never trusted.</summary>
    public string SupplierGstin { get; private set; } = string.Empty;

    public string? RecipientGstin { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public DateTime ImportedAtUtc { get; private set; }

    /// <summary>When the Nodal Office handed it to its locations; null while it has not (SOP 4.A).</summary>
    public DateTime? HandedOverAtUtc { get; private set; }

    public IReadOnlyList<AptInvoiceLine> Lines => _lines;

    public long Version { get; private set; }

    public string AuditKey => AuditKeyOf(Id);

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"APT invoice {Number} of contract {ContractNumber}, {PeriodFrom:dd-MMM-yyyy} to {PeriodTo:dd-MMM-yyyy}");

    /// <summary>The key of its audit records.</summary>
    public static string AuditKeyOf(AptInvoiceId id) => $"apt-invoice/{id.Value}";

    public static AptInvoice Take(AptInvoiceImportId import, AptInvoiceHeading heading, ContractId contract, OfficeId nodalOffice, IEnumerable<AptInvoiceFigures> lines, DateTime utcNow)
    {
        var invoice = new AptInvoice
        {
            Id = AptInvoiceId.New(),
            ImportId = import,
            Number = heading.Number,
            InvoiceDate = heading.InvoiceDate,
            CustomerId = heading.CustomerId,
            ContractId = contract,
            ContractNumber = heading.ContractNumber,
            PeriodFrom = heading.PeriodFrom,
            PeriodTo = heading.PeriodTo,
            SupplierGstin = heading.SupplierGstin,
            RecipientGstin = heading.RecipientGstin,
            OwningOfficeId = nodalOffice,
            NodalOfficeId = nodalOffice,
            ImportedAtUtc = utcNow,
        };
        invoice._lines.AddRange(lines.Select(l => AptInvoiceLine.Of(invoice, l)));
        return invoice;
    }

    /// <summary>Stamps the hand-over; a second one leaves the first stamp.</summary>
    public void MarkHandedOver(DateTime utcNow) => HandedOverAtUtc ??= utcNow;
}

/// <summary>What all rows of one APT invoice have in common.</summary>
public sealed record AptInvoiceHeading(
    string Number,
    DateOnly InvoiceDate,
    CustomerId CustomerId,
    string ContractNumber,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    string SupplierGstin,
    string? RecipientGstin);

/// <summary>One row of an APT invoice: an office, product and class, with the figures as APT stated them.</summary>
public sealed record AptInvoiceFigures(
    int RowNumber,
    OfficeId OfficeId,
    string Product,
    TrafficClass TrafficClass,
    int ArticleCount,
    Money Gross,
    Money Vas,
    Money Discount,
    Money Taxable,
    Money Cgst,
    Money Sgst,
    Money Igst,
    Money Total)
{
    public Money Tax => Cgst + Sgst + Igst;

    /// <summary>This row and another of the same office and product, added up under this row's number.</summary>
    public AptInvoiceFigures Plus(AptInvoiceFigures other) => this with
    {
        ArticleCount = ArticleCount + other.ArticleCount,
        Gross = Gross + other.Gross,
        Vas = Vas + other.Vas,
        Discount = Discount + other.Discount,
        Taxable = Taxable + other.Taxable,
        Cgst = Cgst + other.Cgst,
        Sgst = Sgst + other.Sgst,
        Igst = Igst + other.Igst,
        Total = Total + other.Total,
    };

    /// <summary>Whether taxable = gross + vas − discount, to the paisa.</summary>
    public bool IsTaxableRight => Taxable == Gross + Vas - Discount;

    /// <summary>Whether total = taxable + taxes, to the paisa.</summary>
    public bool IsTotalRight => Total == Taxable + Tax;
}
