using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>The two tables of a GST document: what was supplied, and the tax on it per rate and head.</summary>
internal static class TaxInvoiceTables
{
    public static TableBlock Lines(TaxInvoicePrint invoice) => new(
        [
            new TableColumn("#", 0.28, Figures: true),
            new TableColumn("Description of service", 2.1),
            new TableColumn("SAC", 0.62),
            new TableColumn("Articles", 0.72, Figures: true),
            new TableColumn("Gross\u00A0₹", 1, Figures: true),
            new TableColumn("Discount rate", 0.72, Figures: true),
            new TableColumn("Discount\u00A0₹", 0.95, Figures: true),
            new TableColumn("Value-added\u00A0₹", 0.85, Figures: true),
            new TableColumn(invoice.Kind is PrintedKind.BillOfSupply or PrintedKind.InvoiceCumBill ? "Value\u00A0₹" : "Taxable\u00A0₹", 1.05, Figures: true),
        ],
        [.. invoice.Lines.Select(Line)])
    {
        Totals = [["", "Total", "", IndianFigures.Count(invoice.Lines.Sum(l => l.Articles)), IndianFigures.Amount(invoice.Gross), "", IndianFigures.Amount(invoice.Discount), IndianFigures.Amount(invoice.ValueAdded), IndianFigures.Amount(invoice.Taxable)]],
    };

    /// <summary>Nothing on a bill of supply but the reason.</summary>
    public static IEnumerable<PdfBlock> Tax(TaxInvoicePrint invoice)
    {
        if (invoice.Taxes.Count == 0)
        {
            yield return new ParagraphBlock(invoice.Headings["Exempt supply: no tax is charged (CGST Rule 49)."]);
            yield break;
        }

        var heads = invoice.Taxes.SelectMany(t => t.Heads).Select(h => h.Name).Distinct(StringComparer.Ordinal).ToArray();
        yield return new TableBlock([.. Columns(heads)], [.. invoice.Taxes.Select(t => Row(t, heads))])
        {
            Totals = [["Total", IndianFigures.Amount(Money.Sum(invoice.Taxes.Select(t => t.Taxable))), .. heads.SelectMany(h => new[] { "", Sum(invoice, h) }), IndianFigures.Amount(invoice.Tax)]],
            Size = 7.5,
        };
    }

    private static IReadOnlyList<string> Line(PrintedLine line, int at) =>
    [
        (at + 1).ToString(CultureInfo.InvariantCulture),
        line.TrafficClass.Length == 0 ? line.Description : $"{line.Description}\n{line.TrafficClass}",
        line.Sac,
        IndianFigures.Count(line.Articles),
        IndianFigures.Amount(line.Gross),
        line.DiscountRate.ToString(),
        IndianFigures.Amount(line.Discount),
        IndianFigures.Amount(line.ValueAdded),
        IndianFigures.Amount(line.Taxable),
    ];

    private static IEnumerable<TableColumn> Columns(IEnumerable<string> heads)
    {
        yield return new TableColumn("GST rate", 0.72);
        yield return new TableColumn("Taxable\u00A0₹", 1, Figures: true);
        foreach (var head in heads)
        {
            yield return new TableColumn($"{head}\u00A0%", 0.62, Figures: true);
            yield return new TableColumn($"{head}\u00A0₹", 0.95, Figures: true);
        }

        yield return new TableColumn("Tax\u00A0₹", 0.95, Figures: true);
    }

    private static IReadOnlyList<string> Row(PrintedTax tax, IEnumerable<string> heads) =>
    [
        tax.Rate.ToString(),
        IndianFigures.Amount(tax.Taxable),
        .. heads.Select(h => tax.Heads.FirstOrDefault(x => string.Equals(x.Name, h, StringComparison.Ordinal)))
            .SelectMany(h => h is null ? ["", ""] : new[] { h.Rate.ToString(), IndianFigures.Amount(h.Amount) }),
        IndianFigures.Amount(Money.Sum(tax.Heads.Select(h => h.Amount))),
    ];

    private static string Sum(TaxInvoicePrint invoice, string head) => IndianFigures.Amount(Money.Sum(
        invoice.Taxes.SelectMany(t => t.Heads).Where(h => string.Equals(h.Name, head, StringComparison.Ordinal)).Select(h => h.Amount)));
}
