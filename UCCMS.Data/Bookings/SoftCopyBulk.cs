using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Takes soft copies in: the batch as a tracked row, which the guard of the office scope checks, and its articles past the
/// change tracker in the same transaction. The use case checked right and office and leaves the audit record.
/// </summary>
internal sealed class SoftCopyBulk(UccmsDbContext db) : ISoftCopyStore
{
    /// <summary>Table and columns of the articles.</summary>
    internal const string Table = "SoftCopyArticles";

    internal static readonly (string Name, Type Type)[] Columns = [("BatchId", typeof(long)), ("ArticleNumber", typeof(string))];

    // A reference counts once for a contract, whichever of its locations took it in.
    public Task<SoftCopyBatch?> FindEarlierAsync(ContractId contract, string batchRef, string sha256, CancellationToken ct) =>
        db.Set<SoftCopyBatch>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            .Where(b => b.ContractId == contract && (b.BatchRef == batchRef || b.Sha256 == sha256)).OrderByDescending(b => b.Sha256 == sha256).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<BarcodeRange>> RangesOfOthersAsync(CustomerId customer, IReadOnlyCollection<string> prefixes, CancellationToken ct) =>
        await db.Set<BarcodeRange>().AsNoTracking().Where(r => prefixes.Contains(r.Prefix) && r.CustomerId != customer).OrderBy(r => r.First).ToListAsync(ct);

    public async Task<long> ReceiveAsync(SoftCopyBatch batch, IEnumerable<string> articles, CancellationToken ct)
    {
        db.Add(batch);
        await db.SaveChangesAsync(ct);
        await BulkInsert.RunAsync(db, Table, Columns, articles.Select(a => new object?[] { batch.Id, a }), ct);
        return batch.Id;
    }
}
