using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class BillingCalendarTests
{
    [Theory]
    [InlineData("12-2025", "01-12-2025", "29-12-2025", "30-12-2025", DayOfWeek.Tuesday, 29)]
    [InlineData("01-2026", "30-12-2025", "29-01-2026", "30-01-2026", DayOfWeek.Friday, 31)]
    [InlineData("02-2026", "30-01-2026", "27-02-2026", "28-02-2026", DayOfWeek.Saturday, 29)]
    [InlineData("03-2026", "28-02-2026", "29-03-2026", "30-03-2026", DayOfWeek.Monday, 30)]
    [InlineData("04-2026", "30-03-2026", "29-04-2026", "30-04-2026", DayOfWeek.Thursday, 31)]
    [InlineData("05-2026", "30-04-2026", "29-05-2026", "30-05-2026", DayOfWeek.Saturday, 30)]
    [InlineData("06-2026", "30-05-2026", "29-06-2026", "30-06-2026", DayOfWeek.Tuesday, 31)]
    [InlineData("07-2026", "30-06-2026", "29-07-2026", "30-07-2026", DayOfWeek.Thursday, 30)]
    [InlineData("08-2026", "30-07-2026", "29-08-2026", "30-08-2026", DayOfWeek.Sunday, 31)]
    [InlineData("09-2026", "30-08-2026", "29-09-2026", "30-09-2026", DayOfWeek.Wednesday, 31)]
    [InlineData("10-2026", "30-09-2026", "29-10-2026", "30-10-2026", DayOfWeek.Friday, 30)]
    [InlineData("11-2026", "30-10-2026", "29-11-2026", "30-11-2026", DayOfWeek.Monday, 31)]
    [InlineData("12-2026", "30-11-2026", "29-12-2026", "30-12-2026", DayOfWeek.Wednesday, 30)]
    [InlineData("01-2027", "30-12-2026", "29-01-2027", "30-01-2027", DayOfWeek.Saturday, 31)]
    [InlineData("02-2027", "30-01-2027", "27-02-2027", "28-02-2027", DayOfWeek.Sunday, 29)]
    [InlineData("03-2027", "28-02-2027", "29-03-2027", "30-03-2027", DayOfWeek.Tuesday, 30)]
    [InlineData("02-2028", "30-01-2028", "28-02-2028", "29-02-2028", DayOfWeek.Tuesday, 30)]
    [InlineData("03-2028", "29-02-2028", "29-03-2028", "30-03-2028", DayOfWeek.Thursday, 30)]
    public void Advance_period_is_of_the_letters_table(string month, string from, string to, string billing, DayOfWeek weekday, int days)
    {
        var first = Day("01-" + month);
        var period = AdvanceBillingCalendar.PeriodOf(first.Year, first.Month);

        Assert.Equal(new BillingPeriod(Day(from), Day(to), Day(billing)), period);
        Assert.Equal((weekday, days), (period.BillingDate.DayOfWeek, period.To.DayNumber - period.From.DayNumber + 1));
        Assert.Equal(period, BillingCalendar.PeriodContaining(BillingCycle.AdvanceMonthly, Day(from)));
        Assert.Equal(period, BillingCalendar.PeriodContaining(BillingCycle.AdvanceMonthly, Day(to)));
    }

    [Fact]
    public void Advance_february_of_a_leap_year_can_be_the_28th()
    {
        var february = AdvanceBillingCalendar.PeriodOf(2028, 2, FebruaryLeapRule.Day28);
        var march = AdvanceBillingCalendar.PeriodContaining(Day("28-02-2028"), FebruaryLeapRule.Day28);

        Assert.Equal(Day("28-02-2028"), february.BillingDate);
        Assert.Equal((Day("28-02-2028"), Day("30-03-2028")), (march.From, march.BillingDate));
    }

    [Fact]
    public void Advance_booking_on_the_billing_date_or_the_31st_belongs_to_the_next_bill()
    {
        Assert.Equal(Day("30-01-2026"), AdvanceBillingCalendar.PeriodContaining(Day("30-12-2025")).BillingDate);
        Assert.Equal(Day("30-01-2026"), AdvanceBillingCalendar.PeriodContaining(Day("31-12-2025")).BillingDate);
    }

    [Theory]
    [InlineData("29-11-2025")]
    [InlineData("30-11-2025")]
    public void Advance_before_the_first_period_is_refused(string date)
    {
        Assert.Equal("billing.before-first-period", Assert.Throws<RuleViolation>(() => AdvanceBillingCalendar.PeriodContaining(Day(date))).Code);
        Assert.Equal("billing.before-first-period", Assert.Throws<RuleViolation>(() => AdvanceBillingCalendar.PeriodOf(2025, 11)).Code);
    }

    [Theory]
    [InlineData(BillingCycle.AdvanceMonthly, FebruaryLeapRule.LastDay)]
    [InlineData(BillingCycle.AdvanceMonthly, FebruaryLeapRule.Day28)]
    [InlineData(BillingCycle.Monthly, FebruaryLeapRule.LastDay)]
    [InlineData(BillingCycle.Fortnightly, FebruaryLeapRule.LastDay)]
    [InlineData(BillingCycle.Quarterly, FebruaryLeapRule.LastDay)]
    public void Periods_to_2040_leave_no_gap_and_do_not_overlap(BillingCycle cycle, FebruaryLeapRule rule)
    {
        var (first, last) = (AdvanceBillingCalendar.FirstDay, new DateOnly(2040, 12, 31));
        var periods = BillingCalendar.PeriodsBetween(cycle, first, last, rule).ToList();

        Assert.True(periods[0].Contains(first) && periods[^1].Contains(last));
        Assert.All(periods.Zip(periods.Skip(1)), p => Assert.Equal(p.First.To.AddDays(1), p.Second.From));
        Assert.All(periods, p => Assert.Equal(p.To.AddDays(1), p.BillingDate));
        for (var (date, at) = (first, 0); date <= last; date = date.AddDays(1))
        {
            at += date > periods[at].To ? 1 : 0;
            Assert.Equal(periods[at], BillingCalendar.PeriodContaining(cycle, date, rule));
            Assert.True(periods[at].Contains(date));
        }
    }

    [Theory]
    [InlineData(BillingCycle.Monthly, "28-02-2026", "01-02-2026", "28-02-2026", "01-03-2026")]
    [InlineData(BillingCycle.Fortnightly, "15-04-2026", "01-04-2026", "15-04-2026", "16-04-2026")]
    [InlineData(BillingCycle.Fortnightly, "16-04-2026", "16-04-2026", "30-04-2026", "01-05-2026")]
    [InlineData(BillingCycle.Quarterly, "31-03-2026", "01-01-2026", "31-03-2026", "01-04-2026")]
    [InlineData(BillingCycle.Quarterly, "01-04-2026", "01-04-2026", "30-06-2026", "01-07-2026")]
    public void Pay_later_period_is_billed_on_the_day_after_it(BillingCycle cycle, string date, string from, string to, string billing) =>
        Assert.Equal(new BillingPeriod(Day(from), Day(to), Day(billing)), BillingCalendar.PeriodContaining(cycle, Day(date)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture);
}
