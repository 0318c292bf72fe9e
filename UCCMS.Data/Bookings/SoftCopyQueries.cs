using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>A soft copy in a list.</summary>
public sealed record SoftCopyRow(
    long Id, string BatchRef, ContractId ContractId, string ContractNumber, CustomerId CustomerId, string CustomerName, string OfficeName, DateOnly ReceivedOn, string Sha256, int Articles);

/// <summary>What stops a soft copy: a sentence about the whole file, or problems of rows.</summary>
public sealed record SoftCopyVerdict(string? Refusal, IReadOnlyList<RowProblem> Problems)
{
    public bool MayBeTaken => Refusal is null && Problems.Count == 0;
}

/// <summary>Soft copies for screens, within the post's reach.</summary>
public sealed class SoftCopyQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of soft copies can be filtered.</summary>
    public static ColumnFilters<SoftCopyBatch> Columns { get; } = new ColumnFilters<SoftCopyBatch>()
        .Text("reference", "Reference", b => b.BatchRef)
        .CustomerName("customer", "Customer", b => b.CustomerId)
        .TextOf("contract", "Contract", db => b => db.Scoped<Contract>().Where(c => c.Id == b.ContractId).Select(c => c.Number).FirstOrDefault())
        .OfficeName("office", "Taken in at", b => b.OwningOfficeId)
        .Day("on", "On", b => b.ReceivedOn)
        .Number("articles", "Articles", b => b.Articles);

    /// <summary>Newest first; the search is the beginning of a reference, a contract number, a whole article number or a customer's id.</summary>
    public async Task<Page<SoftCopyRow>> ListAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var batches = Columns.Apply(db, Found(db, request.Search?.Trim()), request.Where);
        var total = await batches.CountAsync(ct);
        var page = await (
            from b in batches.OrderByDescending(b => b.Id).Skip(request.Skip).Take(request.Take)
            join c in db.Scoped<Contract>() on b.ContractId equals c.Id
            join k in db.Scoped<Customer>() on b.CustomerId equals k.Id
            join o in db.Set<Office>() on b.OwningOfficeId equals o.Id
            orderby b.Id descending
            select new SoftCopyRow(b.Id, b.BatchRef, c.Id, c.Number, k.Id, k.Name, o.Name, b.ReceivedOn, b.Sha256, b.Articles)).ToListAsync(ct);
        return new(page, total);
    }

    /// <summary>Whether a file can be taken in for a contract, before it is.</summary>
    public async Task<SoftCopyVerdict> CheckAsync(ContractId contract, string batchRef, string sha256, SoftCopyFile file, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await db.Scoped<Contract>().AsNoTracking().Where(c => c.Id == contract).Select(c => new { c.Number, c.CustomerId }).SingleOrDefaultAsync(ct);
        if (known is null)
        {
            return new("There is no such contract among those of your office.", []);
        }

        var bulk = new SoftCopyBulk(db);
        var earlier = await bulk.FindEarlierAsync(contract, batchRef, sha256, ct);
        var others = await bulk.RangesOfOthersAsync(known.CustomerId, SoftCopyCheck.PrefixesOf(file), ct);
        return new(earlier is null ? null : ReceiveSoftCopyBatch.Sentence(earlier, sha256), SoftCopyCheck.Of(file, known.Number, batchRef, others));
    }

    private static IQueryable<SoftCopyBatch> Found(UccmsDbContext db, string? words)
    {
        var batches = db.Scoped<SoftCopyBatch>().AsNoTracking();
        if (string.IsNullOrEmpty(words))
        {
            return batches;
        }

        var article = ArticleNumber.Normalise(words);
        if (ArticleNumber.HasForm(article))
        {
            return batches.Where(b => db.Set<SoftCopyArticle>().Any(a => a.BatchId == b.Id && a.ArticleNumber == article));
        }

        if (CustomerId.TryParse(words, out var id))
        {
            return batches.Where(b => b.CustomerId == id);
        }

        var start = SearchPattern.AtStart(words);
        return batches.Where(b => EF.Functions.Like(b.BatchRef, start, SearchPattern.Escape)
            || db.Scoped<Contract>().Any(c => c.Id == b.ContractId && EF.Functions.Like(c.Number, start, SearchPattern.Escape)));
    }
}
