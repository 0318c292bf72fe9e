using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Transfer entries and batches of them for writing, within the actor's sight; the runner saves.</summary>
public interface ITransferEntriesStore
{
    void Add(TransferEntry entry);

    void Add(TransferBatch batch);

    /// <summary>With lines and decisions, in the order given, loaded set-wise.</summary>
    /// <exception cref="RuleViolation">te.not-found: one of them is unknown, or out of the actor's sight.</exception>
    Task<IReadOnlyList<TransferEntry>> EntriesAsync(IReadOnlyCollection<TransferEntryId> ids, CancellationToken ct);

    /// <summary>Which of these vouchers an entry of the offices has, whoever sees it.</summary>
    Task<IReadOnlyList<UsedVoucher>> UsedVouchersAsync(IReadOnlyCollection<OfficeId> offices, IReadOnlyCollection<string> numbers, CancellationToken ct);

    /// <exception cref="RuleViolation">batch.not-found: unknown, or out of the actor's sight.</exception>
    Task<TransferBatch> GetBatchAsync(TransferBatchId id, CancellationToken ct);

    /// <summary>The first of so many serials of a DDO's series in a financial year; other acts on the series wait until this transaction is over.</summary>
    Task<int> TakeSerialsAsync(OfficeId ddo, FinancialYear year, int count, CancellationToken ct);

    /// <summary>The latest totals of posted entries for the customers and ways of these entries, newest first, at most six each.</summary>
    Task<IReadOnlyList<EarlierTotals>> EarlierTotalsAsync(IReadOnlyCollection<TransferEntry> entries, CancellationToken ct);

    /// <summary>Those of these documents that stand on an entry or internal journal that is prepared but not posted yet, whoever sees it.</summary>
    Task<IReadOnlySet<LedgerDocumentId>> SpokenForAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct);

    /// <summary>The highest turn used for each customer, way and period among entries and internal journals, given up ones included.</summary>
    Task<IReadOnlyDictionary<TransferWay, int>> TurnsAsync(IReadOnlyCollection<TransferWay> ways, CancellationToken ct);

    /// <summary>The entry prepared or posted to undo this one and not given up; none where there is none.</summary>
    Task<TransferEntry?> FindReversingAsync(TransferEntryId entry, CancellationToken ct);

    /// <summary>Entries approved before this instant, not given up, whose report is not in the outbox yet; oldest first.</summary>
    Task<IReadOnlyList<TransferEntry>> WithoutReportAsync(DateTime approvedBeforeUtc, int most, CancellationToken ct);

    /// <summary>Entries taken up on a voucher dated before this day and not closed yet.</summary>
    Task<IReadOnlyList<TransferEntry>> AcknowledgedBeforeAsync(DateOnly day, int most, CancellationToken ct);
}
