using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Takes the resolution of a finding back, with what it did to the booking, while the draft is not submitted.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class ReopenFinding(IResolutionBulk resolutions, IAuditNotes notes) : IUseCase<ReopenFinding.Input, Done>
{
    public sealed record Input(long Finding, string Reason);

    /// <exception cref="RuleViolation">finding.unknown, finding.open, finding.ended-with, finding.reason, finding.period-closed</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await UndoResolutions.RunAsync(resolutions, new ResolutionRoots(null, input.Finding), input.Reason, actor, ct);
        notes.Remark(input.Reason.Trim());
        notes.Document(BookingFinding.AuditKeyOf(input.Finding), FormattableString.Invariant($"Finding {input.Finding}"));
        return Done.Value;
    }
}
