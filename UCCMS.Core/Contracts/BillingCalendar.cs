using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>How often a contract is billed.</summary>
public enum BillingCycle
{
    /// <summary>Every Advance customer, see <see cref="AdvanceBillingCalendar"/>.</summary>
    AdvanceMonthly,

    /// <summary>Pay later, calendar month.</summary>
    Monthly,

    /// <summary>Pay later, twice a month: for business above Rs 50 lakh a month.</summary>
    Fortnightly,

    /// <summary>Pay later, quarters of the financial year.</summary>
    Quarterly,

    /// <summary>Pay later, periods that begin on agreed days of the month, see <see cref="BillingDays"/>.</summary>
    Custom,
}

/// <summary>The billing periods of every cycle by its rule alone. Within a cycle they touch without gap or overlap; a contract's own stand in its <see cref="BillingTimeline"/>.</summary>
public static class BillingCalendar
{
    /// <exception cref="RuleViolation">An Advance date before 01-12-2025.</exception>
    public static BillingPeriod PeriodContaining(BillingCycle cycle, DateOnly date, FebruaryLeapRule rule = FebruaryLeapRule.LastDay) => cycle switch
    {
        BillingCycle.AdvanceMonthly => AdvanceBillingCalendar.PeriodContaining(date, rule),
        BillingCycle.Monthly => BnplBillingCycle.MonthContaining(date),
        BillingCycle.Fortnightly => BnplBillingCycle.FortnightContaining(date),
        BillingCycle.Quarterly => BnplBillingCycle.QuarterContaining(date),
        _ => throw new ArgumentOutOfRangeException(nameof(cycle), cycle, "Unknown billing cycle."),
    };

    /// <summary>Every period that has a day in the range, ends included, in order.</summary>
    public static IEnumerable<BillingPeriod> PeriodsBetween(BillingCycle cycle, DateOnly from, DateOnly to, FebruaryLeapRule rule = FebruaryLeapRule.LastDay)
    {
        for (var date = from; date <= to;)
        {
            var period = PeriodContaining(cycle, date, rule);
            yield return period;
            date = period.To.AddDays(1);
        }
    }
}
