using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Transfer entries and batches in the database, within the actor's reach.</summary>
public sealed class TransferEntriesStore(UccmsDbContext db, TransferSeriesBulk series) : ITransferEntriesStore
{
    private const int MostEarlier = 6;

    private static readonly TransferEntryStatus[] Pending = [TransferEntryStatus.Draft, TransferEntryStatus.Submitted, TransferEntryStatus.Verified, TransferEntryStatus.Approved];
    private static readonly TransferEntryStatus[] Posted = [TransferEntryStatus.Posted, TransferEntryStatus.Acknowledged, TransferEntryStatus.Closed];

    public void Add(TransferEntry entry) => db.Add(entry);

    public void Add(TransferBatch batch) => db.Add(batch);

    public async Task<IReadOnlyList<TransferEntry>> EntriesAsync(IReadOnlyCollection<TransferEntryId> ids, CancellationToken ct)
    {
        var found = await db.Scoped<TransferEntry>().Where(e => EF.Parameter(ids).Contains(e.Id)).ToDictionaryAsync(e => e.Id, ct);
        return [.. ids.Select(id => found.GetValueOrDefault(id) ?? throw new RuleViolation("te.not-found", "There is no such transfer entry, or it belongs to offices outside your post's reach."))];
    }

    public async Task<IReadOnlyList<UsedVoucher>> UsedVouchersAsync(IReadOnlyCollection<OfficeId> offices, IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        var found = await Everywhere<TransferEntry>().Where(e => EF.Parameter(offices).Contains(e.OwningOfficeId) && e.VoucherNumber != null && EF.Parameter(numbers).Contains(e.VoucherNumber)).ToListAsync(ct);
        return found.ConvertAll(e => new UsedVoucher(e.OwningOfficeId, e.VoucherNumber!, e.AuditTitle));
    }

    public async Task<TransferBatch> GetBatchAsync(TransferBatchId id, CancellationToken ct) =>
        await db.Scoped<TransferBatch>().FirstOrDefaultAsync(b => b.Id == id, ct)
        ?? throw new RuleViolation("batch.not-found", "There is no such batch, or it belongs to offices outside your post's reach.");

    public async Task<int> TakeSerialsAsync(OfficeId ddo, FinancialYear year, int count, CancellationToken ct) =>
        await series.TakeAsync(ddo, year.StartYear, count, ct) - count + 1;

    public Task<IReadOnlyList<EarlierTotals>> EarlierTotalsAsync(IReadOnlyCollection<TransferEntry> entries, CancellationToken ct) =>
        EarlierTotalsOfAsync([.. entries.Select(e => e.CustomerId).Distinct()], [.. entries.Select(e => e.FromOfficeId).Distinct()], ct);

    /// <summary>Of all ways that these customers' revenue goes from these offices.</summary>
    public async Task<IReadOnlyList<EarlierTotals>> EarlierTotalsOfAsync(IReadOnlyCollection<CustomerId> customers, IReadOnlyCollection<OfficeId> from, CancellationToken ct)
    {
        var posted = db.Scoped<TransferEntry>().AsNoTracking().Where(e => e.Purpose == TransferPurpose.Apportionment && Posted.Contains(e.Status));
        var ways = posted.Where(e => EF.Parameter(customers).Contains(e.CustomerId) && EF.Parameter(from).Contains(e.OwningOfficeId))
            .Select(e => new { e.CustomerId, e.OwningOfficeId, e.CounterpartOfficeId }).Distinct();
        var rows = await ways.SelectMany(
            w => posted.Where(e => e.CustomerId == w.CustomerId && e.OwningOfficeId == w.OwningOfficeId && e.CounterpartOfficeId == w.CounterpartOfficeId)
                .OrderByDescending(e => e.PostedAtUtc).Take(MostEarlier),
            (w, e) => new { w.CustomerId, w.OwningOfficeId, w.CounterpartOfficeId, e.Total, e.PostedAtUtc }).ToListAsync(ct);
        return
        [
            .. rows.GroupBy(r => (r.CustomerId, r.OwningOfficeId, To: r.CounterpartOfficeId ?? r.OwningOfficeId))
                .Select(g => new EarlierTotals(g.Key.CustomerId, g.Key.OwningOfficeId, g.Key.To, [.. g.OrderByDescending(r => r.PostedAtUtc).Select(r => r.Total)])),
        ];
    }

