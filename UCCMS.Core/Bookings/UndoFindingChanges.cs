using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Takes everything back that a workbook changed, while the draft is not submitted: all of it or nothing.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class UndoFindingChanges(IResolutionBulk resolutions, IAuditNotes notes) : IUseCase<UndoFindingChanges.Input, int>
{
    /// <param name="Batches">As applying them named them.</param>
    public sealed record Input(Guid Workbook, IReadOnlyList<Guid> Batches);

    /// <returns>Number of findings open again.</returns>
    /// <exception cref="RuleViolation">finding.unknown, finding.period-closed</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        const string Reason = "Taken back after a workbook";
        var reopened = 0;
        foreach (var batch in input.Batches.Reverse())
        {
            reopened += await UndoResolutions.RunAsync(resolutions, new ResolutionRoots(batch, null), Reason, actor, ct);
        }

        notes.Remark(Reason);
        notes.Document(ApplyFindingChanges.KeyOf(input.Workbook), FormattableString.Invariant($"{reopened} findings reopened"));
        return reopened;
    }
}
