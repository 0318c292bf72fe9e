using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class BillingTimelineTests
{
    private static readonly DateOnly First = new(2025, 12, 1);

    [Theory]
    [InlineData("5", 60)]
    [InlineData("5, 20", 120)]
    [InlineData("1, 8, 15, 22", 240)]
    [InlineData("28", 60)]
    public void Custom_cycle_gives_every_day_of_five_years_one_period(string days, int periods)
    {
        var timeline = Timeline(new BillingStretch(First, BillingCycle.Custom, BillingDays.Parse(days)));
        var found = timeline.PeriodsBetween(First, First.AddYears(5).AddDays(-1)).ToList();

        AssertTouch(found);
        Assert.InRange(found.Count, periods, periods + 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("29")]
    [InlineData("5, 5")]
    [InlineData("1, 2, 3, 4, 5")]
    [InlineData("x")]
    public void Custom_days_that_not_every_month_has_are_refused(string days) =>
        Assert.Equal("contract.billing-days", Assert.Throws<RuleViolation>(() => BillingDays.Parse(days)).Code);

    /// <summary>Changes on any day whatever, at boundaries or in the middle of periods.</summary>
    [Fact]
    public void Changes_of_the_cycle_leave_no_gap_and_do_not_overlap()
    {
        var random = new Random(20251224);
        BillingCycle[] cycles = [BillingCycle.Monthly, BillingCycle.Fortnightly, BillingCycle.Quarterly, BillingCycle.Custom];
        for (var round = 0; round < 200; round++)
        {
            var changes = Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(1, 1200)).Distinct()
                .Select(d => Stretch(First.AddDays(d), cycles[random.Next(cycles.Length)])).ToList();
            var timeline = BillingTimeline.Of(Stretch(First, cycles[random.Next(cycles.Length)]), changes, AdvanceCalendar.ByRule);
            var periods = timeline.PeriodsBetween(First, First.AddYears(5)).ToList();

            AssertTouch(periods);
            Assert.All(changes, c => Assert.Contains(periods, p => p.From == c.From));
            for (var day = First; day <= First.AddYears(4); day = day.AddDays(1))
            {
                Assert.Single(periods, p => p.Contains(day));
                Assert.True(periods.Contains(timeline.PeriodContaining(day)), $"{day} of round {round}");
            }
        }
    }

    [Fact]
    public void Change_of_cycle_ends_the_old_period_the_day_before()
    {
        var timeline = BillingTimeline.Of(Stretch(First, BillingCycle.Quarterly), [Stretch(Day("16-05-2026"), BillingCycle.Fortnightly)], AdvanceCalendar.ByRule);

        Assert.Equal(new BillingPeriod(Day("01-04-2026"), Day("15-05-2026"), Day("16-05-2026")), timeline.PeriodContaining(Day("30-04-2026")));
        Assert.Equal(new BillingPeriod(Day("16-05-2026"), Day("31-05-2026"), Day("01-06-2026")), timeline.PeriodContaining(Day("20-05-2026")));
    }

    [Fact]
    public void Corrected_month_moves_the_next_one_and_the_rule_goes_on_after_the_last_one_kept()
    {
        var calendar = new AdvanceCalendar([new(Day("30-03-2026"), Day("28-04-2026"), Day("29-04-2026")), new(Day("29-04-2026"), Day("27-05-2026"), Day("28-05-2026"))]);
        var timeline = BillingTimeline.Of(Stretch(First, BillingCycle.AdvanceMonthly), [], calendar);
        var periods = timeline.PeriodsBetween(Day("30-03-2026"), Day("31-12-2027")).ToList();

        AssertTouch(periods);
        Assert.Equal(Day("29-04-2026"), timeline.PeriodContaining(Day("28-04-2026")).BillingDate);
        Assert.Equal(new BillingPeriod(Day("28-05-2026"), Day("29-06-2026"), Day("30-06-2026")), timeline.PeriodContaining(Day("28-05-2026")));
        Assert.Equal(Day("30-07-2026"), timeline.PeriodContaining(Day("30-06-2026")).BillingDate);
    }

    [Theory]
    [InlineData(BillingCycle.AdvanceMonthly, "30-04-2026", "30-04-2026")]
    [InlineData(BillingCycle.AdvanceMonthly, "01-05-2026", "30-05-2026")]
    [InlineData(BillingCycle.AdvanceMonthly, "01-12-2025", "30-12-2025")]
    [InlineData(BillingCycle.Monthly, "01-05-2026", "01-05-2026")]
    [InlineData(BillingCycle.Monthly, "02-05-2026", "01-06-2026")]
    public void Next_billing_date_is_today_or_later(BillingCycle cycle, string today, string billing) =>
        Assert.Equal(Day(billing), Timeline(Stretch(First, cycle)).NextBilled(Day(today)).BillingDate);

    private static BillingTimeline Timeline(BillingStretch only) => BillingTimeline.Of(only, [], AdvanceCalendar.ByRule);

    private static BillingStretch Stretch(DateOnly from, BillingCycle cycle) => new(from, cycle, cycle == BillingCycle.Custom ? BillingDays.Parse("7, 21") : null);

    private static void AssertTouch(List<BillingPeriod> periods)
    {
        Assert.All(periods.Zip(periods.Skip(1)), p => Assert.Equal(p.First.To.AddDays(1), p.Second.From));
        Assert.All(periods, p => Assert.True(p.From <= p.To && p.BillingDate == p.To.AddDays(1)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "dd-MM-yyyy", CultureInfo.InvariantCulture);
}
