using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The DDO submits transfer entries, one or many at once; each is its own document with its own audit record.</summary>
[Requires(Permissions.PrepareTransferEntry)]
public sealed class SubmitTransferEntries(ITransferEntriesStore entries, TransferFigures figures, IAuditNotes audit, TimeProvider time) : IUseCase<SubmitTransferEntries.Input, int>
{
    /// <summary>The drafts, and what the person was shown of them.</summary>
    public sealed record Input(IReadOnlyList<TransferEntryId> Entries, ShownTransfers Shown);

    /// <returns>How many were submitted.</returns>
    /// <exception cref="RuleViolation">te.nothing, te.changed-since-shown, te.moved-on, lifecycle.not-allowed, office.not-yours</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var chosen = await entries.ChosenAsync(input.Entries, ct);
        input.Shown.Require(chosen);
        await figures.RequireDueAsync(chosen, ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var entry in chosen)
        {
            entry.SubmitBy(actor, now);
        }

        audit.Remark(ChosenTransfers.Remark(chosen));
        audit.NoteBulk(chosen);
        return chosen.Count;
    }
}
