using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>A change of the billing cycle as it is asked for.</summary>
/// <param name="From">The first day of the new cycle.</param>
/// <param name="Cycle">One of those for customers who pay later.</param>
/// <param name="BillingDays">Of the custom cycle: “5, 20”.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record CycleChange(DateOnly From, BillingCycle Cycle, string? BillingDays, string Reason)
{
    /// <exception cref="RuleViolation">contract.billing-days</exception>
    internal BillingStretch Stretch => new(From, Cycle, Cycle == BillingCycle.Custom ? Contracts.BillingDays.Parse(BillingDays) : null);

    /// <exception cref="RuleViolation">contract.cycle, contract.cycle-reason, contract.cycle-past</exception>
    internal void Require(DateOnly today)
    {
        RuleViolation.Unless(Cycle != BillingCycle.AdvanceMonthly, "contract.cycle", "Choose a monthly, fortnightly, quarterly or custom cycle for a customer who pays later.", nameof(Cycle));
        RuleViolation.Unless(Reason.Trim().Length is > 0 and <= 500, "contract.cycle-reason", "Say why the cycle changes, in at most 500 characters.", nameof(Reason));
        RuleViolation.Unless(From > today, "contract.cycle-past", "A change of cycle begins on a day to come: periods that have begun stay as they are.", nameof(From));
    }
}
