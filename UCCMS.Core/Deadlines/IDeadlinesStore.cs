using UCCMS.Core.Organisation;

namespace UCCMS.Core.Deadlines;

/// <summary>Rules and escalations for writing; the runner saves.</summary>
public interface IDeadlinesStore
{
    Task<bool> HasRuleAsync(DeadlineKind kind, OfficeId circle, DateOnly from, CancellationToken ct);

    void Add(DeadlineRule rule);

    void Add(DeadlineEscalation escalation);

    /// <summary>What this supervising office was told of and was not done when it was last looked.</summary>
    Task<IReadOnlyList<DeadlineEscalation>> OpenAsync(OfficeId supervisor, CancellationToken ct);

    /// <summary>Those of these that have not ended.</summary>
    Task<IReadOnlyList<DeadlineEscalation>> StillOpenAsync(IReadOnlyList<DeadlineEscalationId> ids, CancellationToken ct);

    /// <summary>The name of an office.</summary>
    Task<string> NameAsync(OfficeId office, CancellationToken ct);
}
