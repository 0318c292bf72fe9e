using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Ledger;

/// <summary>A statement of account for print, A4 landscape.</summary>
internal static class StatementPdf
{
    /// <summary>More are for a workbook.</summary>
    public const int MostLines = 5_000;

    /// <param name="account">Its name.</param>
    /// <param name="filters">In words.</param>
    /// <param name="lines">In the order of the days.</param>
    /// <param name="proof">What it comes to.</param>
    /// <param name="made">By whom, and when in IST civil time.</param>
    /// <param name="language">Of the headings.</param>
    public static byte[] Render(string account, IReadOnlyList<string> filters, IReadOnlyList<LedgerStatementRow> lines, StatementProof proof, (string By, DateTime At) made, Language language)
    {
        var (by, at) = made;
        var headings = Headings.Of(language);
        var about = new PdfDescription($"Statement of account: {account}", new DateTimeOffset(at, TimeSpan.FromMinutes(330))) { Author = by };
        return PdfLayout.Render(new PdfDocument(about, [Letterhead(account), Facts(filters, proof.Opening, made, headings), Table(lines), new ParagraphBlock($"{proof.Sentence}. {headings["Debit is plus."]}") { Emphasis = Emphasis.Quiet }])
        {
            Language = language,
            Landscape = true,
            RunningHead = $"{headings["Statement of account"]} · {account}",
            Foot = $"{account} · {headings[TaxInvoicePdf.SupplierName]} · {headings.With("made {0} by {1}", IndianFigures.Date(DateOnly.FromDateTime(at)), by)}",
        });
    }

    private static LetterheadBlock Letterhead(string account) => new([TaxInvoicePdf.SupplierName], ["Statement of account", account]);

    private static FactsBlock Facts(IReadOnlyList<string> filters, Money forward, (string By, DateTime At) made, Headings headings) => new(
    [
        new FactColumn("Of", filters.Count > 0 ? [.. filters.Select(f => new Fact("", f))] : [new Fact("", headings["Every office and contract in sight"])]),
        new FactColumn("Made", [new Fact("By", made.By), new Fact("On", IndianFigures.Date(DateOnly.FromDateTime(made.At))), new Fact("Brought forward", IndianFigures.Rupees(forward))]),
    ]);

    private static TableBlock Table(IReadOnlyList<LedgerStatementRow> lines) => new(
        [
            new TableColumn("Date", 0.9), new TableColumn("Act", 1.5), new TableColumn("Voucher", 0.9), new TableColumn("Document", 1.3), new TableColumn("Component\nGSTIN", 1.3),
            new TableColumn("Officer", 1.2), new TableColumn("Debit\u00A0₹", 1, Figures: true), new TableColumn("Credit\u00A0₹", 1, Figures: true), new TableColumn("Balance\u00A0₹", 1.1, Figures: true),
        ],
        [.. lines.Select(Row)])
    {
        Totals = [["Total", "", "", "", "", "", IndianFigures.Amount(Sum(lines, 1)), IndianFigures.Amount(Sum(lines, -1)), lines.Count > 0 ? IndianFigures.Amount(lines[^1].Balance) : ""]],
        Size = 7.5,
    };

    private static IReadOnlyList<string> Row(LedgerStatementRow line) =>
    [
        IndianFigures.Date(line.Date), Words.Of(line.Act), line.Voucher ?? "", line.DocumentNumber ?? "", $"{LedgerWords.OfComponent(line.Component)}\n{line.Gstin}".Trim(),
        line.PersonName, line.Amount > Money.Zero ? IndianFigures.Amount(line.Amount) : "", line.Amount < Money.Zero ? IndianFigures.Amount(-line.Amount) : "", IndianFigures.Amount(line.Balance),
    ];

    private static Money Sum(IReadOnlyList<LedgerStatementRow> lines, int sign) =>
        Money.Sum(lines.Where(l => Math.Sign(l.Amount.Paise) == sign).Select(l => new Money(Math.Abs(l.Amount.Paise))));
}
