using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// The Advance calendar as it is kept: the months of the letter of 24-12-2025, those the rule gave, and what the Directorate
/// corrected. Beyond the last month kept the rule goes on from there.
/// </summary>
public sealed class AdvanceCalendar
{
    private readonly BillingPeriod[] kept;

    /// <param name="months">The periods kept, each beginning on the billing date of the one before.</param>
    public AdvanceCalendar(IEnumerable<BillingPeriod> months) => kept = [.. months.OrderBy(m => m.From)];

    /// <summary>Nothing is kept: the rule alone.</summary>
    public static AdvanceCalendar ByRule { get; } = new([]);

    /// <exception cref="RuleViolation">Before 01-12-2025.</exception>
    public BillingPeriod PeriodContaining(DateOnly date)
    {
        if (kept.Length == 0 || date < kept[0].From)
        {
            return AdvanceBillingCalendar.PeriodContaining(date);
        }

        var last = kept[^1];
        return date <= last.To ? kept.First(p => p.Contains(date)) : After(last, date);
    }

    // The month that follows the last one kept begins where that ends, even if it was corrected.
    private static BillingPeriod After(BillingPeriod last, DateOnly date)
    {
        var next = last.BillingDate.AddMonths(1);
        var following = AdvanceBillingCalendar.PeriodOf(next.Year, next.Month) with { From = last.BillingDate };
        return following.Contains(date) ? following : AdvanceBillingCalendar.PeriodContaining(date);
    }
}
