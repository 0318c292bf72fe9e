using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Sets a GST document for print: every particular of CGST Rule 46 (Rule 49 for a bill of supply) on A4 portrait.</summary>
public static class TaxInvoicePdf
{
    public const string SupplierName = "Department of Posts, Government of India";

    public static byte[] Render(TaxInvoicePrint invoice) => Render(invoice, signer: null);

    /// <param name="invoice">With a stamp where it is to be signed.</param>
    /// <param name="signer">None where it bears no stamp.</param>
    public static byte[] Render(TaxInvoicePrint invoice, PdfSigner? signer) => PdfLayout.Render(Document(invoice), signer);

    public static PdfDocument Document(TaxInvoicePrint invoice)
    {
        var (title, headings) = (Title(invoice.Kind), invoice.Headings);
        return new PdfDocument(About(invoice, title), [.. Blocks(invoice, title)])
        {
            Language = invoice.Language,
            RunningHead = $"{headings.With("{0} {1} of {2}", headings[title], invoice.Number, IndianFigures.Date(invoice.Date))} · {invoice.Recipient.Name}",
            Foot = $"{invoice.Number} · {headings.With("Supplier GSTIN {0}", invoice.Supplier.Gstin)} · {headings[SupplierName]}",
        };
    }

    private static string Title(PrintedKind kind) => kind switch
    {
        PrintedKind.TaxInvoice => "Tax invoice",
        PrintedKind.BillOfSupply => "Bill of supply",
        PrintedKind.InvoiceCumBill => "Invoice-cum-bill of supply",
        PrintedKind.CreditNote => "Credit note",
        PrintedKind.DebitNote => "Debit note",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static PdfDescription About(TaxInvoicePrint invoice, string title) => new($"{title} {invoice.Number}", invoice.IssuedAt)
    {
        Author = $"{SupplierName}, {invoice.IssuingOffice}",
        Subject = $"{invoice.Recipient.Name}, service from {IndianFigures.Date(invoice.ServiceFrom)} to {IndianFigures.Date(invoice.ServiceTo)}",
    };

    private static IEnumerable<PdfBlock> Blocks(TaxInvoicePrint invoice, string title)
    {
        yield return Letterhead(invoice, title);
        yield return TaxInvoiceFacts.Block(invoice);
        if (invoice.Endorsement.Length > 0)
        {
            yield return new ParagraphBlock(invoice.Endorsement) { Emphasis = Emphasis.Strong };
        }

        if (invoice.Reason.Length > 0)
        {
            yield return new ParagraphBlock(invoice.Reason) { Label = "Reason" };
        }

        yield return invoice.IsNote ? NoteTables.Lines(invoice) : TaxInvoiceTables.Lines(invoice);
        yield return Foot(invoice);
        yield return Closing(invoice);
    }

    private static LetterheadBlock Letterhead(TaxInvoicePrint invoice, string title) => new(
        [SupplierName, invoice.Supplier.OfficeName, invoice.Supplier.Address, invoice.Headings.With("State {0}", invoice.Supplier.State), invoice.Headings.With("GSTIN {0}", invoice.Supplier.Gstin)],
        [title.ToUpperInvariant(), invoice.Number, IndianFigures.Date(invoice.Date), invoice.CopyMarking]);

    private static SideBySideBlock Foot(TaxInvoicePrint invoice) => new(
    [
        new SideBySideColumn(1.35, [.. TaxInvoiceTables.Tax(invoice), Words(invoice)]),
        new SideBySideColumn(1, [new TotalsBlock([.. Sums(invoice)])]),
    ]);

    private static ParagraphBlock Words(TaxInvoicePrint invoice) =>
        new(invoice.AmountInWords) { Label = "Amount in words", Emphasis = Emphasis.Strong };

    private static IEnumerable<TotalLine> Sums(TaxInvoicePrint invoice)
    {
        if (!invoice.IsNote)
        {
            yield return new TotalLine("Gross value", IndianFigures.Amount(invoice.Gross));
            yield return new TotalLine("Less discount", IndianFigures.Amount(-invoice.Discount));
            yield return new TotalLine("Value-added services", IndianFigures.Amount(invoice.ValueAdded));
        }

        yield return new TotalLine(invoice.Kind == PrintedKind.BillOfSupply ? "Value of exempt supply" : "Taxable value", IndianFigures.Amount(invoice.Taxable - invoice.Exempt));
        if (!invoice.Exempt.IsZero)
        {
            yield return new TotalLine("Value of exempt supply", IndianFigures.Amount(invoice.Exempt));
        }

        foreach (var head in invoice.Taxes.SelectMany(t => t.Heads).GroupBy(h => h.Name, StringComparer.Ordinal))
        {
            yield return new TotalLine(head.Key, IndianFigures.Amount(Money.Sum(head.Select(h => h.Amount))));
        }

        yield return new TotalLine("Total", IndianFigures.Amount(invoice.Total));
        yield return new TotalLine("Round off", IndianFigures.Signed(invoice.RoundOff));
        yield return new TotalLine(invoice.Kind == PrintedKind.CreditNote ? "Credited" : "Payable", IndianFigures.Rupees(invoice.Payable), Grand: true);
    }

    private static SideBySideBlock Closing(TaxInvoicePrint invoice) => new(
    [
        new SideBySideColumn(1.35, [.. Payment(invoice), .. Terms(invoice)]),
        new SideBySideColumn(1, [Signature(invoice)]),
    ]);

    private static IEnumerable<PdfBlock> Payment(TaxInvoicePrint invoice)
    {
        var headings = invoice.Headings;
        if (invoice.Upi is { } upi)
        {
            yield return new QrBlock(upi.ToString(), [headings.With("Pay {0} by UPI", IndianFigures.Rupees(upi.Amount)), headings.With("To {0}", upi.Payee), upi.Address, headings.With("Reference {0}", upi.Reference), headings["Scan with any UPI app; the amount is filled in."]], upi.HasInvoice ? 110 : 92);
        }

        if (invoice.PaymentNote.Length > 0)
        {
            yield return new ParagraphBlock(invoice.PaymentNote) { Label = "Payment" };
        }
    }

    private static IEnumerable<PdfBlock> Terms(TaxInvoicePrint invoice)
    {
        if (invoice.Terms.Count > 0)
        {
            yield return new ParagraphBlock(string.Join('\n', invoice.Terms.Select((t, i) => FormattableString.Invariant($"{i + 1}. {t}")))) { Label = "Terms", Emphasis = Emphasis.Quiet };
        }
    }

    private static SignatureBlock Signature(TaxInvoicePrint invoice) =>
        new($"{invoice.Headings.With("For {0}", invoice.Headings[SupplierName])}\n{invoice.IssuingOffice}", ["Authorised signatory", .. invoice.Signatory]) { Stamp = invoice.Stamp };
}
