using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Settlement;

/// <summary>Sets the receipt that a customer gets for money, A4.</summary>
internal static class ReceiptPdf
{
    public static byte[] Render(ReceiptDetail detail) => PdfLayout.Render(Document(detail, Language.English));

    public static PdfDocument Document(ReceiptDetail detail, Language language)
    {
        var (receipt, row, headings) = (detail.Receipt, detail.Row, Headings.Of(language));
        var about = new PdfDescription($"Receipt of {receipt.Amount}, contract {receipt.ContractNumber}", new(IndianTime.CivilOf(receipt.RecordedAtUtc), new TimeSpan(5, 30, 0)))
        {
            Author = TaxInvoicePdf.SupplierName,
            Subject = row.CustomerName,
        };
        return new PdfDocument(about, [Letterhead(receipt, row), Facts(receipt, row, headings), Amount(receipt, headings), new SignatureBlock(headings.With("For {0}", headings[TaxInvoicePdf.SupplierName]), [receipt.RecordedByName, row.OfficeName])])
        {
            Language = language,
            Foot = $"{headings.With("Receipt {0}", receipt.Id.Value.ToString("N"))} · {row.OfficeName} · {headings[TaxInvoicePdf.SupplierName]}",
        };
    }

    private static LetterheadBlock Letterhead(Receipt receipt, ReceiptRow row) =>
        new([TaxInvoicePdf.SupplierName, row.OfficeName], [receipt.Purpose == ReceiptPurpose.Deposit ? "Deposit receipt" : "Receipt", IndianFigures.Date(receipt.ReceivedOn)]);

    private static FactsBlock Facts(Receipt receipt, ReceiptRow row, Headings headings) => new(
    [
        new FactColumn("Customer", [new Fact("", row.CustomerName, Emphasis.Strong), new Fact("Contract", receipt.ContractNumber), new Fact("Paid by", receipt.Payer)]),
        new FactColumn("Payment", [
            new Fact("Mode", headings[ReceiptModes.NameOf(receipt.Mode)]),
            .. receipt.Reference is { } reference ? [new Fact(ReceiptModes.ReferenceNameOf(receipt.Mode), reference)] : Array.Empty<Fact>(),
            .. receipt.ChequeDate is { } dated ? [new Fact("Drawn on", $"{receipt.DrawnOnBank}, {receipt.DrawnOnBranch}, dated {IndianFigures.Date(dated)}")] : Array.Empty<Fact>()]),
        new FactColumn("Received", [new Fact("On", IndianFigures.Date(receipt.ReceivedOn)), new Fact("At", row.OfficeName), new Fact("Recorded", IndianTime.Show(receipt.RecordedAtUtc))]),
    ]);

    private static SideBySideBlock Amount(Receipt receipt, Headings headings) => new(
    [
        new SideBySideColumn(1.9, [
            new ParagraphBlock(AmountInWords.Of(receipt.Amount)) { Label = "Amount in words", Emphasis = Emphasis.Strong },
            new ParagraphBlock(headings[receipt.ChequeDate is null ? "This acknowledges the payment; it is not a tax invoice." : "Subject to realisation of the cheque. This is not a tax invoice."]) { Emphasis = Emphasis.Quiet }]),
        new SideBySideColumn(1, [new TotalsBlock([new TotalLine("Received", IndianFigures.Rupees(receipt.Amount), Grand: true)])]),
    ]);
}
