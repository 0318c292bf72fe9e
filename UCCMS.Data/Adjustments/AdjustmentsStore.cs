using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Books;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>
/// Misc. transactions, settlements by APT and internal journals in the database, within the actor's reach. What is compared
/// with APT is the whole of a contract and period, whoever sees its parts.
/// </summary>
internal sealed class AdjustmentsStore(UccmsDbContext db) : IAdjustmentsStore
{
    public void Add(MiscTransaction misc) => db.Add(misc);

    public void Add(AptSettlement settlement) => db.Add(settlement);

    public void Add(InternalJournal journal) => db.Add(journal);

    public async Task<MiscTransaction> GetMiscAsync(MiscTransactionId id, CancellationToken ct) =>
        await db.Scoped<MiscTransaction>().FirstOrDefaultAsync(m => m.Id == id, ct) ?? throw NotFound("misc.not-found", "misc. transaction");

    public Task<MiscTransaction?> FindOfTransferAsync(TransferEntryId entry, CancellationToken ct) =>
        db.Set<MiscTransaction>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .FirstOrDefaultAsync(m => m.TransferEntryId == entry && (m.Status == MiscTransactionStatus.Draft || m.Status == MiscTransactionStatus.Posted), ct);

    public async Task<IReadOnlyList<UsedVoucher>> UsedByMiscsAsync(OfficeId office, IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        var found = await db.Set<MiscTransaction>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            .Where(m => m.OwningOfficeId == office && m.Status == MiscTransactionStatus.Posted && m.VoucherNumber != null && EF.Parameter(numbers).Contains(m.VoucherNumber)).ToListAsync(ct);
        return found.ConvertAll(m => new UsedVoucher(m.OwningOfficeId, m.VoucherNumber!, m.AuditTitle));
    }

    public async Task<IReadOnlyList<UsedVoucher>> UsedByJournalsAsync(IReadOnlyCollection<OfficeId> offices, IReadOnlyCollection<string> numbers, CancellationToken ct)
    {
        var found = await db.Set<InternalJournal>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            .Where(j => EF.Parameter(offices).Contains(j.OwningOfficeId) && (j.Status == InternalJournalStatus.Posted || j.Status == InternalJournalStatus.TakenUp) && j.VoucherNumber != null && EF.Parameter(numbers).Contains(j.VoucherNumber))
            .ToListAsync(ct);
        return found.ConvertAll(j => new UsedVoucher(j.OwningOfficeId, j.VoucherNumber!, j.AuditTitle));
    }

    public async Task<IReadOnlyList<MiscTransaction>> BnplDraftsAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct) =>
        await db.Scoped<MiscTransaction>()
            .Where(m => m.Reason == MiscTransactionReason.BnplSettlement && m.Status == MiscTransactionStatus.Draft && m.Lines.Any(l => documents.Contains(l.DocumentId)))
            .OrderBy(m => m.PreparedAtUtc).ToListAsync(ct);

    public async Task<IReadOnlyList<MiscTransaction>> TakingBackDraftsAsync(LedgerDocumentId document, CancellationToken ct) =>
        await db.Scoped<MiscTransaction>().Where(m => m.Reason == MiscTransactionReason.CalledBack && m.Status == MiscTransactionStatus.Draft && m.Lines.Any(l => l.DocumentId == document)).ToListAsync(ct);

    public async Task<AptSettlement> GetSettlementAsync(AptSettlementId id, CancellationToken ct) =>
        await db.Scoped<AptSettlement>().FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw NotFound("apt-settlement.not-found", "settlement by APT");

    public async Task<IReadOnlyList<InternalJournal>> InternalJournalsAsync(IReadOnlyCollection<InternalJournalId> ids, CancellationToken ct)
    {
        var found = await db.Scoped<InternalJournal>().Where(j => ids.Contains(j.Id)).ToDictionaryAsync(j => j.Id, ct);
        return [.. ids.Select(id => found.GetValueOrDefault(id) ?? throw NotFound("internal-journal.not-found", "internal journal"))];
    }

    public async Task<IReadOnlyList<LedgerDocumentId>> DocumentsOfPeriodAsync(LedgerContractId contract, DateOnly periodFrom, CancellationToken ct) =>
        await Documents()
            .Where(d => d.ContractId == contract && d.PeriodFrom == periodFrom
                && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote || d.Kind == LedgerDocumentKind.CreditNote))
            .OrderBy(d => d.Date).ThenBy(d => d.Number).Select(d => d.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<EvidenceDocument>> EvidenceAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct)
    {
        List<GstInvoiceId> invoiceIds = [.. documents.Select(d => GstInvoiceId.From(d.Value))];
        var invoices = await db.Scoped<GstInvoice>().Where(i => invoiceIds.Contains(i.Id)).AsNoTracking().ToListAsync(ct);
        var periods = await Documents().Where(d => documents.Contains(d.Id)).Select(d => new { d.ContractId, d.PeriodFrom }).Distinct().ToListAsync(ct);
        List<ContractId> contracts = [.. periods.Select(p => ContractId.From(p.ContractId.Value)).Distinct()];
        List<DateOnly> starts = [.. periods.Where(p => p.PeriodFrom is not null).Select(p => p.PeriodFrom!.Value).Distinct()];
        var notes = await db.Scoped<GstNote>().Where(n => contracts.Contains(n.ContractId) && starts.Contains(n.PeriodFrom)).AsNoTracking().ToListAsync(ct);
        return
        [
            .. invoices.Select(i => new EvidenceDocument(GstInvoice.KeyOf(i.Id), i.Number, i.InvoiceDate, i.Payable))
                .Concat(notes.Where(n => n.Originals.Any(o => documents.Contains(BookedDocuments.IdOf(n.Id, o.Position))))
                    .Select(n => new EvidenceDocument(GstNote.KeyOf(n.Id), n.Number, n.NoteDate, n.IsCredit ? -n.Payable : n.Payable)))
                .OrderBy(d => d.Date).ThenBy(d => d.Number, StringComparer.Ordinal),
        ];
    }

    public async Task<IReadOnlyList<AptInvoice>> WholeAptInvoicesAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct) =>
        await db.Set<AptInvoice>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Include(i => i.Lines)
            .Where(i => i.ContractId == contract && i.PeriodFrom == periodFrom)
            .OrderBy(i => i.Number).ToListAsync(ct);

    private IQueryable<LedgerDocumentRow> Documents() => db.Set<LedgerDocumentRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking();

    private static RuleViolation NotFound(string code, string what) => new(code, $"There is no such {what}, or it belongs to offices outside your post's reach.");
}
