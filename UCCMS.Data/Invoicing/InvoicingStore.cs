using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Invoicing;

/// <summary>The documents of invoicing in the database, within the actor's reach.</summary>
internal sealed class InvoicingStore(UccmsDbContext db) : IInvoicingStore
{
    public void Add(AptInvoiceImport import) => db.Add(import);

    public void Add(AptInvoice invoice) => db.Add(invoice);

    public void Add(LocationDraft draft) => db.Add(draft);

    public void Add(Consolidation consolidation) => db.Add(consolidation);

    public void Add(ConsolidationWaiver waiver) => db.Add(waiver);

    public Task<AptInvoiceImport?> FindImportAsync(string sha256, CancellationToken ct) =>
        db.Set<AptInvoiceImport>().FirstOrDefaultAsync(i => i.Sha256 == sha256, ct);

    public async Task<IReadOnlySet<(string Number, OfficeId Office, string Product, TrafficClass TrafficClass)>> StoredRowsAsync(IReadOnlyCollection<string> invoiceNumbers, CancellationToken ct)
    {
        var rows = await db.Scoped<AptInvoiceLine>()
            .Where(l => invoiceNumbers.Contains(l.InvoiceNumber))
            .Select(l => new { l.InvoiceNumber, l.OwningOfficeId, l.Product, l.TrafficClass })
            .ToListAsync(ct);
        return rows.Select(r => (r.InvoiceNumber, r.OwningOfficeId, r.Product, r.TrafficClass)).ToHashSet();
    }

    public async Task<IReadOnlyList<AptInvoice>> AptInvoicesAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct) =>
        await db.Scoped<AptInvoice>().Include(i => i.Lines)
            .Where(i => i.ContractId == contract && i.PeriodFrom == periodFrom)
            .OrderBy(i => i.Number).ToListAsync(ct);

    public async Task<IReadOnlyList<AptInvoiceLine>> AptLinesAsync(ContractId contract, DateOnly periodFrom, OfficeId location, CancellationToken ct) =>
        await db.Scoped<AptInvoiceLine>()
            .Where(l => l.ContractId == contract && l.PeriodFrom == periodFrom && l.OwningOfficeId == location)
            .OrderBy(l => l.InvoiceNumber).ThenBy(l => l.RowNumber).ToListAsync(ct);

    public async Task<AptInvoice> GetAptInvoiceAsync(AptInvoiceId id, CancellationToken ct) =>
        await db.Scoped<AptInvoice>().Include(i => i.Lines).FirstOrDefaultAsync(i => i.Id == id, ct) ?? throw NotFound("APT invoice");

    public async Task<LocationDraft> GetDraftAsync(LocationDraftId id, CancellationToken ct) =>
        await db.Scoped<LocationDraft>().FirstOrDefaultAsync(d => d.Id == id, ct) ?? throw NotFound("draft");

    public async Task<IReadOnlyList<LocationDraft>> DraftsAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct) =>
        await db.Scoped<LocationDraft>().Where(d => d.ContractId == contract && d.PeriodFrom == periodFrom).OrderBy(d => d.OwningOfficeId).ToListAsync(ct);

    public async Task<Consolidation> GetConsolidationAsync(ConsolidationId id, CancellationToken ct) =>
        await db.Scoped<Consolidation>().FirstOrDefaultAsync(c => c.Id == id, ct) ?? throw NotFound("consolidation");

    public Task<Consolidation?> FindConsolidationAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct) =>
        db.Scoped<Consolidation>().FirstOrDefaultAsync(c => c.ContractId == contract && c.PeriodFrom == periodFrom, ct);

    public async Task<IReadOnlyList<ConsolidationWaiver>> WaiversAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct) =>
        await db.Scoped<ConsolidationWaiver>().Where(w => w.ContractId == contract && w.PeriodFrom == periodFrom).OrderBy(w => w.RequestedAtUtc).ToListAsync(ct);

    public async Task<ConsolidationWaiver> GetWaiverAsync(ConsolidationWaiverId id, CancellationToken ct) =>
        await db.Scoped<ConsolidationWaiver>().FirstOrDefaultAsync(w => w.Id == id, ct) ?? throw NotFound("request");

    private static RuleViolation NotFound(string what) => new("invoicing.not-found", $"There is no such {what}, or it belongs to offices outside your post's reach.");
}
