using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>One line of an issued document.</summary>
/// <param name="Position">From 1.</param>
/// <param name="Product">Product code.</param>
/// <param name="Description">The product's name as it was then.</param>
/// <param name="TrafficClass">Or none.</param>
/// <param name="Sac">Services accounting code, six digits.</param>
/// <param name="ArticleCount">Articles.</param>
/// <param name="Gross">Base tariff.</param>
/// <param name="Vas">Value-added services.</param>
/// <param name="DiscountRate">The uniform rate.</param>
/// <param name="Discount">To the paisa.</param>
/// <param name="Taxable">Gross less discount plus value-added services; on an exempt line the value that bears no tax.</param>
/// <param name="GstRate">The whole rate; zero on an exempt line.</param>
/// <param name="IsExempt">Bears no tax.</param>
public sealed record GstInvoiceLine(
    int Position,
    string Product,
    string Description,
    TrafficClass TrafficClass,
    string Sac,
    int ArticleCount,
    Money Gross,
    Money Vas,
    Percent DiscountRate,
    Money Discount,
    Money Taxable,
    Percent GstRate,
    bool IsExempt);

/// <summary>Tax at one rate, computed once for the document; the heads that do not apply are zero.</summary>
public sealed record GstInvoiceTax(Percent Rate, Money Taxable, Money Cgst, Money Sgst, Money Utgst, Money Igst)
{
    public Money Tax => Cgst + Sgst + Utgst + Igst;
}

/// <summary>The invoice of APT that the document stands in for (SOP 3).</summary>
public sealed record GstInvoiceReference(int Position, string Number, DateOnly Date, AptInvoiceId AptInvoiceId);
