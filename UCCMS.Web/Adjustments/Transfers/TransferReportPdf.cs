using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>Sets the Transfer Entry Report (SOP 4.D) for print, A4 landscape.</summary>
internal static class TransferReportPdf
{
    public static byte[] Render(TransferEntry entry, Language language = Language.English) => PdfLayout.Render(Document(entry, Headings.Of(language)));

    public static PdfDocument Document(TransferEntry entry, Headings headings)
    {
        var made = entry.Decisions.Count == 0 ? entry.PreparedAtUtc : entry.Decisions.Max(d => d.AtUtc);
        var about = new PdfDescription($"Transfer entry report {entry.Number}", new(IndianTime.CivilOf(entry.ApprovedAtUtc ?? made), new TimeSpan(5, 30, 0)))
        {
            Author = TaxInvoicePdf.SupplierName,
            Subject = entry.CustomerName,
        };
        return new PdfDocument(about, [Letterhead(entry, headings), Facts(entry, headings), Table(entry), Foot(entry, headings), People(entry, headings)])
        {
            Language = headings.Language,
            Landscape = true,
            RunningHead = $"{headings["Transfer entry report"]} {entry.Number} · {entry.CustomerName}",
            Foot = $"{entry.Number} · {headings.With("{0} to {1}", entry.FromOfficeName, entry.ToOfficeName)} · {headings[TaxInvoicePdf.SupplierName]}",
        };
    }

    private static LetterheadBlock Letterhead(TransferEntry entry, Headings headings) => new(
        [TaxInvoicePdf.SupplierName, entry.FromOfficeName],
        ["Transfer Entry Report", entry.ApprovedAtUtc is null ? headings.With("{0}: not approved", Words.Of(entry.Status)) : "Approved by the Postal Accounts Office (SOP 4.D)"]);

    private static FactsBlock Facts(TransferEntry entry, Headings headings) => new(
    [
        new FactColumn("Entry", [
            new Fact("Number", entry.Number, Emphasis.Strong),
            new Fact("Purpose", Words.Of(entry.Purpose)),
            new Fact("Approved", entry.ApprovedAtUtc is { } at ? IndianTime.Show(at) : headings["not yet"])]),
        new FactColumn("Customer", [
            new Fact("", entry.CustomerName, Emphasis.Strong),
            new Fact("Contract", entry.Contracts),
            new Fact("Period", headings.With("{0} to {1}", IndianFigures.Date(entry.PeriodFrom), IndianFigures.Date(entry.PeriodTo)))]),
        new FactColumn("Offices", [
            new Fact("Accounted at", $"{entry.FromOfficeName} ({entry.FromOfficeId})"),
            new Fact("Goes to", $"{entry.ToOfficeName} ({entry.ToOfficeId})", Emphasis.Strong),
            new Fact("DDO", entry.DdoOfficeId.ToString())]),
    ]);

    private static TableBlock Table(TransferEntry entry) => new(
        [
            new TableColumn("Document", 1.4), new TableColumn("Date", 0.8), new TableColumn("GSTIN", 1.3),
            Figures("Net\u00A0₹"), Figures("CGST\u00A0₹"), Figures("SGST\u00A0₹"), Figures("UTGST\u00A0₹"), Figures("IGST\u00A0₹"), Figures("Round off\u00A0₹"), Figures("Total\u00A0₹"),
        ],
        [.. entry.Lines.OrderBy(l => l.Position).GroupBy(l => l.DocumentId).Select(g => Row(g.First().DocumentNumber, IndianFigures.Date(g.First().DocumentDate), g.First().Gstin, AdjustmentSums.Of(g)))])
    {
        Totals = [Row("In all", "", "", AdjustmentSums.Of(entry.Lines))],
    };

    private static TableColumn Figures(string heading) => new(heading, 1, Figures: true);

    private static IReadOnlyList<string> Row(string number, string date, string gstin, AdjustmentSums sums) =>
    [
        number, date, gstin, IndianFigures.Amount(sums.Net), IndianFigures.Amount(sums.Cgst), IndianFigures.Amount(sums.Sgst), IndianFigures.Amount(sums.Utgst), IndianFigures.Amount(sums.Igst),
        IndianFigures.Signed(sums.RoundOff), IndianFigures.Amount(sums.Total),
    ];

    private static SideBySideBlock Foot(TransferEntry entry, Headings headings) => new(
    [
        new SideBySideColumn(1.9, [
            new ParagraphBlock(AmountInWords.Of(entry.Total < Money.Zero ? -entry.Total : entry.Total)) { Label = "Amount in words", Emphasis = Emphasis.Strong },
            new ParagraphBlock(headings.With("{0} accounts value and tax by a misc. transaction of exactly these amounts once the entry is posted. The tax stays under the GSTIN of each document.", entry.ToOfficeName)) { Emphasis = Emphasis.Quiet }]),
        new SideBySideColumn(1, [new TotalsBlock([new TotalLine("Total", IndianFigures.Rupees(entry.Total), Grand: true)])]),
    ]);

    private static FactsBlock People(TransferEntry entry, Headings headings) => new(
    [
        new FactColumn("Prepared", [new Fact("", entry.PreparedByName, Emphasis.Strong), new Fact("", IndianTime.Show(entry.PreparedAtUtc))]),
        PersonOf(entry, TransferEntryAction.Submit, "Submitted", headings),
        PersonOf(entry, TransferEntryAction.Verify, "Verified", headings),
        PersonOf(entry, TransferEntryAction.Approve, "Approved", headings),
    ]);

    private static FactColumn PersonOf(TransferEntry entry, TransferEntryAction action, string heading, Headings headings) =>
        entry.Decisions.Where(d => d.Action == action).MaxBy(d => d.Position) is { } last
            ? new(heading, [new Fact("", last.PersonName, Emphasis.Strong), new Fact("", $"{last.OfficeName}, {IndianTime.Show(last.AtUtc)}")])
            : new(heading, [new Fact("", headings["not yet"])]);
}
