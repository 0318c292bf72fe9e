using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>The invoices of one contract and period on one statement for the customer, as settled values.</summary>
public sealed record ConsolidatedSummaryPrint
{
    /// <summary>Of the headings.</summary>
    public Language Language { get; init; }

    internal Headings Headings => Headings.Of(Language);

    public required string CustomerName { get; init; }

    public required string CustomerId { get; init; }

    public required string CustomerAddress { get; init; }

    public required string ContractNumber { get; init; }

    /// <summary>The nodal office that consolidated.</summary>
    public required string IssuingOffice { get; init; }

    public required DateOnly PeriodFrom { get; init; }

    public required DateOnly PeriodTo { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The uniform rates and the volume that selected them.</summary>
    public required IReadOnlyList<PrintedDiscount> Discounts { get; init; }

    public required IReadOnlyList<PrintedSummaryRow> Rows { get; init; }

    public required PrintedSummaryAmounts Totals { get; init; }

    public required string AmountInWords { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }
}

/// <param name="Group">Products whose volume is read together.</param>
/// <param name="TrafficClass">Empty for groups without classes.</param>
/// <param name="Volume">Discountable base tariff of all locations in the period.</param>
public sealed record PrintedDiscount(string Group, string TrafficClass, Money Volume, Percent Rate);

/// <param name="RecipientGstin">Null for an unregistered recipient.</param>
public sealed record PrintedSummaryRow(
    string Location,
    string Number,
    DateOnly Date,
    string SupplierGstin,
    string? RecipientGstin,
    PrintedSummaryAmounts Amounts);

/// <param name="StateGst">SGST or UTGST, whichever the document bears.</param>
public sealed record PrintedSummaryAmounts(
    Money Gross,
    Money Discount,
    Money ValueAdded,
    Money Taxable,
    Money Cgst,
    Money StateGst,
    Money Igst,
    Money RoundOff,
    Money Payable);
