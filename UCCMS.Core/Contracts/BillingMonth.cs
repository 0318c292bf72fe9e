using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Where a month of the Advance calendar comes from.</summary>
public enum BillingMonthSource
{
    /// <summary>Printed in the letter of 24-12-2025.</summary>
    Letter,

    /// <summary>By the rule that the letter's rows follow.</summary>
    Rule,

    /// <summary>The Directorate set another billing date.</summary>
    Corrected,
}

/// <summary>
/// One kept month of the Advance calendar: its period touches those beside it, and its billing date is also the day of
/// auto-settlement and of the billing office's DTR, unless the holiday rule moves these.
/// </summary>
public sealed class BillingMonth : IVersioned, IAuditedDocument
{
    private BillingMonth()
    {
    }

    /// <summary>Year and month of the services and of e-Lekha, as 202604.</summary>
    public int Month { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public DateOnly BillingDate { get; private set; }

    /// <summary>The day of the billing run, of settlement and of the DTR: the billing date, or by the holiday rule the working day before.</summary>
    public DateOnly ActsOn { get; private set; }

    public BillingMonthSource Source { get; private set; }

    /// <summary>Why it was corrected.</summary>
    public string? Reason { get; private set; }

    public string? CorrectedBy { get; private set; }

    public DateTime? CorrectedAtUtc { get; private set; }

    public long Version { get; private set; }

    public BillingPeriod Period => new(From, To, BillingDate);

    public DateOnly FirstOfMonth => new(Month / 100, Month % 100, 1);

    /// <summary>August 2026.</summary>
    public string Name => FirstOfMonth.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The holiday rule moved the acts of the day; the period did not change.</summary>
    public bool IsMoved => ActsOn != BillingDate;

    public string AuditKey => string.Create(CultureInfo.InvariantCulture, $"billing-month/{Month}");

    public string AuditTitle => $"Billing calendar, {Name}";

    /// <summary>Year and month of a day: 202604.</summary>
    public static int MonthOf(DateOnly day) => (day.Year * 100) + day.Month;

    /// <param name="first">The first day of the calendar month.</param>
    /// <param name="from">The billing date of the month before.</param>
    /// <param name="rule">For a February of a leap year.</param>
    public static BillingMonth ByRule(DateOnly first, DateOnly from, FebruaryLeapRule rule)
    {
        var billing = AdvanceBillingCalendar.BillingDateOf(first.Year, first.Month, rule);
        return new()
        {
            Month = MonthOf(first),
            From = from,
            To = billing.AddDays(-1),
            BillingDate = billing,
            ActsOn = billing,
            Source = first <= LastOfLetter ? BillingMonthSource.Letter : BillingMonthSource.Rule,
        };
    }

    /// <summary>Its period has begun: nothing about it changes any more.</summary>
    public bool HasBegun(DateOnly today) => From <= today;

    /// <summary>The rules changed, or the month before was corrected: what has not begun follows.</summary>
    internal void Follow(DateOnly from, FebruaryLeapRule rule)
    {
        From = from;
        if (Source == BillingMonthSource.Rule)
        {
            Bill(AdvanceBillingCalendar.BillingDateOf(FirstOfMonth.Year, FirstOfMonth.Month, rule));
        }
    }

    internal void ActOn(DateOnly day) => ActsOn = day;

    /// <exception cref="RuleViolation">calendar.begun, calendar.reason, calendar.month, calendar.order, calendar.same</exception>
    internal void Correct(DateOnly billing, BillingMonth next, string reason, DateOnly today, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(!HasBegun(today), "calendar.begun", $"The period of {Name} has begun; only periods to come can be corrected.", nameof(BillingDate));
        RuleViolation.Unless(reason.Trim().Length is >= 10 and <= 500, "calendar.reason", "Give the order or the reason, in 10 to 500 characters.", nameof(Reason));
        RuleViolation.Unless(MonthOf(billing) == Month, "calendar.month", $"The billing date lies in {Name}, so that the revenue is reflected in that month (letter of 24-12-2025, paragraph 2.5).", nameof(BillingDate));
        RuleViolation.Unless(billing > From && billing < next.BillingDate, "calendar.order", $"The billing date lies after {IndianTime.Show(From)}.", nameof(BillingDate));
        RuleViolation.Unless(billing != BillingDate, "calendar.same", $"{IndianTime.Show(billing)} is the billing date already.", nameof(BillingDate));
        Bill(billing);
        (Source, Reason, CorrectedBy, CorrectedAtUtc) = (BillingMonthSource.Corrected, reason.Trim(), actor.Name, utcNow);
        next.From = billing;
    }

    private static DateOnly LastOfLetter { get; } = new(2026, 3, 1);

    private void Bill(DateOnly billing) => (To, BillingDate) = (billing.AddDays(-1), billing);
}
