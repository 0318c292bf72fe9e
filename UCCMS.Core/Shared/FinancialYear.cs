using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>An Indian financial year, 1 April to 31 March, named by the calendar year it starts in. Drives document numbers.</summary>
public readonly record struct FinancialYear(int StartYear)
{
    public DateOnly From => new(StartYear, 4, 1);

    public DateOnly To => new(StartYear + 1, 3, 31);

    /// <summary>26-27</summary>
    public string ShortLabel => string.Create(CultureInfo.InvariantCulture, $"{StartYear % 100:00}-{(StartYear + 1) % 100:00}");

    /// <summary>2026-27</summary>
    public string Label => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{(StartYear + 1) % 100:00}");

    /// <summary>The financial year in which an IST civil date falls.</summary>
    public static FinancialYear Of(DateOnly date) => new(date.Month >= 4 ? date.Year : date.Year - 1);

    public override string ToString() => Label;
}
