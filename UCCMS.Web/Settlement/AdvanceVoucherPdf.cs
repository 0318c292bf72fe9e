using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Settlement;

/// <summary>Sets receipt and refund vouchers on advances with the particulars of CGST rules 50 and 51, A4.</summary>
internal static class AdvanceVoucherPdf
{
    public static byte[] Render(AdvanceVoucher voucher) => PdfLayout.Render(Document(voucher, Language.English));

    public static PdfDocument Document(AdvanceVoucher voucher, Language language)
    {
        var headings = Headings.Of(language);
        var about = new PdfDescription($"{Words.Of(voucher.Kind)} {voucher.Number}", new(IndianTime.CivilOf(voucher.IssuedAtUtc), new TimeSpan(5, 30, 0)))
        {
            Author = voucher.SupplierName,
            Subject = voucher.RecipientName,
        };
        return new PdfDocument(about, [Letterhead(voucher, headings), Facts(voucher, headings), Table(voucher, headings), Foot(voucher), new SignatureBlock(headings.With("For {0}", headings[voucher.SupplierName]), [voucher.Signatory])])
        {
            Language = language,
            RunningHead = $"{headings[Words.Of(voucher.Kind)]} {voucher.Number} · {voucher.RecipientName}",
            Foot = $"{voucher.Number} · {voucher.SupplierGstin} · {headings[voucher.SupplierName]}",
        };
    }

    private static LetterheadBlock Letterhead(AdvanceVoucher voucher, Headings headings) => new(
        [voucher.SupplierName, voucher.SupplierAddress, headings.With("GSTIN {0}", voucher.SupplierGstin)],
        [Words.Of(voucher.Kind), voucher.IsRefund ? "CGST Rules 2017, rule 51" : "CGST Rules 2017, rule 50"]);

    private static FactsBlock Facts(AdvanceVoucher voucher, Headings headings) => new(
    [
        new FactColumn("Voucher", [
            new Fact("Number", voucher.Number, Emphasis.Strong),
            new Fact("Date", IndianFigures.Date(voucher.Date)),
            .. voucher.AgainstNumber is { } against ? [new Fact("Receipt voucher", headings.With("{0} of {1}", against, IndianFigures.Date(voucher.AgainstDate!.Value)))] : Array.Empty<Fact>(),
            new Fact(voucher.IsRefund ? "Paid back on" : "Received on", IndianFigures.Date(voucher.PaidOn))]),
        new FactColumn("Recipient", [
            new Fact("", voucher.RecipientName, Emphasis.Strong),
            new Fact("", voucher.RecipientAddress),
            new Fact("GSTIN", voucher.RecipientGstin ?? headings["unregistered"]),
            new Fact("State", StateOf(voucher.RecipientStateCode))]),
        new FactColumn("Supply", [
            new Fact("Contract", voucher.ContractNumber),
            new Fact("Place of supply", StateOf(voucher.PlaceOfSupplyCode)),
            new Fact("Kind", headings[voucher.IsInterState ? "Inter-State" : "Intra-State"]),
            new Fact("Reverse charge", headings["No"])]),
    ]);

    private static TableBlock Table(AdvanceVoucher voucher, Headings headings)
    {
        var half = new Percent(voucher.Rate.BasisPoints / 2);
        var stateTax = GstStates.Get(voucher.SupplierGstin[..2]).StateTaxName;
        IReadOnlyList<IReadOnlyList<string>> taxes = voucher.IsInterState
            ? [["IGST", voucher.Rate.ToString(), IndianFigures.Amount(voucher.Igst)]]
            : [["CGST", half.ToString(), IndianFigures.Amount(voucher.Cgst)], [stateTax, half.ToString(), IndianFigures.Amount(voucher.StateTax)]];
        return new TableBlock(
            [new TableColumn("Description", 3), new TableColumn("Rate", 1), new TableColumn("Amount\u00A0₹", 1, Figures: true)],
            [[headings[voucher.IsRefund ? "Refund of an advance for postal services (SAC 996811)" : "Advance for postal services (SAC 996811)"], voucher.Rate.ToString(), IndianFigures.Amount(voucher.Taxable)], .. taxes])
        {
            Totals = [[voucher.IsRefund ? "Refunded, tax included" : "Received, tax included", "", IndianFigures.Amount(voucher.Amount)]],
        };
    }

    private static SideBySideBlock Foot(AdvanceVoucher voucher) => new(
    [
        new SideBySideColumn(1.9, [
            new ParagraphBlock(AmountInWords.Of(voucher.Amount)) { Label = "Amount in words", Emphasis = Emphasis.Strong },
            new ParagraphBlock(voucher.Basis) { Emphasis = Emphasis.Quiet }]),
        new SideBySideColumn(1, [new TotalsBlock([new TotalLine("Value", IndianFigures.Rupees(voucher.Taxable)), new TotalLine("Tax", IndianFigures.Rupees(voucher.Sums.Tax)), new TotalLine("Total", IndianFigures.Rupees(voucher.Amount), Grand: true)])]),
    ]);

    private static string StateOf(string code) => $"{GstStates.Get(code).Name} ({code})";
}
