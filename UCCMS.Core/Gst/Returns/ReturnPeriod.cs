using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>The calendar month of a GSTR-1 return as yyyymm: 202602 is February 2026 (CGST section 37).</summary>
public readonly record struct ReturnPeriod(int YearMonth) : IComparable<ReturnPeriod>
{
    public DateOnly From => new(YearMonth / 100, YearMonth % 100, 1);

    public DateOnly To => From.AddMonths(1).AddDays(-1);

    [JsonIgnore] // written out with an input, it would never end
    public ReturnPeriod Next => Of(From.AddMonths(1));

    [JsonIgnore]
    public ReturnPeriod Previous => Of(From.AddDays(-1));

    /// <summary>The financial year the month lies in; a month is never in two.</summary>
    public FinancialYear FinancialYear => FinancialYear.Of(From);

    /// <summary>As the return file names it: 022026.</summary>
    public string Fp => From.ToString("MMyyyy", CultureInfo.InvariantCulture);

    /// <summary>As addresses and verbs name it: 2026-02.</summary>
    public string Key => From.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static bool operator <(ReturnPeriod a, ReturnPeriod b) => a.YearMonth < b.YearMonth;

    public static bool operator >(ReturnPeriod a, ReturnPeriod b) => a.YearMonth > b.YearMonth;

    public static bool operator <=(ReturnPeriod a, ReturnPeriod b) => a.YearMonth <= b.YearMonth;

    public static bool operator >=(ReturnPeriod a, ReturnPeriod b) => a.YearMonth >= b.YearMonth;

    /// <summary>The month in which an IST civil date falls.</summary>
    public static ReturnPeriod Of(DateOnly date) => new((date.Year * 100) + date.Month);

    /// <exception cref="RuleViolation">gst.period</exception>
    public static ReturnPeriod Parse(string? text) =>
        TryParse(text, out var period) ? period.Value : throw new RuleViolation("gst.period", $"\"{text}\" is not a month: write it as 2026-02.");

    /// <summary>Reads 2026-02, 202602 and, as in return files, 022026.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ReturnPeriod? period)
    {
        string[] forms = ["yyyy-MM", "yyyyMM", "MMyyyy"];
        period = null;
        foreach (var form in forms)
        {
            if (DateOnly.TryParseExact((text ?? string.Empty).Trim(), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 2017)
            {
                period = Of(day);
                return true;
            }
        }

        return false;
    }

    public bool Contains(DateOnly date) => Of(date) == this;

    public int CompareTo(ReturnPeriod other) => YearMonth.CompareTo(other.YearMonth);

    /// <summary>Feb-2026</summary>
    public override string ToString() => From.ToString("MMM-yyyy", CultureInfo.InvariantCulture);
}
