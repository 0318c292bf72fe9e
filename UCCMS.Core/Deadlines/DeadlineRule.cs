using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Deadlines;

/// <summary>What a Circle Office set for a step, for what comes to its offices from a day on until a later rule begins.</summary>
public sealed class DeadlineRule : IAuditedDocument
{
    private const int LongestText = 300;

    private DeadlineRule()
    {
    }

    public DeadlineRuleId Id { get; private set; }

    public DeadlineKind Kind { get; private set; }

    public OfficeId CircleId { get; private set; }

    public DateOnly From { get; private set; }

    public DeadlineUnit Unit { get; private set; }

    public int Days { get; private set; }

    /// <summary>Why it was set.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>The circular it rests on.</summary>
    public string Circular { get; private set; } = string.Empty;

    public string SetBy { get; private set; } = string.Empty;

    public DeadlineMeasure Measure => new(Unit, Days);

    public string AuditKey => $"deadline-rule/{CircleId}/{Kind}";

    public string AuditTitle => $"Deadline “{DeadlineFacts.Of(Kind).Title}”: {Measure} from {IndianTime.Show(From)}";

    /// <exception cref="RuleViolation">deadline.fixed, deadline.days, deadline.reason, deadline.circular</exception>
    public static DeadlineRule Set(DeadlineKind kind, OfficeId circle, DateOnly from, DeadlineMeasure measure, (string Reason, string Circular) why, Actor actor)
    {
        var facts = DeadlineFacts.Of(kind);
        RuleViolation.Unless(!facts.IsFixed, "deadline.fixed", $"“{facts.Title}” is fixed for the whole Department ({facts.Basis}).");
        measure.Check();
        RequireText(why.Reason, "deadline.reason", "Say why the time is changed", nameof(Reason));
        RequireText(why.Circular, "deadline.circular", "Name the circular or order it rests on", nameof(Circular));
        return new()
        {
            Id = DeadlineRuleId.New(),
            Kind = kind,
            CircleId = circle,
            From = from,
            Unit = measure.Unit,
            Days = measure.Days,
            Reason = why.Reason.Trim(),
            Circular = why.Circular.Trim(),
            SetBy = actor.Name,
        };
    }

    private static void RequireText(string text, string code, string sentence, string field) =>
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(text) && text.Trim().Length <= LongestText, code, $"{sentence}, in at most {LongestText} characters.", field);
}
