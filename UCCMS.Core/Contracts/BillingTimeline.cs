using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>How a contract is billed from a day on.</summary>
/// <param name="From">The first day; of the first stretch the beginning of time.</param>
/// <param name="Cycle">How often.</param>
/// <param name="Days">Of the custom cycle.</param>
public sealed record BillingStretch(DateOnly From, BillingCycle Cycle, BillingDays? Days);

/// <summary>
/// The billing periods of one contract over all changes of its cycle: every day lies in exactly one. A period that a change
/// cuts ends on the day before the change, and the first period of the new cycle begins on its day.
/// </summary>
public sealed class BillingTimeline(IReadOnlyList<BillingStretch> stretches, AdvanceCalendar advance)
{
    /// <summary>In order of days.</summary>
    public IReadOnlyList<BillingStretch> Stretches => stretches;

    /// <param name="first">How it is billed from its beginning.</param>
    /// <param name="changes">Changes of the cycle.</param>
    /// <param name="advance">The kept calendar of Advance customers.</param>
    public static BillingTimeline Of(BillingStretch first, IEnumerable<BillingStretch> changes, AdvanceCalendar advance) =>
        new([first with { From = DateOnly.MinValue }, .. changes.OrderBy(c => c.From)], advance);

    /// <summary>How it is billed on a day.</summary>
    public BillingStretch On(DateOnly date) => stretches.Last(s => s.From <= date);

    /// <summary>The period in which a booking date falls; its <see cref="BillingPeriod.From"/> names it.</summary>
    /// <exception cref="RuleViolation">An Advance date before 01-12-2025.</exception>
    public BillingPeriod PeriodContaining(DateOnly date)
    {
        var stretch = On(date);
        var period = ByCycle(stretch, date);
        if (period.From < stretch.From)
        {
            period = period with { From = stretch.From };
        }

        var next = stretches.FirstOrDefault(s => s.From > date);
        return next is not null && next.From <= period.To ? new(period.From, next.From.AddDays(-1), next.From) : period;
    }

    /// <summary>Every period that has a day in the range, ends included, in order.</summary>
    public IEnumerable<BillingPeriod> PeriodsBetween(DateOnly from, DateOnly to)
    {
        for (var date = from; date <= to;)
        {
            var period = PeriodContaining(date);
            yield return period;
            date = period.To.AddDays(1);
        }
    }

    /// <summary>The first period that is billed on this day or later.</summary>
    public BillingPeriod NextBilled(DateOnly day)
    {
        var period = PeriodContaining(day);
        return period.From > AdvanceBillingCalendar.FirstDay && PeriodContaining(period.From.AddDays(-1)) is var before && before.BillingDate >= day ? before : period;
    }

    private BillingPeriod ByCycle(BillingStretch stretch, DateOnly date) => stretch.Cycle switch
    {
        BillingCycle.AdvanceMonthly => advance.PeriodContaining(date),
        BillingCycle.Custom => (stretch.Days ?? throw new InvalidOperationException("The custom cycle has no days.")).PeriodContaining(date),
        var cycle => BillingCalendar.PeriodContaining(cycle, date),
    };
}
