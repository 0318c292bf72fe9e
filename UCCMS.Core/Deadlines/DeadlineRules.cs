using UCCMS.Core.Organisation;

namespace UCCMS.Core.Deadlines;

/// <summary>What holds for a step of an office on a day: the circle's latest rule that has begun, else the default.</summary>
/// <param name="rules">Of every circle.</param>
/// <param name="gstr1DueDay">As the setting of the whole Department has it.</param>
/// <param name="apportionmentDueDay">As the setting of the whole Department has it.</param>
public sealed class DeadlineRules(IEnumerable<DeadlineRule> rules, int gstr1DueDay, int apportionmentDueDay)
{
    private readonly ILookup<(OfficeId Circle, DeadlineKind Kind), DeadlineRule> byCircle = rules.ToLookup(r => (r.CircleId, r.Kind));

    public DeadlineMeasure Of(DeadlineKind kind, OfficeId? circle, DateOnly day) => kind switch
    {
        DeadlineKind.Gstr1 => DeadlineMeasure.DayOfMonth(gstr1DueDay),
        DeadlineKind.Apportionment => DeadlineMeasure.DayOfMonth(apportionmentDueDay),
        _ when circle is { } c && byCircle[(c, kind)].Where(r => r.From <= day).MaxBy(r => r.From) is { } rule => rule.Measure,
        _ => DeadlineFacts.Of(kind).Default,
    };
}

/// <summary>Due dates of one office: its circle's rules over its working days.</summary>
/// <param name="Rules">Of all circles.</param>
/// <param name="Days">Of the office.</param>
/// <param name="Circle">Of the office; none for the Directorate.</param>
public sealed record OfficeDeadlines(DeadlineRules Rules, WorkingDays Days, OfficeId? Circle)
{
    /// <summary>A step that is as much overdue as this is told to the next level.</summary>
    public const int EscalateAfter = 2;

    /// <param name="kind">Of step.</param>
    /// <param name="since">IST date at which its time began.</param>
    public DateOnly Due(DeadlineKind kind, DateOnly since) => Days.Due(Rules.Of(kind, Circle, since), since);

    /// <param name="kind">Of step.</param>
    /// <param name="sinceUtc">When its time began.</param>
    public DateOnly Due(DeadlineKind kind, DateTime sinceUtc) => Due(kind, Shared.IndianTime.DateOf(sinceUtc));

    /// <summary>How many levels are to know by a day: none until two working days after the due date, one more for each two after that.</summary>
    public int Levels(DateOnly due, DateOnly today) => Days.Between(due, today) / EscalateAfter;
}
