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

    /// <summary>
    /// How its sum is made of sums by month and sums by day, so that few days are read: what it has of a month counts as the month less
    /// the days it has not, where those are fewer.
    /// </summary>
    public SpanParts Parts
    {
        get
        {
            var days = new List<SignedDays>();
            var (first, last) = (MonthOf(From), MonthOf(To));
            if (first == last)
            {
                return IsMostOf(first) ? new((first, first), Outside(first)) : new(null, [new(this, 1)]);
            }

            days.AddRange(IsMostOf(first) ? Outside(first) : [new(new(From, EndOf(From)), 1)]);
            days.AddRange(IsMostOf(last) ? Outside(last) : [new(new(last, To), 1)]);
            first = IsMostOf(first) ? first : first.AddMonths(1);
            last = IsMostOf(last) ? last : last.AddMonths(-1);
            return new(first <= last ? (first, last) : null, days);
        }
    }

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

    private bool IsMostOf(DateOnly month) => 2 * Outside(month).Sum(d => d.Days.Days) <= EndOf(month).Day;

    // the days of a month that it has not, to be taken off
    private List<SignedDays> Outside(DateOnly month) =>
        [.. new DaySpan[] { new(month, From.AddDays(-1)), new(To.AddDays(1), EndOf(month)) }.Where(d => d.Days > 0).Select(d => new SignedDays(d, -1))];

    private DaySpan Back(int months) => new(From.AddMonths(-months), To == EndOf(To) ? EndOf(To.AddMonths(-months)) : To.AddMonths(-months));

    private static int MonthsBetween(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly EndOf(DateOnly day) => MonthOf(day).AddMonths(1).AddDays(-1);
}

/// <summary>What the sum of a span is made of.</summary>
/// <param name="Months">From the first to the last of these, by their first days; none where no month counts.</param>
/// <param name="Days">To be added or taken off.</param>
public sealed record SpanParts((DateOnly First, DateOnly Last)? Months, IReadOnlyList<SignedDays> Days);

/// <summary>Days of one month that count once more, or less.</summary>
/// <param name="Days">From one to another.</param>
/// <param name="Sign">1, or -1 where they are taken off their month.</param>
public readonly record struct SignedDays(DaySpan Days, int Sign);
