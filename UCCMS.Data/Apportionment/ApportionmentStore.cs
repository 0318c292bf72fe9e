using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Apportionment;

/// <summary>What is accounted where it does not belong, from the balances of the ledger; pending apportionments of earlier months.</summary>
public sealed class ApportionmentStore(UccmsDbContext db) : IApportionmentStore
{
    public async Task<IReadOnlyList<AwaitingDocument>> AwaitingAsync(AwaitingRange range, CancellationToken ct)
    {
        var documents = await Awaiting(range).Distinct().ToListAsync(ct);
        var contracts = await ContractsOfAsync([.. documents.Select(d => new ContractId(d.ContractId.Value)).Distinct()], ct);
        var earlier = documents.Where(d => d.Kind == LedgerDocumentKind.TakenOver).Select(d => new PendingApportionmentId(d.Id.Value)).ToList();
        var ends = await Entered().Where(p => EF.Parameter(earlier).Contains(p.Id)).ToDictionaryAsync(p => p.Id.Value, p => p.PeriodTo, ct);
        return
        [
            .. documents.Select(d =>
            {
                var (contract, name) = contracts[new(d.ContractId.Value)];
                var to = ends.TryGetValue(d.Id.Value, out var end) ? end : contract.PeriodContaining(d.PeriodFrom).To;
                return new AwaitingDocument(d.Id, contract.CustomerId, name, contract.Number, d.PeriodFrom, to);
            }),
        ];
    }

    public void Add(PendingApportionment pending) => db.Add(pending);

    public async Task<IReadOnlySet<PendingKey>> EnteredAsync(IReadOnlyCollection<PendingKey> keys, CancellationToken ct)
    {
        List<string> numbers = [.. keys.Select(k => k.AptInvoiceNumber).Distinct(StringComparer.OrdinalIgnoreCase)];
        var entered = await Entered().Where(p => EF.Parameter(numbers).Contains(p.AptInvoiceNumber)).Select(p => new { p.AptInvoiceNumber, p.CounterpartOfficeId, p.PeriodFrom }).ToListAsync(ct);
        return entered.Select(p => new PendingKey(p.AptInvoiceNumber, p.CounterpartOfficeId!.Value, p.PeriodFrom)).ToHashSet();
    }

    public Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct) => BookingReferenceStore.FindAsync(db, codes, ct);

    // Balances only of accounts the DDO draws for; whose document stands there does not matter.
    private IQueryable<AwaitingRow> Awaiting(AwaitingRange range) =>
        from balance in Drawn()
        join document in db.Set<LedgerDocumentRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]) on balance.DocumentId equals document.Id
        where document.Kind != LedgerDocumentKind.AptInvoice && document.OwningOfficeId != balance.OfficeId
            && (document.PeriodFrom ?? document.Date) >= range.From && (document.PeriodFrom ?? document.Date) <= range.To
        select new AwaitingRow(document.Id, document.Kind, document.ContractId, document.PeriodFrom ?? document.Date);

    private IQueryable<LedgerBalanceRow> Drawn()
    {
        var accounted = db.Set<LedgerBalanceRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            .Where(b => (b.Account == LedgerAccount.Revenue || b.Account == LedgerAccount.GstPayable) && b.Amount != Money.Zero);
        return db.Scope.SeesAll
            ? accounted
            : accounted.Where(b => db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(b.OfficeId));
    }

    private async Task<Dictionary<ContractId, (Contract Contract, string Customer)>> ContractsOfAsync(List<ContractId> ids, CancellationToken ct)
    {
        var contracts = await db.Set<Contract>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToListAsync(ct);
        List<CustomerId> customers = [.. contracts.Select(c => c.CustomerId).Distinct()];
        var names = await db.Set<Customer>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(c => EF.Parameter(customers).Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        return contracts.ToDictionary(c => c.Id, c => (c, names[c.CustomerId]));
    }

    private IQueryable<PendingApportionment> Entered() => db.Set<PendingApportionment>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking();

    private sealed record AwaitingRow(LedgerDocumentId Id, LedgerDocumentKind Kind, LedgerContractId ContractId, DateOnly PeriodFrom);
}
