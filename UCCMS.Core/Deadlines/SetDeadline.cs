using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Deadlines;

/// <summary>The Circle Office sets the time of a step for its offices, from today or a later day, with reason and circular.</summary>
[Requires(Permissions.ManageDeadlines)]
public sealed class SetDeadline(IDeadlinesStore deadlines, TimeProvider time) : IUseCase<SetDeadline.Input, DeadlineRuleId>
{
    /// <param name="Kind">Of step.</param>
    /// <param name="Unit">How the days count.</param>
    /// <param name="Days">Working days, or the day of the month.</param>
    /// <param name="From">What comes from this day on.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Circular">It rests on.</param>
    public sealed record Input(DeadlineKind Kind, DeadlineUnit Unit, int Days, DateOnly From, string Reason, string Circular);

    /// <exception cref="RuleViolation">deadline.past, deadline.same-day, deadline.fixed, deadline.days, deadline.reason, deadline.circular</exception>
    public async Task<DeadlineRuleId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.From >= IndianTime.Today(time), "deadline.past", "A deadline changes today or later: what came before keeps its due date.", nameof(Input.From));
        var rule = DeadlineRule.Set(input.Kind, actor.OfficeId, input.From, new(input.Unit, input.Days), (input.Reason, input.Circular), actor);
        RuleViolation.Unless(
            !await deadlines.HasRuleAsync(input.Kind, actor.OfficeId, input.From, ct), "deadline.same-day", $"A rule from {IndianTime.Show(input.From)} was set already.", nameof(Input.From));
        deadlines.Add(rule);
        return rule.Id;
    }
}
