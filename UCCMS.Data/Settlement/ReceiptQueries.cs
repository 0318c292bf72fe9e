using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Receipts as pages show them, within the post's sight; what of one is free comes from the books.</summary>
public sealed class ReceiptQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of receipts can be filtered.</summary>
    public static ColumnFilters<Receipt> Columns { get; } = new ColumnFilters<Receipt>()
        .Day("date", "Date", r => r.ReceivedOn)
        .Text("reference", "Reference", r => r.Reference)
        .Text("contract", "Contract", r => r.ContractNumber)
        .Text("payer", "Payer", r => r.Payer)
        .OfficeName("office", "Received at", r => r.OwningOfficeId)
        .Amount("amount", "Amount ₹", r => r.Amount)
        .Choice("kind", "Kind", r => r.Purpose)
        .Choice("mode", "Mode", r => r.Mode)
        .Choice("status", "Status", r => r.Status);

    public async Task<Page<ReceiptRow>> ReceiptsAsync(ReceiptFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var receipts = Filtered(db, filter, request.Search);
        var total = await receipts.CountAsync(ct);
        return new Page<ReceiptRow>(await Rows(db, Sorted(receipts, request).Skip(request.Skip).Take(request.Take)).ToListAsync(ct), total);
    }

    /// <summary>Of all that the filter leaves and that is not reversed.</summary>
    public async Task<ReceiptSums> SumsAsync(ReceiptFilter filter, string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var receipts = Filtered(db, filter, search).Where(r => r.Status == ReceiptStatus.Recorded);
        var free = Free(db);
        var amount = await receipts.SumAsync(r => MoneySql.Paise(r.Amount), ct);
        var left = await receipts.Join(free, r => r.Carrier, b => b.CarrierId, (r, b) => MoneySql.Paise(b.Amount)).SumAsync(ct);
        return new ReceiptSums(await receipts.CountAsync(ct), new(amount), new(-left));
    }

    /// <summary>Null when the post sees no such receipt.</summary>
    public async Task<ReceiptDetail?> ReceiptAsync(ReceiptId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var receipt = await db.Scoped<Receipt>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);
        if (receipt is null)
        {
            return null;
        }

        var row = await Rows(db, db.Scoped<Receipt>().Where(r => r.Id == id)).SingleAsync(ct);
        var allocations = await db.Scoped<Allocation>().AsNoTracking().Where(a => a.ReceiptId == id).OrderBy(a => a.MadeAtUtc).ThenBy(a => a.Id).ToListAsync(ct);
        var documents = allocations.Select(a => a.DocumentId).ToList();
        var kinds = await db.Scoped<LedgerDocumentRow>().Where(d => documents.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Kind, ct);
        var refunds = await db.Scoped<Refund>().AsNoTracking().Where(r => r.ReceiptId == id).OrderBy(r => r.PaidAtUtc).ToListAsync(ct);
        var intimations = await db.Scoped<Intimation>().AsNoTracking().Where(i => i.Lines.Any(l => l.ReceiptId == id)).OrderBy(i => i.PreparedAtUtc).ThenBy(i => i.Id).ToListAsync(ct);
        var nodal = await db.Set<Office>().Where(o => o.Id == receipt.NodalOfficeId).Select(o => o.Name).SingleAsync(ct);
        return new ReceiptDetail(receipt, row, nodal, allocations, kinds, refunds, intimations);
    }

    /// <summary>Money that no document has taken, received at an office, oldest first: at most a hundred.</summary>
    public async Task<IReadOnlyList<ReceiptRow>> FreeAtAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var receipts = Filtered(db, new ReceiptFilter(OnlyFree: true), null).Where(r => r.OwningOfficeId == office);
        return await Rows(db, receipts.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id).Take(100)).ToListAsync(ct);
    }

    private static IQueryable<LedgerBalanceRow> Free(UccmsDbContext db)
    {
        var none = default(LedgerDocumentId);
        return db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Unclassified && b.DocumentId == none && b.Amount < Money.Zero);
    }

    private static IQueryable<ReceiptRow> Rows(UccmsDbContext db, IQueryable<Receipt> receipts)
    {
        var free = Free(db);
        return from r in receipts
               join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
               select new ReceiptRow
               {
                   Id = r.Id,
                   Purpose = r.Purpose,
                   Status = r.Status,
                   Mode = r.Mode,
                   Reference = r.Reference,
                   Payer = r.Payer,
                   Amount = r.Amount,
                   ReceivedOn = r.ReceivedOn,
                   RecordedAtUtc = r.RecordedAtUtc,
                   ContractId = r.ContractId,
                   ContractNumber = r.ContractNumber,
                   CustomerName = db.Scoped<Customer>().Where(c => c.Id == r.CustomerId).Select(c => c.Name).FirstOrDefault() ?? string.Empty,
                   OfficeName = o.Name,
                   IsElsewhere = r.OwningOfficeId != r.NodalOfficeId,
                   Free = new Money(-free.Where(b => b.CarrierId == r.Carrier).Sum(b => MoneySql.Paise(b.Amount))),
               };
    }

    private static IQueryable<Receipt> Filtered(UccmsDbContext db, ReceiptFilter filter, string? search)
    {
        var receipts = Columns.Apply(db, db.Scoped<Receipt>().AsNoTracking(), filter.Where)
            .Where(r => (filter.Purpose == null || r.Purpose == filter.Purpose) && (filter.Mode == null || r.Mode == filter.Mode) && (filter.Status == null || r.Status == filter.Status))
            .Where(r => (filter.From == null || r.ReceivedOn >= filter.From) && (filter.To == null || r.ReceivedOn <= filter.To) && (filter.Contract == null || r.ContractId == filter.Contract));
        if (filter.OnlyFree)
        {
            var free = Free(db);
            receipts = receipts.Where(r => free.Any(b => b.CarrierId == r.Carrier));
        }

        if (string.IsNullOrWhiteSpace(search))
        {
            return receipts;
        }

        var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
        return receipts.Where(r => EF.Functions.Like(r.Reference!, start, SearchPattern.Escape)
            || EF.Functions.Like(r.ContractNumber, start, SearchPattern.Escape)
            || EF.Functions.Like(r.Payer, anywhere, SearchPattern.Escape)
            || db.Scoped<Customer>().Any(c => c.Id == r.CustomerId && EF.Functions.Like(c.Name, anywhere, SearchPattern.Escape)));
    }

    private static IQueryable<Receipt> Sorted(IQueryable<Receipt> receipts, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("amount", false) => receipts.OrderBy(r => r.Amount).ThenBy(r => r.Id),
        ("amount", true) => receipts.OrderByDescending(r => r.Amount).ThenBy(r => r.Id),
        ("reference", false) => receipts.OrderBy(r => r.Reference).ThenBy(r => r.Id),
        ("reference", true) => receipts.OrderByDescending(r => r.Reference).ThenBy(r => r.Id),
        (_, false) => receipts.OrderBy(r => r.ReceivedOn).ThenBy(r => r.Id),
        _ => receipts.OrderByDescending(r => r.ReceivedOn).ThenByDescending(r => r.Id),
    };
}

