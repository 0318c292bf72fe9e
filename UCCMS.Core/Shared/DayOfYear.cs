using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>A day that comes in every year: 30 November. 29 February is not one.</summary>
public readonly record struct DayOfYear
{
    private const string Format = "MM-dd";

    private readonly DateOnly inCommonYear;

    private DayOfYear(DateOnly inCommonYear) => this.inCommonYear = inCommonYear;

    public DateOnly In(int year) => new(year, inCommonYear.Month, inCommonYear.Day);

    /// <summary>The first such day after the end of a financial year.</summary>
    public DateOnly After(FinancialYear year) => In(year.To.Year) is var same && same > year.To ? same : In(year.To.Year + 1);

    /// <param name="text">Month and day: 11-30.</param>
    /// <param name="day">The day.</param>
    public static bool TryParse(string? text, out DayOfYear day)
    {
        var parsed = DateOnly.TryParseExact($"2001-{text}", $"yyyy-{Format}", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found);
        day = new(found);
        return parsed;
    }

    /// <summary>30 November.</summary>
    public override string ToString() => inCommonYear.ToString("d MMMM", CultureInfo.InvariantCulture);
}
