using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Web.Gst.Notes;

/// <summary>Puts issued notes into the form that is printed: every particular of CGST rule 53(1A), from the stored note only.</summary>
internal static class NotePrints
{
    /// <param name="note">As stored.</param>
    /// <param name="rules">Of the day of the note.</param>
    public static TaxInvoicePrint Of(GstNote note, PrintRules rules) => new()
    {
        Kind = note.IsCredit ? PrintedKind.CreditNote : PrintedKind.DebitNote,
        Supplier = new PrintedSupplier(note.SupplierName, note.SupplierAddress, StateOf(note.SupplierStateCode), note.SupplierGstin),
        Recipient = new PrintedRecipient(note.RecipientName, note.RecipientAddress, StateOf(note.RecipientStateCode), note.RecipientGstin),
        Number = note.Number,
        Date = note.NoteDate,
        PlaceOfSupply = StateOf(note.PlaceOfSupplyCode),
        ServiceFrom = note.PeriodFrom,
        ServiceTo = note.PeriodTo,
        BookingLocation = note.LocationName,
        IssuingOffice = note.IssuingOfficeName,
        ContractNumber = note.ContractNumber,
        CustomerId = note.CustomerId.ToString(),
        References = [.. note.Originals.OrderBy(o => o.Position).Select(o => new PrintedReference(o.Number, o.Date)).Distinct()],
        Reason = $"{Words.Of(note.Reason)}. {note.ReasonText}",
        Lines = [],
        NoteLines = [.. note.Lines.OrderBy(l => l.Position).Select(l => LineOf(l, note))],
        Taxes = [.. note.Taxes.OrderBy(t => t.Rate).Select(t => TaxOf(t, note))],
        Gross = Money.Zero,
        Discount = Money.Zero,
        ValueAdded = Money.Zero,
        Taxable = note.Taxable + note.Exempt,
        Exempt = note.Exempt,
        Tax = note.Tax,
        Total = note.Total,
        RoundOff = note.RoundOff,
        Payable = note.Payable,
        AmountInWords = note.AmountInWords,
        Terms = [.. TermsOf(note, rules)],
        Signatory = [note.Signatory],
        Upi = UpiOf(note, rules),
        IssuedAt = new DateTimeOffset(IndianTime.CivilOf(note.IssuedAtUtc), new TimeSpan(5, 30, 0)),
    };

    private static PrintedState StateOf(string code) => new(code, GstStates.Get(code).Name);

    private static PrintedNoteLine LineOf(NoteLine line, GstNote note) => new(
        line.Description, GstPrints.WordsOf(line.TrafficClass), line.Sac, note.Originals.First(o => o.Position == line.OriginalPosition).Number, line.IsExempt ? "Exempt" : line.GstRate.ToString(), line.Taxable);

    private static PrintedTax TaxOf(NoteTax tax, GstNote note)
    {
        var half = new Percent(tax.Rate.BasisPoints / 2);
        return new(tax.Rate, tax.Taxable, note.IsInterState
            ? [new PrintedTaxHead("IGST", tax.Rate, tax.Igst)]
            : [new PrintedTaxHead("CGST", half, tax.Cgst), new PrintedTaxHead(GstStates.Get(note.SupplierStateCode).StateTaxName, half, tax.Sgst + tax.Utgst)]);
    }

    private static UpiLink? UpiOf(GstNote note, PrintRules rules) => rules.QrOnUnpaid && note is { Kind: DocumentKind.DebitNote, Payment: PaymentKind.Bnpl, UpiId: { } upi } && note.Payable > Money.Zero
        ? UpiLink.ForBill(upi, note.SupplierName, rules.MerchantCode.ToString(System.Globalization.CultureInfo.InvariantCulture), note.Number, note.Payable)
        : null;

    private static IEnumerable<string> TermsOf(GstNote note, PrintRules rules)
    {
        if (note.IsCredit && note.RecipientGstin is not null && !note.Tax.IsZero)
        {
            yield return "Please reverse the input tax credit taken on the amount of tax credited, and accept this note in the invoice management system (CGST section 34(2)).";
        }

        if (!note.IsCredit && note.Payment == PaymentKind.Bnpl && note.BankDetails is { } bank)
        {
            yield return bank;
        }

        yield return note.IsCredit ? "The amount credited is set against what is still owed on the document." : "Quote the number of this note with every payment.";
        if (!rules.NeedsEInvoice)
        {
            yield return "The supplier is not liable to issue an e-invoice (notification 23/2021-Central Tax).";
        }
    }
}