    public async Task<IReadOnlySet<LedgerDocumentId>> SpokenForAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct)
    {
        var entries = Everywhere<TransferEntry>().Where(e => Pending.Contains(e.Status)).SelectMany(e => e.Lines).Select(l => l.DocumentId);
        var journals = Everywhere<InternalJournal>().Where(j => j.Status == InternalJournalStatus.Draft).SelectMany(j => j.Lines).Select(l => l.DocumentId);
        var spokenFor = await entries.Where(d => EF.Parameter(documents).Contains(d)).Distinct().ToListAsync(ct);
        spokenFor.AddRange(await journals.Where(d => EF.Parameter(documents).Contains(d)).Distinct().ToListAsync(ct));
        return spokenFor.ToHashSet();
    }

    public async Task<IReadOnlyDictionary<TransferWay, int>> TurnsAsync(IReadOnlyCollection<TransferWay> ways, CancellationToken ct)
    {
        List<CustomerId> customers = [.. ways.Select(w => w.Customer).Distinct()];
        List<DateOnly> periods = [.. ways.Select(w => w.PeriodFrom).Distinct()];
        var entries = await Everywhere<TransferEntry>()
            .Where(e => (e.Purpose == TransferPurpose.Apportionment || e.Purpose == TransferPurpose.TakenBack) && EF.Parameter(customers).Contains(e.CustomerId) && EF.Parameter(periods).Contains(e.PeriodFrom))
            .GroupBy(e => new { e.CustomerId, e.OwningOfficeId, e.CounterpartOfficeId, e.PeriodFrom })
            .Select(g => new { g.Key, Turn = g.Max(e => e.Turn) }).ToListAsync(ct);
        var journals = await Everywhere<InternalJournal>()
            .Where(j => EF.Parameter(customers).Contains(j.CustomerId) && EF.Parameter(periods).Contains(j.PeriodFrom))
            .GroupBy(j => new { j.CustomerId, j.OwningOfficeId, j.CounterpartOfficeId, j.PeriodFrom })
            .Select(g => new { g.Key, Turn = g.Max(j => j.Turn) }).ToListAsync(ct);
        var wanted = ways.ToHashSet();
        return entries.Concat(journals)
            .Select(t => (Way: new TransferWay(t.Key.CustomerId, t.Key.OwningOfficeId, t.Key.CounterpartOfficeId ?? t.Key.OwningOfficeId, t.Key.PeriodFrom), t.Turn))
            .Where(t => wanted.Contains(t.Way)).GroupBy(t => t.Way).ToDictionary(g => g.Key, g => g.Max(t => t.Turn));
    }

    public Task<TransferEntry?> FindReversingAsync(TransferEntryId entry, CancellationToken ct) => db.Scoped<TransferEntry>()
        .FirstOrDefaultAsync(e => e.ReversesId == entry && e.Status != TransferEntryStatus.Rejected && e.Status != TransferEntryStatus.Withdrawn, ct);

    public async Task<IReadOnlyList<TransferEntry>> WithoutReportAsync(DateTime approvedBeforeUtc, int most, CancellationToken ct) =>
        await db.Scoped<TransferEntry>()
            .Where(e => e.ReportQueuedAtUtc == null && e.ApprovedAtUtc < approvedBeforeUtc && (e.Status == TransferEntryStatus.Approved || Posted.Contains(e.Status)))
            .OrderBy(e => e.ApprovedAtUtc).ThenBy(e => e.Id).Take(most).ToListAsync(ct);

    public async Task<IReadOnlyList<TransferEntry>> AcknowledgedBeforeAsync(DateOnly day, int most, CancellationToken ct) =>
        await db.Scoped<TransferEntry>().Where(e => e.Status == TransferEntryStatus.Acknowledged && e.AcknowledgedOn < day)
            .OrderBy(e => e.AcknowledgedOn).ThenBy(e => e.Id).Take(most).ToListAsync(ct);

    private IQueryable<T> Everywhere<T>()
        where T : class => db.Set<T>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking();
}
