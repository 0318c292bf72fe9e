using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Web.Settlement;

/// <summary>Sets receipt and refund vouchers on advances with the particulars of CGST rules 50 and 51, A4.</summary>
internal static class AdvanceVoucherPdf
{
    public static byte[] Render(AdvanceVoucher voucher)
    {
        var about = new PdfDescription($"{Words.Of(voucher.Kind)} {voucher.Number}", new(IndianTime.CivilOf(voucher.IssuedAtUtc), new TimeSpan(5, 30, 0)))
        {
            Author = voucher.SupplierName,
            Subject = voucher.RecipientName,
        };
        return PdfLayout.Render(new PdfDocument(about, [Letterhead(voucher), Facts(voucher), Table(voucher), Foot(voucher), new SignatureBlock($"For {voucher.SupplierName}", [voucher.Signatory])])
        {
            RunningHead = $"{Words.Of(voucher.Kind)} {voucher.Number} · {voucher.RecipientName}",
            Foot = $"{voucher.Number} · {voucher.SupplierGstin} · {voucher.SupplierName}",
        });
    }

    private static LetterheadBlock Letterhead(AdvanceVoucher voucher) => new(
        [voucher.SupplierName, voucher.SupplierAddress, $"GSTIN {voucher.SupplierGstin}"],
        [Words.Of(voucher.Kind), voucher.IsRefund ? "CGST Rules 2017, rule 51" : "CGST Rules 2017, rule 50"]);

    private static FactsBlock Facts(AdvanceVoucher voucher) => new(
    [
        new FactColumn("Voucher", [
            new Fact("Number", voucher.Number, Emphasis.Strong),
            new Fact("Date", IndianFigures.Date(voucher.Date)),
            .. voucher.AgainstNumber is { } against ? [new Fact("Receipt voucher", $"{against} of {IndianFigures.Date(voucher.AgainstDate!.Value)}")] : Array.Empty<Fact>(),
            new Fact(voucher.IsRefund ? "Paid back on" : "Received on", IndianFigures.Date(voucher.PaidOn))]),
        new FactColumn("Recipient", [
            new Fact("", voucher.RecipientName, Emphasis.Strong),
            new Fact("", voucher.RecipientAddress),
            new Fact("GSTIN", voucher.RecipientGstin ?? "unregistered"),
            new Fact("State", StateOf(voucher.RecipientStateCode))]),
        new FactColumn("Supply", [
            new Fact("Contract", voucher.ContractNumber),
            new Fact("Place of supply", StateOf(voucher.PlaceOfSupplyCode)),
            new Fact("Kind", voucher.IsInterState ? "Inter-State" : "Intra-State"),
            new Fact("Reverse charge", "No")]),
    ]);

    private static TableBlock Table(AdvanceVoucher voucher)
    {
        var half = new Percent(voucher.Rate.BasisPoints / 2);
        var stateTax = GstStates.Get(voucher.SupplierGstin[..2]).StateTaxName;
        IReadOnlyList<IReadOnlyList<string>> taxes = voucher.IsInterState
            ? [["IGST", voucher.Rate.ToString(), IndianFigures.Amount(voucher.Igst)]]
            : [["CGST", half.ToString(), IndianFigures.Amount(voucher.Cgst)], [stateTax, half.ToString(), IndianFigures.Amount(voucher.StateTax)]];
        return new TableBlock(
            [new TableColumn("Description", 3), new TableColumn("Rate", 1), new TableColumn("Amount\u00A0₹", 1, Figures: true)],
            [[voucher.IsRefund ? "Refund of an advance for postal services (SAC 996811)" : "Advance for postal services (SAC 996811)", voucher.Rate.ToString(), IndianFigures.Amount(voucher.Taxable)], .. taxes])
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
