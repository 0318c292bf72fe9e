using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>What stands behind transfer entries: their documents, when these were accounted, and whether GSTR-1 was filed for them.</summary>
public sealed class TransferWatchQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>The documents of an entry that the post sees, in the order of its lines.</summary>
    public async Task<IReadOnlyList<TransferDocument>> DocumentsAsync(TransferEntryId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var lines = await Lines(db, [id]).ToListAsync(ct);
        var kinds = await KindsAsync(db, [.. lines.Select(l => l.DocumentId).Distinct()], ct);
        var filed = await FiledAsync(db, [.. lines.Select(l => l.Gstin).Distinct()], ct);
        return
        [
            .. lines.DistinctBy(l => l.DocumentId).Select(l => new TransferDocument(
                l.DocumentId, kinds.GetValueOrDefault(l.DocumentId, LedgerDocumentKind.Invoice), l.DocumentNumber, l.DocumentDate, l.Gstin, IsFiled(filed, l))),
        ];
    }

    /// <summary>With the day of settlement and the state of the return, in the order given.</summary>
    public async Task<IReadOnlyList<WatchedTransfer>> WatchedAsync(IReadOnlyList<TransferRow> rows, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var lines = (await Lines(db, [.. rows.Select(r => r.Id)]).ToListAsync(ct)).ToLookup(l => l.Entry);
        var filed = await FiledAsync(db, [.. lines.SelectMany(g => g).Select(l => l.Gstin).Distinct()], ct);
        var kinds = await KindsAsync(db, [.. lines.SelectMany(g => g).Select(l => l.DocumentId).Distinct()], ct);
        var settled = await SettledAsync(db, [.. rows.Select(r => r.Id)], ct);
        return
        [
            .. rows.Select(r => new WatchedTransfer(
                r, settled.TryGetValue(r.Id, out var day) ? day : lines[r.Id].Select(l => l.DocumentDate).DefaultIfEmpty(r.PeriodTo).Max(), lines[r.Id].All(l => kinds.GetValueOrDefault(l.DocumentId) == LedgerDocumentKind.TakenOver) ? null : lines[r.Id].All(l => IsFiled(filed, l)))),
        ];
    }

    /// <summary>Entries of which the sending office had accounted a document by a day; the days that <see cref="WatchedAsync"/> tells.</summary>
    internal static IQueryable<TransferEntry> SettledBy(UccmsDbContext db, IQueryable<TransferEntry> entries, DateOnly day)
    {
        var accounted = db.Scoped<LedgerPostingRow>().Where(p => p.Account == LedgerAccount.Revenue || p.Account == LedgerAccount.GstPayable);
        return entries.Where(e => e.Lines.Any(l => accounted.Any(p => p.DocumentId == l.DocumentId && p.OfficeId == e.OwningOfficeId && p.Date <= day)));
    }

    private static IQueryable<EntryLine> Lines(UccmsDbContext db, IReadOnlyCollection<TransferEntryId> ids) => db.Scoped<TransferEntry>().AsNoTracking()
        .Where(e => EF.Parameter(ids).Contains(e.Id))
        .SelectMany(e => e.Lines, (e, l) => new { e.Id, l.DocumentId, l.DocumentNumber, l.DocumentDate, l.Gstin }).Distinct()
        .OrderBy(l => l.DocumentDate).ThenBy(l => l.DocumentNumber)
        .Select(l => new EntryLine(l.Id, l.DocumentId, l.DocumentNumber, l.DocumentDate, l.Gstin));

    // when the office that has it accounted it first, of whatever document of the entry
    private static async Task<Dictionary<TransferEntryId, DateOnly>> SettledAsync(UccmsDbContext db, IReadOnlyCollection<TransferEntryId> ids, CancellationToken ct)
    {
        var dates = from line in db.Scoped<TransferEntry>().AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).SelectMany(e => e.Lines, (e, l) => new { e.Id, From = e.OwningOfficeId, l.DocumentId })
                    join posting in db.Scoped<LedgerPostingRow>().AsNoTracking() on line.DocumentId equals posting.DocumentId
                    where posting.OfficeId == line.From && (posting.Account == LedgerAccount.Revenue || posting.Account == LedgerAccount.GstPayable)
                    group posting.Date by line.Id into days
                    select new { days.Key, Day = days.Min() };
        return await dates.ToDictionaryAsync(d => d.Key, d => d.Day, ct);
    }

    private static async Task<Dictionary<LedgerDocumentId, LedgerDocumentKind>> KindsAsync(UccmsDbContext db, IReadOnlyCollection<LedgerDocumentId> ids, CancellationToken ct) =>
        await db.Scoped<LedgerDocumentRow>().AsNoTracking().Where(d => EF.Parameter(ids).Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Kind, ct);

    private static async Task<HashSet<(string Gstin, int Month)>> FiledAsync(UccmsDbContext db, IReadOnlyCollection<string> gstins, CancellationToken ct) =>
        [.. (await db.Set<FiledMonth>().AsNoTracking().Where(f => EF.Parameter(gstins).Contains(f.SupplierGstin)).Select(f => new { f.SupplierGstin, f.Month }).ToListAsync(ct)).Select(f => (f.SupplierGstin, f.Month))];

    private static bool IsFiled(HashSet<(string Gstin, int Month)> filed, EntryLine line) => filed.Contains((line.Gstin, (line.DocumentDate.Year * 100) + line.DocumentDate.Month));

    private sealed record EntryLine(TransferEntryId Entry, LedgerDocumentId DocumentId, string DocumentNumber, DateOnly DocumentDate, string Gstin);
}
