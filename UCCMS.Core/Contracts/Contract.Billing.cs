using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <content>When it is billed.</content>
public sealed partial class Contract
{
    private readonly List<ContractCycle> cycles = [];
    private AdvanceCalendar advance = AdvanceCalendar.ByRule;

    /// <summary>Of the custom cycle it began with: “5, 20”.</summary>
    public string? BillingDays { get; private set; }

    /// <summary>Changes of the cycle, past and to come.</summary>
    public IReadOnlyList<ContractCycle> Cycles => cycles;

    /// <summary>Its billing periods over all changes of the cycle.</summary>
    public BillingTimeline Billing => BillingTimeline.Of(
        new(From, BillingCycle, BillingDays is null ? null : Contracts.BillingDays.Parse(BillingDays)), cycles.Select(c => c.Stretch), advance);

    /// <summary>The billing period in which a booking date falls; its <see cref="BillingPeriod.From"/> names it.</summary>
    public BillingPeriod PeriodContaining(DateOnly date) => Billing.PeriodContaining(date);

    /// <summary>Given by the database to every contract it loads.</summary>
    public void Follow(AdvanceCalendar kept) => advance = kept;

    /// <summary>Another cycle from the end of a period on; a change to come is replaced by another of its day.</summary>
    /// <exception cref="RuleViolation">contract.cycle-advance, contract.cycle-boundary, contract.cycle-order, contract.cycle-same, contract.location-dates and those of <see cref="CycleChange"/></exception>
    public void ChangeCycle(CycleChange change, DateOnly today, Actor actor, DateTime utcNow)
    {
        RequireActive();
        RequireApprovingOffice(actor);
        RuleViolation.Unless(!IsAdvance, "contract.cycle-advance", "Advance contracts follow the calendar of the letter of 24-12-2025; only the Directorate changes it.");
        change.Require(today);
        RuleViolation.Unless(change.From > From && change.From <= To, "contract.cycle-dates", $"The contract runs from {IndianTime.Show(From)} to {IndianTime.Show(To)}.", nameof(From));
        RuleViolation.Unless(cycles.TrueForAll(c => c.From <= change.From), "contract.cycle-order", "A later change is entered already.", nameof(From));
        cycles.RemoveAll(c => c.From == change.From);
        var before = Billing.On(change.From.AddDays(-1));
        RuleViolation.Unless(before with { From = change.From } != change.Stretch, "contract.cycle-same", "The contract has this cycle already.", nameof(change.Cycle));
        var period = PeriodContaining(change.From);
        RuleViolation.Unless(
            period.From == change.From,
            "contract.cycle-boundary",
            $"The change begins with a new period, so that no period is cut: on {IndianTime.Show(period.From)} or on {IndianTime.Show(period.To.AddDays(1))}.",
            nameof(From));
        cycles.Add(ContractCycle.Of(Id, change, actor.PersonId, utcNow));
        Revision++;
    }
}
