using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Ledger;

/// <summary>The lines of a Daily Transaction Report as page and files name them.</summary>
internal static class DayBookWords
{
    /// <summary>From the opening balance to the last change before the closing balance.</summary>
    public static IReadOnlyList<(string Name, DayFigures Figures)> Lines(DayBook book) =>
    [
        ("Opening balance", book.Opening),
        ("Receipts and payments", book.Of(DayPart.Receipts)),
        ("Allocations and intimations", book.Of(DayPart.Allocations)),
        ("Vouchers", book.Of(DayPart.Vouchers)),
    ];
}
