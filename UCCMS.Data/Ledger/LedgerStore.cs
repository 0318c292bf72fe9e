using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>
/// The books in the database. An act computes on all balances of its documents, whosever accounts they stand in: what its
/// person may see of them is the queries' matter, what they may do the use case's.
/// </summary>
public sealed class LedgerStore(UccmsDbContext db, LedgerBulk bulk, ILedgerFollower follower, ILedgerWatch watch) : ILedgerStore
{
    public async Task<LedgerBook> OpenAsync(LedgerExtent extent, CancellationToken ct)
    {
        var onItsWay = await OnItsWayAsync(extent.Carriers, ct);
        var documents = extent.Documents.Concat(onItsWay.Select(b => b.DocumentId)).Where(d => d != default).Distinct().ToList();
        var contracts = await QueueAsync(extent, [.. onItsWay.Select(b => b.ContractId), .. await ContractsOfAsync(documents, ct)], ct);
        var vectors = await Documents().Include(d => d.Components).Where(d => documents.Contains(d.Id)).ToListAsync(ct);
        var balances = (await BalancesAsync([.. contracts.Select(c => c.Id)], documents, ct)).Concat(await OnItsWayAsync(extent.Carriers, ct));
        return new LedgerBook(contracts, vectors.Select(v => v.ToVector()), balances.Select(b => b.ToBalance()).DistinctBy(b => b.Key));
    }

    public async Task<LedgerBook> ReadAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct)
    {
        var vectors = (await Documents().Include(d => d.Components).Where(d => EF.Parameter(documents).Contains(d.Id)).ToListAsync(ct)).ConvertAll(d => d.ToVector());
        var balances = await Balances().Where(b => EF.Parameter(documents).Contains(b.DocumentId)).ToListAsync(ct);
        return new LedgerBook(vectors.Select(v => v.Document.Contract).DistinctBy(c => c.Id), vectors, balances.Select(b => b.ToBalance()));
    }

    public async Task PostAsync(LedgerBook book, IReadOnlyList<Journal> journals, CancellationToken ct)
    {
        var causes = journals.Select(j => j.Head.Cause).ToList();
        var posted = await db.Set<LedgerJournalRow>().Where(j => causes.Contains(j.Cause)).Select(j => new { j.Act, j.Cause }).ToListAsync(ct);
        var all = new List<Journal>();
        foreach (var journal in journals)
        {
            RuleViolation.Unless(
                !posted.Any(p => p.Act == journal.Head.Act && string.Equals(p.Cause, journal.Head.Cause, StringComparison.OrdinalIgnoreCase)),
                "ledger.posted-already",
                $"“{Words.Of(journal.Head.Act)}” of this document was posted already.");
            book.Post(journal);
            all.Add(journal);
            if (await follower.FollowAsync(book, journal, ct) is { } followed)
            {
                book.Post(followed);
                all.Add(followed);
            }
        }

        await bulk.InsertAsync(book, all, ct);
        await watch.PostedAsync(journals, ct);
    }

    public async Task<Journal?> FindAsync(LedgerAct act, string cause, CancellationToken ct)
    {
        var row = await db.Set<LedgerJournalRow>().AsNoTracking().FirstOrDefaultAsync(j => j.Cause == cause && j.Act == act, ct);
        if (row is null)
        {
            return null;
        }

        var lines = await db.Set<LedgerPostingRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(p => p.JournalId == row.Id).OrderBy(p => p.Line).ToListAsync(ct);
        return Journal.FromStored(row.Id, row.ToHead(), row.ReversesId, [.. lines.Select(l => l.ToPosting())]);
    }

    public async Task<IReadOnlyList<LedgerDocumentId>> KnownAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct) =>
        await Documents().Where(d => documents.Contains(d.Id)).Select(d => d.Id).ToListAsync(ct);

    // Those the act names, then those its documents and carriers bring along, all in one order so that no two acts wait crosswise.
    private async Task<IReadOnlyList<ContractAccount>> QueueAsync(LedgerExtent extent, IReadOnlyCollection<LedgerContractId> along, CancellationToken ct)
    {
        var known = (await bulk.QueueAsync([.. extent.Contracts.Select(c => c.Id).Concat(along).Distinct().OrderBy(c => c.Value)], ct)).ToDictionary(c => c.Id);
        foreach (var contract in extent.Contracts.Where(c => known.GetValueOrDefault(c.Id) != c))
        {
            await bulk.NoteAsync(contract, isNew: !known.ContainsKey(contract.Id), ct);
            known[contract.Id] = contract;
        }

        return [.. known.Values];
    }

    private async Task<List<LedgerContractId>> ContractsOfAsync(List<LedgerDocumentId> documents, CancellationToken ct) =>
        await Documents().Where(d => documents.Contains(d.Id)).Select(d => d.ContractId).Distinct().ToListAsync(ct);

    private async Task<IReadOnlyList<LedgerBalanceRow>> BalancesAsync(List<LedgerContractId> contracts, List<LedgerDocumentId> documents, CancellationToken ct)
    {
        var none = default(LedgerDocumentId);
        var ofDocuments = await Balances().Where(b => documents.Contains(b.DocumentId)).ToListAsync(ct);
        var ofContracts = await Balances().Where(b => contracts.Contains(b.ContractId) && b.DocumentId == none).ToListAsync(ct);
        var calledBack = await Balances().Where(b => contracts.Contains(b.ContractId) && b.Account == LedgerAccount.Dishonoured).ToListAsync(ct);
        return [.. ofDocuments, .. ofContracts, .. calledBack];
    }

    private async Task<List<LedgerBalanceRow>> OnItsWayAsync(IReadOnlyCollection<CarrierId> carriers, CancellationToken ct) =>
        await Balances().Where(b => carriers.Contains(b.CarrierId) && b.Account == LedgerAccount.InterOffice).ToListAsync(ct);

    private IQueryable<LedgerBalanceRow> Balances() =>
        db.Set<LedgerBalanceRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(b => b.Amount != Money.Zero);

    private IQueryable<LedgerDocumentRow> Documents() => db.Set<LedgerDocumentRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking();
}
