using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>A month of e-Lekha, as year and month: 202602.</summary>
public readonly record struct ElekhaMonth(int YearMonth) : IComparable<ElekhaMonth>
{
    public DateOnly From => new(YearMonth / 100, YearMonth % 100, 1);

    public DateOnly To => From.AddMonths(1).AddDays(-1);

    public static ElekhaMonth Of(DateOnly day) => new((day.Year * 100) + day.Month);

    /// <summary>From 2026-02 or 202602.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ElekhaMonth month)
    {
        month = default;
        var isRead = DateOnly.TryParseExact(text.Trim(), ["yyyy-MM", "yyyyMM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = isRead ? Of(day) : default;
        return isRead && day.Year is >= 2000 and < 2100;
    }

    public static bool operator <(ElekhaMonth a, ElekhaMonth b) => a.YearMonth < b.YearMonth;

    public static bool operator >(ElekhaMonth a, ElekhaMonth b) => a.YearMonth > b.YearMonth;

    public static bool operator <=(ElekhaMonth a, ElekhaMonth b) => a.YearMonth <= b.YearMonth;

    public static bool operator >=(ElekhaMonth a, ElekhaMonth b) => a.YearMonth >= b.YearMonth;

    public int CompareTo(ElekhaMonth other) => YearMonth.CompareTo(other.YearMonth);

    public override string ToString() => From.ToString("MMM-yyyy", CultureInfo.InvariantCulture);
}
