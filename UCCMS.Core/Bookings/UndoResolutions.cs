using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Takes one act back that ended many findings: exactly those it ended and nobody reopened since, while the draft is not submitted.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class UndoResolutions(IResolutionBulk resolutions, IAuditNotes notes) : IUseCase<UndoResolutions.Input, int>
{
    public sealed record Input(Guid Batch, string Reason);

    /// <returns>Number of findings open again.</returns>
    /// <exception cref="RuleViolation">finding.unknown, finding.open, finding.reason, finding.period-closed</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var reopened = await RunAsync(resolutions, new ResolutionRoots(input.Batch, null), input.Reason, actor, ct);
        notes.Remark(input.Reason.Trim());
        notes.Document(FormattableString.Invariant($"finding-batch/{input.Batch}"), FormattableString.Invariant($"{reopened} findings reopened"));
        return reopened;
    }

    internal static async Task<int> RunAsync(IResolutionBulk resolutions, ResolutionRoots roots, string reason, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "finding.reason", "Say why: the reason is kept with the finding.", "Reason");
        var facts = await resolutions.UndoFactsAsync(roots, actor.OfficeId, ct);
        RuleViolation.Unless(facts.Seen > 0, "finding.unknown", roots.Batch is null ? "The finding is not there any more, or belongs to another office." : "Nothing is left of this act to take back.");
        RuleViolation.Unless(facts.Dependent == 0, "finding.ended-with", "It was ended by another finding; reopen that one.");
        RuleViolation.Unless(facts.Ended == facts.Seen, "finding.open", "This finding is open already.");
        RuleViolation.Unless(facts.Closed == 0, "finding.period-closed", "The draft of this period is submitted. Have it returned before its findings are changed.");
        return await resolutions.ReopenAsync(roots, ct);
    }
}
