using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// The checker of the Postal Accounts Office approves a batch of transfer entries (SOP 4.D) after its sample was opened; all of them or
/// none, each its own document with its own audit record.
/// </summary>
[Requires(Permissions.ApproveTransferEntry)]
public sealed class ApproveTransferEntries(ITransferEntriesStore entries, IAuditNotes audit, TimeProvider time) : IUseCase<ApproveTransferEntries.Input, int>
{
    /// <summary>The batch, and what the person was shown of it.</summary>
    public sealed record Input(TransferBatchId Batch, ShownTransfers Shown);

    /// <returns>How many were approved.</returns>
    /// <exception cref="RuleViolation">batch.sample-not-opened, batch.changed-since-shown, batch.decided, te.maker-is-checker, lifecycle.not-allowed, office.not-yours</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var batch = await entries.GetBatchAsync(input.Batch, ct);
        var now = time.GetUtcNow().UtcDateTime;
        batch.Decide(TransferEntryAction.Approve, input.Shown, actor, now);
        var chosen = await entries.EntriesAsync([.. batch.Entries.OrderBy(e => e.Position).Select(e => e.EntryId)], ct);
        foreach (var entry in chosen)
        {
            entry.ApproveBy(actor, now, batch.Id);
        }

        audit.Remark(ChosenTransfers.Remark(chosen));
        return chosen.Count;
    }
}
