using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// A month whose GSTR-1 was filed for a GSTIN: nothing more is issued with a date in it, and what was issued is corrected
/// by notes only (SOP 4.A).
/// </summary>
public sealed class FiledMonth
{
    private FiledMonth()
    {
    }

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>yyyymm: 202602 is February 2026.</summary>
    public int Month { get; private set; }

    public DateOnly FiledOn { get; private set; }

    public static FiledMonth Of(string supplierGstin, DateOnly anyDayOfMonth, DateOnly filedOn) =>
        new() { SupplierGstin = supplierGstin, Month = MonthOf(anyDayOfMonth), FiledOn = filedOn };

    public static int MonthOf(DateOnly day) => (day.Year * 100) + day.Month;

    /// <exception cref="RuleViolation">gst.month-filed</exception>
    public static void RequireOpen(IReadOnlyCollection<FiledMonth> filed, string supplierGstin, DateOnly date) => RuleViolation.Unless(
        !IsFiled(filed, supplierGstin, date),
        "gst.month-filed",
        $"GSTR-1 of {supplierGstin} for {date.ToString("MMM-yyyy", System.Globalization.CultureInfo.InvariantCulture)} is filed; no document can be dated in that month. Correct by credit or debit note.");

    public static bool IsFiled(IReadOnlyCollection<FiledMonth> filed, string supplierGstin, DateOnly date) =>
        filed.Any(f => f.Month == MonthOf(date) && string.Equals(f.SupplierGstin, supplierGstin, StringComparison.OrdinalIgnoreCase));
}
