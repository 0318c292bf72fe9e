using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// Billing periods of Advance customers (letter of 24-12-2025, paragraph 2.5): billed on the 30th, or the last day of a
/// shorter month, for the bookings from the previous month's billing date to the day before. The first began 01-12-2025.
/// </summary>
public static class AdvanceBillingCalendar
{
    public static readonly DateOnly FirstDay = new(2025, 12, 1);

    /// <summary>Of a month; also the day of auto-settlement and of its day-end transaction report.</summary>
    public static DateOnly BillingDateOf(int year, int month, FebruaryLeapRule rule = FebruaryLeapRule.LastDay)
    {
        var last = DateTime.DaysInMonth(year, month);
        return new(year, month, last == 29 && rule == FebruaryLeapRule.Day28 ? 28 : Math.Min(30, last));
    }

    /// <summary>The period billed in a month.</summary>
    /// <exception cref="RuleViolation">Before December 2025.</exception>
    public static BillingPeriod PeriodOf(int year, int month, FebruaryLeapRule rule = FebruaryLeapRule.LastDay)
    {
        var first = new DateOnly(year, month, 1);
        RequireBegun(first);
        var before = first.AddMonths(-1);
        var from = first == FirstDay ? FirstDay : BillingDateOf(before.Year, before.Month, rule);
        var billing = BillingDateOf(year, month, rule);
        return new(from, billing.AddDays(-1), billing);
    }

    /// <summary>The period in which a booking date falls: on the billing date itself the next has begun.</summary>
    /// <exception cref="RuleViolation">Before 01-12-2025.</exception>
    public static BillingPeriod PeriodContaining(DateOnly date, FebruaryLeapRule rule = FebruaryLeapRule.LastDay)
    {
        RequireBegun(date);
        var month = new DateOnly(date.Year, date.Month, 1);
        var billed = date < BillingDateOf(date.Year, date.Month, rule) ? month : month.AddMonths(1);
        return PeriodOf(billed.Year, billed.Month, rule);
    }

    private static void RequireBegun(DateOnly date) =>
        RuleViolation.Unless(date >= FirstDay, "billing.before-first-period", $"Advance billing periods begin on {IndianTime.Show(FirstDay)}; there is none for {IndianTime.Show(date)}.");
}
