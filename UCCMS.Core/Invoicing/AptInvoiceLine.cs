using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// A row of an APT invoice. It belongs to its booking location, which sees its own rows only, and carries what that
/// location must know of the invoice it stands on.
/// </summary>
public sealed class AptInvoiceLine : IOfficeOwned
{
    private AptInvoiceLine()
    {
    }

    public AptInvoiceLineId Id { get; private set; }

    public AptInvoiceId AptInvoiceId { get; private set; }

    public string InvoiceNumber { get; private set; } = string.Empty;

    public DateOnly InvoiceDate { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    public string? RecipientGstin { get; private set; }

    public ContractId ContractId { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    /// <summary>The booking location.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string Product { get; private set; } = string.Empty;

    public TrafficClass TrafficClass { get; private set; }

    public int ArticleCount { get; private set; }

    public Money Gross { get; private set; }

    public Money Vas { get; private set; }

    public Money Discount { get; private set; }

    public Money Taxable { get; private set; }

    public Money Cgst { get; private set; }

    /// <summary>SGST, or UTGST where the supplier's territory has that: APT writes both in one column.</summary>
    public Money Sgst { get; private set; }

    public Money Igst { get; private set; }

    public Money Total { get; private set; }

    public int RowNumber { get; private set; }

    public Money Tax => Cgst + Sgst + Igst;

    public AptInvoiceFigures Figures => new(RowNumber, OwningOfficeId, Product, TrafficClass, ArticleCount, Gross, Vas, Discount, Taxable, Cgst, Sgst, Igst, Total);

    internal static AptInvoiceLine Of(AptInvoice invoice, AptInvoiceFigures row) => new()
    {
        Id = AptInvoiceLineId.New(),
        AptInvoiceId = invoice.Id,
        InvoiceNumber = invoice.Number,
        InvoiceDate = invoice.InvoiceDate,
        SupplierGstin = invoice.SupplierGstin,
        RecipientGstin = invoice.RecipientGstin,
        ContractId = invoice.ContractId,
        PeriodFrom = invoice.PeriodFrom,
        OwningOfficeId = row.OfficeId,
        NodalOfficeId = invoice.NodalOfficeId,
        Product = row.Product,
        TrafficClass = row.TrafficClass,
        ArticleCount = row.ArticleCount,
        Gross = row.Gross,
        Vas = row.Vas,
        Discount = row.Discount,
        Taxable = row.Taxable,
        Cgst = row.Cgst,
        Sgst = row.Sgst,
        Igst = row.Igst,
        Total = row.Total,
        RowNumber = row.RowNumber,
    };
}
