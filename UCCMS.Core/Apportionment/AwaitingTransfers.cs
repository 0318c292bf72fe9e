using UCCMS.Core.Adjustments;
using UCCMS.Core.Ledger;

namespace UCCMS.Core.Apportionment;

/// <summary>What waits to be apportioned and stands on no entry yet, as one transfer for each customer, way and period.</summary>
public sealed class AwaitingTransfers(IApportionmentStore apportionment, ITransferEntriesStore entries)
{
    /// <param name="range">Which documents.</param>
    /// <param name="open">Opens their books: to post on them, or only to look.</param>
    public async Task<IReadOnlyList<ProposedTransfer>> OfAsync(AwaitingRange range, Func<IReadOnlyCollection<LedgerDocumentId>, Task<LedgerBook>> open, CancellationToken ct)
    {
        var awaiting = await apportionment.AwaitingAsync(range, ct);
        var spokenFor = await entries.SpokenForAsync([.. awaiting.Select(a => a.Document)], ct);
        var free = awaiting.Where(a => !spokenFor.Contains(a.Document)).DistinctBy(a => a.Document).ToList();
        var book = await open([.. free.Select(a => a.Document)]);
        return TransferProposals.Of(book, RevenueShare.Of(book, free.Select(a => a.Document)), free);
    }
}
