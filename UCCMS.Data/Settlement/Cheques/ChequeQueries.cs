using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Cheques;

/// <summary>Cheques as pages show them, within the post's sight.</summary>
public sealed class ChequeQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of cheques can be filtered.</summary>
    public static ColumnFilters<Receipt> Columns { get; } = new ColumnFilters<Receipt>()
        .Text("cheque", "Cheque", r => r.Reference)
        .Text("bank", "Bank", r => r.DrawnOnBank)
        .Day("dated", "Dated", r => r.ChequeDate)
        .Day("taken", "Taken", r => r.ReceivedOn)
        .Day("realised", "Realised", r => r.RealisedOn)
        .CustomerName("customer", "Customer", r => r.CustomerId)
        .Text("contract", "Contract", r => r.ContractNumber)
        .OfficeName("office", "Taken at", r => r.OwningOfficeId)
        .Amount("amount", "Amount ₹", r => r.Amount)
        .Choice("state", "Status", r => r.Status);

    private const int MostWaiting = 100;

    public async Task<Page<ChequeRow>> ListAsync(ReceiptStatus? status, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var cheques = Filtered(db, status, request.Search, request.Where);
        var total = await cheques.CountAsync(ct);
        return new Page<ChequeRow>(await Rows(db, Sorted(cheques, request).Skip(request.Skip).Take(request.Take)).ToListAsync(ct), total);
    }

    /// <summary>Of all that the filter leaves.</summary>
    public async Task<Money> SumAsync(ReceiptStatus? status, string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return new(await Filtered(db, status, search, where).SumAsync(r => MoneySql.Paise(r.Amount), ct));
    }

    /// <summary>In collection at offices that the post draws for, oldest first: at most a hundred.</summary>
    public async Task<IReadOnlyList<ChequeRow>> WaitingAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var drawn = db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId);
        var cheques = Filtered(db, ReceiptStatus.InCollection, null, null).Where(r => drawn.Contains(r.OwningOfficeId));
        return await Rows(db, cheques.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).Take(MostWaiting)).ToListAsync(ct);
    }

    /// <summary>Cheques in collection that are meant for a document, oldest first: it stays owed until they are realised.</summary>
    public async Task<IReadOnlyList<ChequeForDocument>> MeantForAsync(LedgerDocumentId document, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (from r in db.Scoped<Receipt>()
                      where r.Status == ReceiptStatus.InCollection
                      from i in r.Intended
                      where i.DocumentId == document
                      join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
                      orderby r.ReceivedOn, r.Id
                      select new ChequeForDocument(r.Id, r.Reference!, r.ReceivedOn, o.Name, i.Amount)).ToListAsync(ct);
    }

    private static IQueryable<ChequeRow> Rows(UccmsDbContext db, IQueryable<Receipt> cheques) =>
        from r in cheques
        join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
        select new ChequeRow
        {
            Id = r.Id,
            Status = r.Status,
            Number = r.Reference!,
            Bank = r.DrawnOnBank!,
            Branch = r.DrawnOnBranch!,
            Date = r.ChequeDate!.Value,
            TakenOn = r.ReceivedOn,
            RecordedAtUtc = r.RecordedAtUtc,
            RealisedOn = r.RealisedOn,
            UnpaidOn = r.UnpaidOn,
            UnpaidReason = r.UnpaidReason,
            Amount = r.Amount,
            Documents = r.Intended.Count,
            ContractNumber = r.ContractNumber,
            CustomerName = db.Scoped<Customer>().Where(c => c.Id == r.CustomerId).Select(c => c.Name).FirstOrDefault() ?? string.Empty,
            OfficeName = o.Name,
        };

    private static IQueryable<Receipt> Filtered(UccmsDbContext db, ReceiptStatus? status, string? search, string? where)
    {
        var cheques = Columns.Apply(db, db.Scoped<Receipt>().AsNoTracking(), where).Where(r => r.ChequeDate != null && (status == null || r.Status == status));
        if (string.IsNullOrWhiteSpace(search))
        {
            return cheques;
        }

        var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
        return cheques.Where(r => EF.Functions.Like(r.Reference!, start, SearchPattern.Escape)
            || EF.Functions.Like(r.ContractNumber, start, SearchPattern.Escape)
            || EF.Functions.Like(r.DrawnOnBank!, anywhere, SearchPattern.Escape)
            || db.Scoped<Customer>().Any(c => c.Id == r.CustomerId && EF.Functions.Like(c.Name, anywhere, SearchPattern.Escape)));
    }

    private static IQueryable<Receipt> Sorted(IQueryable<Receipt> cheques, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("amount", false) => cheques.OrderBy(r => r.Amount).ThenBy(r => r.Id),
        ("amount", true) => cheques.OrderByDescending(r => r.Amount).ThenBy(r => r.Id),
        ("number", false) => cheques.OrderBy(r => r.Reference).ThenBy(r => r.Id),
        ("number", true) => cheques.OrderByDescending(r => r.Reference).ThenBy(r => r.Id),
        ("dated", false) => cheques.OrderBy(r => r.ChequeDate).ThenBy(r => r.Id),
        ("dated", true) => cheques.OrderByDescending(r => r.ChequeDate).ThenBy(r => r.Id),
        (_, true) => cheques.OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Id),
        _ => cheques.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id),
    };
}

/// <summary>A cheque in collection that is meant for a document.</summary>
public sealed record ChequeForDocument(ReceiptId Receipt, string Number, DateOnly TakenOn, string OfficeName, Money Amount);

/// <summary>A cheque in a list.</summary>
public sealed record ChequeRow
{
    public required ReceiptId Id { get; init; }

    public required ReceiptStatus Status { get; init; }

    public required string Number { get; init; }

    public required string Bank { get; init; }

    public required string Branch { get; init; }

    public required DateOnly Date { get; init; }

    public required DateOnly TakenOn { get; init; }

    public required DateTime RecordedAtUtc { get; init; }

    public required DateOnly? RealisedOn { get; init; }

    public required DateOnly? UnpaidOn { get; init; }

    public required string? UnpaidReason { get; init; }

    public required Money Amount { get; init; }

    /// <summary>How many it is meant for.</summary>
    public required int Documents { get; init; }

    public required string ContractNumber { get; init; }

    public required string CustomerName { get; init; }

    public required string OfficeName { get; init; }

    /// <summary>Days in collection; of a cheque that is no longer, none.</summary>
    public int? AgeOn(DateOnly day) => Status == ReceiptStatus.InCollection ? day.DayNumber - TakenOn.DayNumber : null;
}
