using UCCMS.Core.Dashboards;

namespace UCCMS.Tests.Dashboards;

public sealed class DaySpanTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(SpanChoice.Month, "2026-11-01", "2026-11-22", "2026-10-01", "2026-10-22", "2025-11-01", "2025-11-22")]
    [InlineData(SpanChoice.LastMonth, "2026-10-01", "2026-10-31", "2026-09-01", "2026-09-30", "2025-10-01", "2025-10-31")]
    [InlineData(SpanChoice.Quarter, "2026-10-01", "2026-11-22", "2026-08-01", "2026-09-22", "2025-10-01", "2025-11-22")]
    [InlineData(SpanChoice.Year, "2026-04-01", "2026-11-22", "2025-08-01", "2026-03-22", "2025-04-01", "2025-11-22")]
    [InlineData(SpanChoice.LastYear, "2025-04-01", "2026-03-31", "2024-04-01", "2025-03-31", "2024-04-01", "2025-03-31")]
    public void Spans_and_their_bases_are_the_days_they_say(SpanChoice choice, string from, string to, string beforeFrom, string beforeTo, string yearFrom, string yearTo)
    {
        var span = DaySpan.Of(choice, Today);
        Assert.Equal(Span(from, to), span);
        Assert.Equal(Span(beforeFrom, beforeTo), span.Base(Comparison.Before));
        Assert.Equal(Span(yearFrom, yearTo), span.Base(Comparison.YearEarlier));
    }

    [Theory]
    [InlineData("2026-04-01", "2026-11-22")]
    [InlineData("2026-01-15", "2026-01-20")]
    [InlineData("2026-01-15", "2026-04-30")]
    [InlineData("2026-02-01", "2026-02-28")]
    [InlineData("2026-01-31", "2026-02-01")]
    [InlineData("2026-01-10", "2026-01-29")]
    [InlineData("2026-01-10", "2026-02-24")]
    [InlineData("2026-01-25", "2026-03-24")]
    public void Months_and_days_added_and_taken_off_are_the_span_and_few_days(string from, string to)
    {
        var (span, times) = (Span(from, to), new Dictionary<DateOnly, int>());
        if (span.Parts.Months is { } months)
        {
            for (var day = months.First; day < months.Last.AddMonths(1); day = day.AddDays(1))
            {
                times[day] = 1;
            }
        }

        foreach (var (days, sign) in span.Parts.Days)
        {
            Assert.InRange(days.Days, 1, 16);
            Assert.Equal((days.From.Year, days.From.Month), (days.To.Year, days.To.Month));
            for (var day = days.From; day <= days.To; day = day.AddDays(1))
            {
                times[day] = times.GetValueOrDefault(day) + sign;
            }
        }

        Assert.All(times.Values, t => Assert.InRange(t, 0, 1));
        Assert.Equal(Enumerable.Range(0, span.Days).Select(n => span.From.AddDays(n)), times.Where(t => t.Value == 1).Select(t => t.Key).Order());
    }

    [Fact]
    public void Growth_is_told_on_its_base_and_not_on_nothing()
    {
        Assert.Equal(12.5m, new Growth(900, 800).Percent);
        Assert.Equal(-100m, new Growth(0, 800).Percent);
        Assert.Null(new Growth(5, 0).Percent);
        Assert.Equal(33.3m, Growth.Share(1, 3));
        Assert.Null(Growth.Share(0, 0));
    }

    private static DaySpan Span(string from, string to) =>
        new(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture));
}
