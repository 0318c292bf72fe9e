using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Apportionment;

/// <summary>Revenue of documents whose money was called back after it was apportioned, at locations in the post's reach.</summary>
public sealed class TakingBackQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private const int MostShown = 200;

    /// <summary>What is to be brought back to nodal offices and stands on no entry yet, oldest document first.</summary>
    public async Task<IReadOnlyList<TakingBackRow>> WaitingAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var drawn = db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId);
        var documents = db.Scoped<LedgerDocumentRow>().AsNoTracking();
        documents = db.Scope.SeesAll ? documents : documents.Where(d => drawn.Contains(d.OwningOfficeId));
        var (vectors, book) = await CalledBackAsync(db, documents, ct);
        var spokenFor = await SpokenForAsync(db, [.. vectors.Select(v => v.Id)], ct);
        return await RowsAsync(db, vectors.Where(v => !spokenFor.Contains(v.Id)).Select(v => (v.Document, TransferEntryJournals.DueBack(book, v.Document.Location, v.Id).Amounts)), ct);
    }

    /// <summary>What a nodal office still has accounted of documents whose money was called back, and stands on no draft yet, oldest document first.</summary>
    public async Task<IReadOnlyList<TakingBackRow>> AtNodalAsync(OfficeId nodal, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (vectors, book) = await CalledBackAsync(db, db.Scoped<LedgerDocumentRow>().AsNoTracking().Where(d => d.NodalOfficeId == nodal), ct);
        List<LedgerDocumentId> ids = [.. vectors.Select(v => v.Id)];
        var drafted = await db.Scoped<MiscTransaction>().AsNoTracking().Where(m => m.Reason == MiscTransactionReason.CalledBack && m.Status == MiscTransactionStatus.Draft)
            .SelectMany(m => m.Lines).Where(l => EF.Parameter(ids).Contains(l.DocumentId)).Select(l => l.DocumentId).ToListAsync(ct);
        return await RowsAsync(db, vectors.Where(v => !drafted.Contains(v.Id)).Select(v => (v.Document, MiscTransactionJournals.DueBack(DocumentPosition.Of(book, v.Id), nodal))), ct);
    }

    private static async Task<(List<DocumentVector> Documents, LedgerBook Book)> CalledBackAsync(UccmsDbContext db, IQueryable<LedgerDocumentRow> documents, CancellationToken ct)
    {
        var calledBack = await documents.Include(d => d.Components)
            .Where(d => db.Scoped<LedgerBalanceRow>().Any(b => b.DocumentId == d.Id && b.Account == LedgerAccount.Dishonoured && b.Amount != Money.Zero))
            .OrderBy(d => d.Date).ThenBy(d => d.Number).Take(MostShown).ToListAsync(ct);
        List<LedgerDocumentId> ids = [.. calledBack.Select(d => d.Id)];
        var balances = await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => EF.Parameter(ids).Contains(b.DocumentId) && b.Amount != Money.Zero).ToListAsync(ct);
        var vectors = calledBack.ConvertAll(d => d.ToVector());
        return (vectors, new LedgerBook(vectors.Select(v => v.Document.Contract).DistinctBy(c => c.Id), vectors, balances.Select(b => b.ToBalance())));
    }

    private static async Task<IReadOnlyList<TakingBackRow>> RowsAsync(UccmsDbContext db, IEnumerable<(LedgerDocument Document, ComponentAmounts Amounts)> found, CancellationToken ct)
    {
        var due = found.Where(d => !d.Amounts.IsNone).ToList();
        var heads = await HeadsAsync(db, due.ConvertAll(d => d.Document), ct);
        List<LedgerDocumentId> ids = [.. due.Select(d => d.Document.Id)];
        var since = await db.Scoped<LedgerBalanceRow>().Where(b => EF.Parameter(ids).Contains(b.DocumentId) && b.Account == LedgerAccount.Dishonoured && b.Amount != Money.Zero)
            .GroupBy(b => b.DocumentId).Select(g => new { g.Key, Since = g.Min(b => b.Since) }).ToDictionaryAsync(g => g.Key, g => IndianTime.UtcOf(g.Since.ToDateTime(default)), ct);
        return
        [
            .. from d in due
               let head = heads.GetValueOrDefault(new ContractId(d.Document.Contract.Id.Value))
               where head is not null
               select new TakingBackRow(head.Id, d.Document.Id, d.Document.Number, d.Document.Date, head.Number, head.CustomerName, head.Offices[d.Document.Location], head.Offices[d.Document.NodalOffice], d.Amounts.Total) { SinceUtc = since.GetValueOrDefault(d.Document.Id) },
        ];
    }

    private static async Task<IReadOnlySet<LedgerDocumentId>> SpokenForAsync(UccmsDbContext db, List<LedgerDocumentId> documents, CancellationToken ct) =>
        (await db.Scoped<TransferEntry>().AsNoTracking()
            .Where(e => e.Status == TransferEntryStatus.Draft || e.Status == TransferEntryStatus.Submitted || e.Status == TransferEntryStatus.Verified || e.Status == TransferEntryStatus.Approved)
            .SelectMany(e => e.Lines).Where(l => EF.Parameter(documents).Contains(l.DocumentId)).Select(l => l.DocumentId).Distinct().ToListAsync(ct)).ToHashSet();

    private static async Task<Dictionary<ContractId, Head>> HeadsAsync(UccmsDbContext db, List<LedgerDocument> documents, CancellationToken ct)
    {
        List<ContractId> ids = [.. documents.Select(d => new ContractId(d.Contract.Id.Value)).Distinct()];
        List<OfficeId> offices = [.. documents.SelectMany(d => new[] { d.Location, d.NodalOffice }).Distinct()];
        var names = await db.Set<Office>().Where(o => EF.Parameter(offices).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var contracts = await (from c in db.Scoped<Contract>().AsNoTracking()
                               where EF.Parameter(ids).Contains(c.Id)
                               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                               select new { c.Id, c.Number, k.Name }).ToListAsync(ct);
        return contracts.ToDictionary(c => c.Id, c => new Head(c.Id, c.Number, c.Name, names));
    }

    private sealed record Head(ContractId Id, string Number, string CustomerName, IReadOnlyDictionary<OfficeId, string> Offices);
}

/// <summary>Revenue of one document that a location has to send back.</summary>
public sealed record TakingBackRow(
    ContractId Contract, LedgerDocumentId Document, string Number, DateOnly Date, string ContractNumber, string CustomerName, string LocationName, string NodalName, Money Amount)
{
    /// <summary>When the bank called the money back.</summary>
    public required DateTime SinceUtc { get; init; }
}
