using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Deadlines;

/// <summary>A supervising office was told that a step waits too long; once for a step, its beginning and the office.</summary>
public sealed class DeadlineEscalation : IOfficeOwned
{
    private DeadlineEscalation()
    {
    }

    public DeadlineEscalationId Id { get; private set; }

    /// <summary>The supervising office that was told.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    /// <summary>The office it waits at.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public DeadlineKind Kind { get; private set; }

    public Role HolderRole { get; private set; }

    public string DocumentKey { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    public DateTime SinceUtc { get; private set; }

    public DateOnly DueOn { get; private set; }

    public DateOnly ToldOn { get; private set; }

    /// <summary>The step was done, or found done, on this day.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>It no longer waits too long.</summary>
    public void End(DateOnly day) => EndedOn ??= day;

    public static DeadlineEscalation Of(OverdueStep overdue, OfficeId supervisor, DateOnly today) => new()
    {
        Id = DeadlineEscalationId.New(),
        OwningOfficeId = supervisor,
        NodalOfficeId = overdue.Step.Holder,
        Kind = overdue.Step.Kind,
        HolderRole = overdue.Step.Role,
        DocumentKey = overdue.Step.Key,
        Title = overdue.Step.Title.Length <= 200 ? overdue.Step.Title : overdue.Step.Title[..200],
        SinceUtc = overdue.Step.SinceUtc,
        DueOn = overdue.Due,
        ToldOn = today,
    };
}

/// <summary>Key of an escalation.</summary>
public readonly record struct DeadlineEscalationId(Guid Value) : IEntityId<DeadlineEscalationId, Guid>
{
    public static DeadlineEscalationId New() => new(Guid.CreateVersion7());

    public static DeadlineEscalationId From(Guid value) => new(value);
}

/// <summary>A step past its due date.</summary>
/// <param name="Step">What waits.</param>
/// <param name="HolderName">The office it waits at, by name.</param>
/// <param name="Due">When it should have been done.</param>
public sealed record OverdueStep(WaitingStep Step, string HolderName, DateOnly Due);
