using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Where a question to another office stands.</summary>
public enum QuestionStatus
{
    Waiting,

    /// <summary>The office asked left its own booking out.</summary>
    Answered,

    /// <summary>The office asked stands by its booking.</summary>
    Declined,
}

/// <summary>
/// One office asks another about its half of a pair: the booking that should have been cancelled (SOP 3.A). The office asked
/// sees the finding and both rows, nothing else of the asker's.
/// </summary>
public sealed class OfficeQuestion : IOfficeOwned, IVersioned, IAuditedDocument
{
    private OfficeQuestion()
    {
    }

    public Guid Id { get; private set; }

    public long FindingId { get; private set; }

    /// <summary>The office that asks.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The office that is asked.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    public string Question { get; private set; } = string.Empty;

    public string AskedByName { get; private set; } = string.Empty;

    public DateTime AskedAtUtc { get; private set; }

    public QuestionStatus Status { get; private set; }

    public string? Answer { get; private set; }

    public string? AnsweredByName { get; private set; }

    public DateTime? AnsweredAtUtc { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => BookingFinding.AuditKeyOf(FindingId);

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"Question to office {CounterpartOfficeId} about finding {FindingId}");

    /// <exception cref="RuleViolation">question.empty</exception>
    public static OfficeQuestion Ask(BookingFinding finding, OfficeId asked, string question, Actor actor, DateTime utcNow)
    {
        ArgumentNullException.ThrowIfNull(finding);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(question), "question.empty", "Say what the other office is to look at.", nameof(Question));
        return new OfficeQuestion
        {
            Id = Guid.CreateVersion7(),
            FindingId = finding.Id,
            OwningOfficeId = finding.OwningOfficeId,
            NodalOfficeId = finding.OwningOfficeId,
            CounterpartOfficeId = asked,
            Question = question.Trim(),
            AskedByName = actor.Name,
            AskedAtUtc = utcNow,
        };
    }

    /// <exception cref="RuleViolation">question.answered, question.no-answer</exception>
    public void Close(QuestionStatus status, string answer, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(Status == QuestionStatus.Waiting, "question.answered", "This question is answered already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(answer), "question.no-answer", "Write what you found: the other office reads it.", nameof(Answer));
        (Status, Answer, AnsweredByName, AnsweredAtUtc) = (status, answer.Trim(), actor.Name, utcNow);
    }
}
