using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Who decides a batch opened one of its entries; those of the sample are counted.</summary>
[Requires(Permissions.VerifyTransferEntry)]
public sealed class OpenBatchEntry(ITransferEntriesStore entries, TimeProvider time) : IUseCase<OpenBatchEntry.Input, Done>
{
    /// <summary>The batch and the entry that was opened.</summary>
    public sealed record Input(TransferBatchId Batch, TransferEntryId Entry);

    /// <exception cref="RuleViolation">batch.not-yours, batch.decided, batch.unknown</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await entries.GetBatchAsync(input.Batch, ct)).MarkOpened(input.Entry, actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
