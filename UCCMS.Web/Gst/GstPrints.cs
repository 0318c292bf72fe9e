using System.Globalization;
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
    private const string EInvoiceBasis = "notification 23/2021-Central Tax";

    /// <param name="invoice">As stored.</param>
    /// <param name="rules">Of its date.</param>
    public static TaxInvoicePrint Of(GstInvoice invoice, PrintRules rules) => new()
    {
        Kind = invoice.IsInvoiceCumBill ? PrintedKind.InvoiceCumBill : KindOf(invoice.Kind),
        Supplier = new PrintedSupplier(invoice.SupplierName, invoice.SupplierAddress, StateOf(invoice.SupplierStateCode), invoice.SupplierGstin),
        Recipient = new PrintedRecipient(invoice.RecipientName, invoice.RecipientAddress, StateOf(invoice.RecipientStateCode), invoice.RecipientGstin) { DeliveryAddress = DeliveryOf(invoice, rules) },
        Endorsement = EndorsementOf(invoice),
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
        Exempt = invoice.IsInvoiceCumBill ? invoice.Exempt : Money.Zero,
        Tax = invoice.Tax,
        Total = invoice.Total,
        RoundOff = invoice.RoundOff,
        Payable = invoice.Payable,
        AmountInWords = invoice.AmountInWords,
        Terms = TermsOf(invoice, rules),
        Signatory = [invoice.Signatory],
        Upi = UpiOf(invoice, rules),
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

    /// <summary>What Rule 46, proviso, wants written on a supply to a special economic zone.</summary>
    private static string EndorsementOf(GstInvoice invoice) => invoice.Supply switch
    {
        SupplyKind.SezWithPayment => "Supply meant for SEZ unit or SEZ developer for authorised operations on payment of integrated tax.",
        SupplyKind.SezWithoutPayment => $"Supply meant for SEZ unit or SEZ developer for authorised operations under letter of undertaking (ARN {invoice.UndertakingArn}) without payment of integrated tax.",
        _ => "",
    };

    /// <summary>Rule 46(e) and (f): to an unregistered recipient, the place of delivery with its State; post is handed over to the Department at the counter.</summary>
    private static string DeliveryOf(GstInvoice invoice, PrintRules rules) => invoice.RecipientGstin is null && invoice.Taxable >= rules.AddressLimit
        ? $"service rendered at {invoice.LocationName}, {StateOf(invoice.PlaceOfSupplyCode)}"
        : "";

    // A document settled from a deposit is paid, and says so in its terms: nothing is asked for on it.
    private static UpiLink? UpiOf(GstInvoice invoice, PrintRules rules)
    {
        var isWanted = rules.QrOnUnpaid || (rules.QrOnUnregistered && invoice.RecipientGstin is null);
        if (invoice is not { Payment: PaymentKind.Bnpl, UpiId: { } upi } || invoice.Payable <= Money.Zero || !isWanted)
        {
            return null;
        }

        var link = UpiLink.ForBill(upi, invoice.SupplierName, rules.MerchantCode.ToString(CultureInfo.InvariantCulture), invoice.Number, invoice.Payable);
        return rules.QrOnUnregistered && invoice.RecipientGstin is null
            ? link.WithInvoice(invoice.SupplierGstin, invoice.Number, invoice.InvoiceDate, HeadsOf(invoice))
            : link;
    }

    private static IEnumerable<(string Head, Money Amount)> HeadsOf(GstInvoice invoice)
    {
        (string Head, Money Amount)[] heads =
        [
            ("CGST", Money.Sum(invoice.Taxes.Select(t => t.Cgst))),
            ("SGST", Money.Sum(invoice.Taxes.Select(t => t.Sgst))),
            ("UTGST", Money.Sum(invoice.Taxes.Select(t => t.Utgst))),
            ("IGST", Money.Sum(invoice.Taxes.Select(t => t.Igst))),
        ];
        return heads.Where(h => !h.Amount.IsZero);
    }

    private static List<string> TermsOf(GstInvoice invoice, PrintRules rules)
    {
        var lastDay = new DateOnly(invoice.InvoiceDate.Year, invoice.InvoiceDate.Month, 1).AddMonths(1).AddDays(-1);
        var payment = invoice.Payment == PaymentKind.Advance
            ? "Settled from the customer's advance deposit."
            : $"Payable by {IndianTime.Show(lastDay)}; interest of {rules.LateInterest} a year from the date of the bill after that.";
        List<string> terms = [payment];
        if (invoice.BankDetails is { } bank && invoice.Payment == PaymentKind.Bnpl)
        {
            terms.Add(bank);
        }

        terms.Add("Quote the document number with every payment.");
        if (!rules.NeedsEInvoice)
        {
            terms.Add($"The supplier is not liable to issue an e-invoice ({EInvoiceBasis}).");
        }

        return terms;
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