/// <summary>Which receipts the list shows.</summary>
/// <param name="OnlyFree">Those of which something is not allocated.</param>
public sealed record ReceiptFilter(
    DateOnly? From = null, DateOnly? To = null, ReceiptPurpose? Purpose = null, ReceiptMode? Mode = null, ReceiptStatus? Status = null, ContractId? Contract = null, bool OnlyFree = false)
{
    /// <summary>Filters on columns, as in <see cref="Core.Shared.PageRequest.Where"/>.</summary>
    public string? Where { get; init; }
}

/// <summary>What filtered receipts come to.</summary>
public sealed record ReceiptSums(int Count, Money Amount, Money Free);

/// <summary>A receipt in a list.</summary>
public sealed record ReceiptRow
{
    public required ReceiptId Id { get; init; }

    public required ReceiptPurpose Purpose { get; init; }

    public required ReceiptStatus Status { get; init; }

    public required ReceiptMode Mode { get; init; }

    public required string? Reference { get; init; }

    public required string Payer { get; init; }

    public required Money Amount { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required DateTime RecordedAtUtc { get; init; }

    public required ContractId ContractId { get; init; }

    public required string ContractNumber { get; init; }

    public required string CustomerName { get; init; }

    public required string OfficeName { get; init; }

    /// <summary>Received at another office than the nodal one.</summary>
    public required bool IsElsewhere { get; init; }

    /// <summary>No document has taken it and it was not paid back; always nothing of a deposit.</summary>
    public required Money Free { get; init; }
}

/// <summary>A receipt and what became of its money.</summary>
/// <param name="Kinds">Of the documents in sight.</param>
public sealed record ReceiptDetail(
    Receipt Receipt,
    ReceiptRow Row,
    string NodalOfficeName,
    IReadOnlyList<Allocation> Allocations,
    IReadOnlyDictionary<LedgerDocumentId, LedgerDocumentKind> Kinds,
    IReadOnlyList<Refund> Refunds,
    IReadOnlyList<Intimation> Intimations);
