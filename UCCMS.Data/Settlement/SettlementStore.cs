using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Receipts, allocations, refunds and intimations in the database, within the actor's reach.</summary>
public sealed class SettlementStore(UccmsDbContext db) : ISettlementStore
{
    public void Add(Receipt receipt) => db.Add(receipt);

    public void Add(Allocation allocation) => db.Add(allocation);

    public void Add(Refund refund) => db.Add(refund);

    public void Add(Intimation intimation) => db.Add(intimation);

    public void Add(DepositSettlement settlement) => db.Add(settlement);

    // a deposit settles the documents of all locations, whoever of them the actor sees
    public async Task<IReadOnlyList<OpenDemand>> OpenDemandsAsync(ContractId contract, CancellationToken ct)
    {
        var account = BookedContract.IdOf(contract);
        return await OpenDemands.Of(
            db.Set<LedgerDocumentRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(d => d.ContractId == account),
            db.Set<LedgerBalanceRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(b => b.ContractId == account)).ToListAsync(ct);
    }

    public async Task<IReadOnlyDictionary<DateOnly, DateOnly>> ActDaysAsync(IReadOnlyCollection<DateOnly> billingDates, CancellationToken ct) =>
        await db.Set<BillingMonth>().Where(m => billingDates.Contains(m.BillingDate)).ToDictionaryAsync(m => m.BillingDate, m => m.ActsOn, ct);

    public async Task<IReadOnlyList<DepositSettlement>> DepositSettlementsAsync(ContractId contract, IReadOnlyCollection<DateOnly> billingDates, CancellationToken ct) =>
        await db.Scoped<DepositSettlement>().Where(s => s.ContractId == contract && (billingDates.Contains(s.BillingDate) || s.ShortSince != null)).OrderBy(s => s.BillingDate).ToListAsync(ct);

    public async Task<Receipt> GetReceiptAsync(ReceiptId id, CancellationToken ct) =>
        await db.Scoped<Receipt>().FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw NotFound("receipt");

    // a payment is recorded once in the whole Department
    public Task<Receipt?> FindPaymentAsync(string paymentKey, CancellationToken ct) =>
        db.Set<Receipt>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            .FirstOrDefaultAsync(r => r.PaymentKey == paymentKey && (r.Status == ReceiptStatus.Recorded || r.Status == ReceiptStatus.InCollection), ct);

    public async Task<IReadOnlyList<Allocation>> StandingAllocationsAsync(ReceiptId receipt, CancellationToken ct) =>
        await db.Scoped<Allocation>().Where(a => a.ReceiptId == receipt && !a.IsUndone).OrderBy(a => a.MadeAtUtc).ThenBy(a => a.Id).ToListAsync(ct);

    public async Task<Allocation> GetAllocationAsync(AllocationId id, CancellationToken ct) =>
        await db.Scoped<Allocation>().FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw NotFound("allocation");

    public async Task<Intimation> GetIntimationAsync(IntimationId id, CancellationToken ct) =>
        await db.Scoped<Intimation>().FirstOrDefaultAsync(i => i.Id == id, ct) ?? throw NotFound("intimation");

    public async Task<Intimation?> FindPreparedAsync(ContractId contract, OfficeId from, OfficeId to, CancellationToken ct) =>
        db.Set<Intimation>().Local.FirstOrDefault(i =>
            i.Status == IntimationStatus.Prepared && i.ContractId == contract && i.OwningOfficeId == from && i.CounterpartOfficeId == to)
        ?? await db.Scoped<Intimation>().FirstOrDefaultAsync(
            i => i.Status == IntimationStatus.Prepared && i.ContractId == contract && i.OwningOfficeId == from && i.CounterpartOfficeId == to, ct);

    public Task<Intimation?> FindCarryingAsync(CarrierId carrier, CancellationToken ct) =>
        db.Scoped<Intimation>().FirstOrDefaultAsync(i => i.Carrier == carrier, ct);

    public async Task<IReadOnlyList<Intimation>> WithoutLetterAsync(int most, CancellationToken ct) =>
        await db.Scoped<Intimation>().Where(i => i.Status == IntimationStatus.Sent && i.LetterQueuedAtUtc == null)
            .OrderBy(i => i.SentAtUtc).ThenBy(i => i.Id).Take(most).ToListAsync(ct);

    public async Task<IReadOnlyList<Intimation>> AwaitedAsync(OfficeId to, IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct)
    {
        List<LedgerDocumentId?> named = [.. documents.Select(d => (LedgerDocumentId?)d)];
        return await db.Scoped<Intimation>()
            .Where(i => i.CounterpartOfficeId == to && (i.Status == IntimationStatus.Prepared || i.Status == IntimationStatus.Sent))
            .Where(i => i.Lines.Any(l => named.Contains(l.DocumentId)))
            .OrderBy(i => i.PreparedAtUtc).ThenBy(i => i.Id).ToListAsync(ct);
    }

    private static RuleViolation NotFound(string what) => new($"{what}.not-found", $"There is no such {what}, or it belongs to offices outside your post's reach.");
}
