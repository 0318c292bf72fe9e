using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Dashboards;

/// <summary>Which days a dashboard is about.</summary>
public enum SpanChoice
{
    /// <summary>The calendar month, up to today.</summary>
    Month,

    /// <summary>The calendar month before, whole.</summary>
    LastMonth,

    /// <summary>The quarter of the financial year, up to today.</summary>
    Quarter,

    /// <summary>The financial year, up to today.</summary>
    Year,

    /// <summary>The financial year before, whole.</summary>
    LastYear,
}

/// <summary>With which days a span is compared: the base of every growth.</summary>
public enum Comparison
{
    /// <summary>As many months, or days, just before.</summary>
    Before,

    /// <summary>The same days a year earlier.</summary>
    YearEarlier,
}

/// <summary>Days from one to another, both included.</summary>
public readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The months that lie in it whole, by their first days; none where there is no such month.</summary>
    public (DateOnly First, DateOnly Last)? WholeMonths
    {
        get
        {
            var first = From.Day == 1 ? From : MonthOf(From).AddMonths(1);
            var last = To == EndOf(To) ? MonthOf(To) : MonthOf(To).AddMonths(-1);
            return first <= last ? (first, last) : null;
        }
    }

    /// <summary>What is left of it besides its whole months.</summary>
    public IReadOnlyList<DaySpan> Edges => WholeMonths is not { } months
        ? [this]
        : [.. new[] { new DaySpan(From, months.First.AddDays(-1)), new DaySpan(months.Last.AddMonths(1), To) }.Where(e => e.Days > 0)];

    public static DaySpan Of(SpanChoice choice, DateOnly today)
    {
        var year = FinancialYear.Of(today);
        return choice switch
        {
            SpanChoice.LastMonth => new(MonthOf(today).AddMonths(-1), MonthOf(today).AddDays(-1)),
            SpanChoice.Quarter => new(year.From.AddMonths(MonthsBetween(year.From, today) / 3 * 3), today),
            SpanChoice.Year => new(year.From, today),
            SpanChoice.LastYear => new(year.From.AddYears(-1), year.From.AddDays(-1)),
            _ => new(MonthOf(today), today),
        };
    }

    /// <summary>The days it is compared with. A span from the first of a month is moved by months, so that 1 to 22 November meets 1 to 22 October.</summary>
    public DaySpan Base(Comparison comparison)
    {
        if (comparison == Comparison.YearEarlier)
        {
            return Back(12);
        }

        return From.Day == 1 ? Back(MonthsBetween(From, To) + 1) : new(From.AddDays(-Days), From.AddDays(-1));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{IndianTime.Show(From)} to {IndianTime.Show(To)}");

    private DaySpan Back(int months) => new(From.AddMonths(-months), To == EndOf(To) ? EndOf(To.AddMonths(-months)) : To.AddMonths(-months));

    private static int MonthsBetween(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly EndOf(DateOnly day) => MonthOf(day).AddMonths(1).AddDays(-1);
}
