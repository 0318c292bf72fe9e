using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Web.Gst;

/// <summary>Puts issued documents into the form that is printed; from the stored document only, so that it prints alike for ever.</summary>
internal static class GstPrints
{
    /// <summary>Merchant category of postal services, government only.</summary>
    private const string MerchantCode = "9402";

    public static TaxInvoicePrint Of(GstInvoice invoice) => new()
    {
        Kind = KindOf(invoice.Kind),
        Supplier = new PrintedSupplier(invoice.SupplierName, invoice.SupplierAddress, StateOf(invoice.SupplierStateCode), invoice.SupplierGstin),
        Recipient = new PrintedRecipient(invoice.RecipientName, invoice.RecipientAddress, StateOf(invoice.RecipientStateCode), invoice.RecipientGstin),
        Number = invoice.Number,
        Date = invoice.InvoiceDate,
        PlaceOfSupply = StateOf(invoice.PlaceOfSupplyCode),
        ServiceFrom = invoice.PeriodFrom,
        ServiceTo = invoice.PeriodTo,
        BookingLocation = invoice.LocationName,
        IssuingOffice = invoice.IssuingOfficeName,
        ContractNumber = invoice.ContractNumber,
        CustomerId = invoice.CustomerId.ToString(),
        References = [.. invoice.References.OrderBy(r => r.Position).Select(r => new PrintedReference(r.Number, r.Date))],
        Lines = [.. invoice.Lines.OrderBy(l => l.Position).Select(LineOf)],
        Taxes = [.. invoice.Taxes.OrderBy(t => t.Rate).Select(t => TaxOf(t, invoice))],
        Gross = invoice.Gross,
        Discount = invoice.Discount,
        ValueAdded = invoice.Vas,
        Taxable = invoice.Taxable + invoice.Exempt,
        Tax = invoice.Tax,
        Total = invoice.Total,
        RoundOff = invoice.RoundOff,
        Payable = invoice.Payable,
        AmountInWords = invoice.AmountInWords,
        Terms = TermsOf(invoice),
        Signatory = [invoice.Signatory],
        Upi = UpiOf(invoice),
        IssuedAt = IssuedAt(invoice.IssuedAtUtc),
    };

    /// <summary>The statement for the customer over all documents of a consolidation.</summary>
    public static ConsolidatedSummaryPrint Of(Consolidation consolidation, IReadOnlyList<GstInvoice> invoices)
    {
        var first = invoices[0];
        return new ConsolidatedSummaryPrint
        {
            CustomerName = first.RecipientName,
            CustomerId = first.CustomerId.ToString(),
            CustomerAddress = first.RecipientAddress,
            ContractNumber = first.ContractNumber,
            IssuingOffice = first.IssuingOfficeName,
            PeriodFrom = first.PeriodFrom,
            PeriodTo = first.PeriodTo,
            Date = first.InvoiceDate,
            Discounts = [.. consolidation.Rates.OrderBy(r => r.Group, StringComparer.Ordinal).ThenBy(r => r.TrafficClass).Select(r => new PrintedDiscount(Invoicing.RateWords.Of(r.Group), WordsOf(r.TrafficClass), r.Volume, r.Rate))],
            Rows = [.. invoices.Select(i => new PrintedSummaryRow(i.LocationName, i.Number, i.InvoiceDate, i.SupplierGstin, i.RecipientGstin, AmountsOf([i])))],
            Totals = AmountsOf(invoices),
            AmountInWords = AmountInWords.Of(Money.Sum(invoices.Select(i => i.Payable))),
            IssuedAt = IssuedAt(first.IssuedAtUtc),
        };
    }

    /// <summary>Non-town traffic, town traffic; nothing for products without classes.</summary>
    public static string WordsOf(TrafficClass trafficClass) => trafficClass switch
    {
        TrafficClass.NTD => "Non-town traffic",
        TrafficClass.TD => "Town traffic",
        _ => string.Empty,
    };

    private static PrintedKind KindOf(DocumentKind kind) => kind switch
    {
        DocumentKind.TaxInvoice => PrintedKind.TaxInvoice,
        DocumentKind.BillOfSupply => PrintedKind.BillOfSupply,
        DocumentKind.CreditNote => PrintedKind.CreditNote,
        DocumentKind.DebitNote => PrintedKind.DebitNote,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a printed kind."),
    };

    private static PrintedState StateOf(string code) => new(code, GstStates.Get(code).Name);

    private static PrintedLine LineOf(GstInvoiceLine line) => new(
        line.IsExempt ? $"{line.Description} (exempt)" : line.Description,
        WordsOf(line.TrafficClass), line.Sac, line.ArticleCount, line.Gross, line.DiscountRate, line.Discount, line.Vas, line.Taxable);

    private static PrintedTax TaxOf(GstInvoiceTax tax, GstInvoice invoice)
    {
        var half = new Percent(tax.Rate.BasisPoints / 2);
        return new(tax.Rate, tax.Taxable, invoice.IsInterState
            ? [new PrintedTaxHead("IGST", tax.Rate, tax.Igst)]
            : [new PrintedTaxHead("CGST", half, tax.Cgst), new PrintedTaxHead(GstStates.Get(invoice.SupplierStateCode).StateTaxName, half, tax.Sgst + tax.Utgst)]);
    }

    private static UpiLink? UpiOf(GstInvoice invoice) => invoice is { Payment: PaymentKind.Bnpl, UpiId: { } upi } && invoice.Payable > Money.Zero
        ? UpiLink.ForBill(upi, invoice.SupplierName, MerchantCode, invoice.Number, invoice.Payable)
        : null;

    private static IReadOnlyList<string> TermsOf(GstInvoice invoice)
    {
        var lastDay = new DateOnly(invoice.InvoiceDate.Year, invoice.InvoiceDate.Month, 1).AddMonths(1).AddDays(-1);
        var payment = invoice.Payment == PaymentKind.Advance
            ? "Settled from the customer's advance deposit."
            : $"Payable by {IndianTime.Show(lastDay)}; interest of 12% a year from the date of the bill after that.";
        string[] always = ["Quote the document number with every payment.", "The supplier is not liable to issue an e-invoice (notification 23/2021-Central Tax)."];
        return invoice.BankDetails is { } bank && invoice.Payment == PaymentKind.Bnpl ? [payment, bank, .. always] : [payment, .. always];
    }

    private static PrintedSummaryAmounts AmountsOf(IReadOnlyList<GstInvoice> invoices)
    {
        var taxes = invoices.SelectMany(i => i.Taxes).ToList();
        Money Sum(Func<GstInvoice, Money> amount) => Money.Sum(invoices.Select(amount));
        return new(
            Sum(i => i.Gross),
            Sum(i => i.Discount),
            Sum(i => i.Vas),
            Sum(i => i.Taxable + i.Exempt),
            Money.Sum(taxes.Select(t => t.Cgst)),
            Money.Sum(taxes.Select(t => t.Sgst + t.Utgst)),
            Money.Sum(taxes.Select(t => t.Igst)),
            Sum(i => i.RoundOff),
            Sum(i => i.Payable));
    }

    private static DateTimeOffset IssuedAt(DateTime utc) => new(IndianTime.CivilOf(utc), new TimeSpan(5, 30, 0));
}
