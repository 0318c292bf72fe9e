using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// Billing periods of customers who book now and pay later: calendar months, half months or quarters of the financial
/// year, billed on the day after the period ends (the bill is due to be raised by the 7th of the next month).
/// </summary>
public static class BnplBillingCycle
{
    public static BillingPeriod MonthContaining(DateOnly date)
    {
        var from = new DateOnly(date.Year, date.Month, 1);
        return Period(from, from.AddMonths(1));
    }

    /// <summary>1st to 15th, or 16th to the end of the month.</summary>
    public static BillingPeriod FortnightContaining(DateOnly date)
    {
        var first = new DateOnly(date.Year, date.Month, 1);
        var sixteenth = first.AddDays(15);
        return date < sixteenth ? Period(first, sixteenth) : Period(sixteenth, first.AddMonths(1));
    }

    /// <summary>April-June, July-September, October-December, January-March.</summary>
    public static BillingPeriod QuarterContaining(DateOnly date)
    {
        var from = new DateOnly(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1);
        return Period(from, from.AddMonths(3));
    }

    private static BillingPeriod Period(DateOnly from, DateOnly next) => new(from, next.AddDays(-1), next);
}
