using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Within a minute, who submitted, verified or approved transfer entries undoes it; both acts stay on record, and no report has left.</summary>
[Requires(Permissions.Work)]
public sealed class RecallTransferEntries(ITransferEntriesStore entries, IAuditNotes audit, TimeProvider time) : IUseCase<RecallTransferEntries.Input, int>
{
    /// <summary>Entries that one act of the person moved.</summary>
    public sealed record Input(IReadOnlyList<TransferEntryId> Entries);

    /// <returns>How many.</returns>
    /// <exception cref="RuleViolation">te.nothing, te.recall-not-yours, te.recall-too-late, lifecycle.not-allowed</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var chosen = await entries.ChosenAsync(input.Entries, ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var entry in chosen)
        {
            entry.RecallBy(actor, now);
        }

        audit.Remark($"Recalled: {ChosenTransfers.Remark(chosen)}");
        audit.NoteBulk(chosen);
        return chosen.Count;
    }
}
