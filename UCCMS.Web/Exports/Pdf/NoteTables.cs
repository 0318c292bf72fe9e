using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>The lines of a credit or debit note: what is corrected on which document (CGST rule 53(1A)).</summary>
internal static class NoteTables
{
    public static TableBlock Lines(TaxInvoicePrint note) => new(
        [
            new TableColumn("#", 0.28, Figures: true),
            new TableColumn("Description of service", 2.6),
            new TableColumn("SAC", 0.7),
            new TableColumn("On document", 1.4),
            new TableColumn("GST rate", 0.8, Figures: true),
            new TableColumn(note.Kind == PrintedKind.CreditNote ? "Value credited\u00A0₹" : "Value debited\u00A0₹", 1.2, Figures: true),
        ],
        [.. note.NoteLines.Select(Line)])
    {
        Totals = [["", "Total", "", "", "", IndianFigures.Amount(Money.Sum(note.NoteLines.Select(l => l.Value)))]],
    };

    private static IReadOnlyList<string> Line(PrintedNoteLine line, int at) =>
    [
        (at + 1).ToString(CultureInfo.InvariantCulture),
        line.TrafficClass.Length == 0 ? line.Description : $"{line.Description}\n{line.TrafficClass}",
        line.Sac,
        line.Against,
        line.Rate,
        IndianFigures.Amount(line.Value),
    ];
}
