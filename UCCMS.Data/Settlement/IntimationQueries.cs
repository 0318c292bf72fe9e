using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Intimations of receipt as pages show them, within the post's sight.</summary>
public sealed class IntimationQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of intimations can be filtered.</summary>
    public static ColumnFilters<Intimation> Columns { get; } = new ColumnFilters<Intimation>()
        .OfficeName("sender", "From", i => i.OwningOfficeId)
        .OfficeName("receiver", "To", i => i.CounterpartOfficeId)
        .Text("number", "Contract", i => i.ContractNumber)
        .Text("by", "Sent by", i => i.SentByName)
        .Instant("since", "Since", i => i.SentAtUtc ?? i.PreparedAtUtc)
        .Amount("amount", "Amount ₹", i => i.Amount)
        .Choice("state", "Status", i => i.Status);

    public async Task<Page<IntimationRow>> IntimationsAsync(IntimationFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Filtered(db, filter, request.Search, request.Where);
        var total = await all.CountAsync(ct);
        return new Page<IntimationRow>(await Rows(db, Sorted(all, request).Skip(request.Skip).Take(request.Take)).ToListAsync(ct), total);
    }

    /// <summary>What the filtered ones come to: those that are prepared, those on their way, the others.</summary>
    public async Task<IntimationSums> SumsAsync(IntimationFilter filter, string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await Filtered(db, filter, search, where).GroupBy(i => i.Status).Select(g => new { g.Key, Count = g.Count(), Amount = g.Sum(i => MoneySql.Paise(i.Amount)) }).ToListAsync(ct);
        return new IntimationSums(sums.Sum(s => s.Count), Of(IntimationStatus.Prepared), Of(IntimationStatus.Sent), new(sums.Sum(s => s.Amount)));

        Money Of(IntimationStatus status) => new(sums.Where(s => s.Key == status).Sum(s => s.Amount));
    }

    /// <summary>Null when the post sees no such intimation.</summary>
    public async Task<IntimationDetail?> IntimationAsync(IntimationId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var intimation = await db.Scoped<Intimation>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct);
        if (intimation is null)
        {
            return null;
        }

        var row = await Rows(db, db.Scoped<Intimation>().Where(i => i.Id == id)).SingleAsync(ct);
        var receipts = intimation.Lines.Select(l => l.ReceiptId).ToList();
        var known = await db.Scoped<Receipt>().AsNoTracking().Where(r => receipts.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var returned = await db.Scoped<Intimation>().AsNoTracking()
            .Where(i => i.ContractId == intimation.ContractId && i.OwningOfficeId == intimation.OwningOfficeId && i.CounterpartOfficeId == intimation.CounterpartOfficeId)
            .Where(i => i.Status == IntimationStatus.Returned && i.DecidedAtUtc >= intimation.PreparedAtUtc && i.Id != id)
            .OrderByDescending(i => i.DecidedAtUtc).Take(3).ToListAsync(ct);
        return new IntimationDetail(intimation, row, known, intimation.IsAwaited ? returned : []);
    }

    /// <summary>Those that an office has to send, or to accept or return, oldest first: at most a hundred.</summary>
    public async Task<IReadOnlyList<IntimationRow>> WaitingForAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var waiting = db.Scoped<Intimation>().AsNoTracking().Where(i =>
            (i.Status == IntimationStatus.Prepared && i.OwningOfficeId == office) || (i.Status == IntimationStatus.Sent && i.CounterpartOfficeId == office));
        return await Rows(db, waiting.OrderBy(i => i.PreparedAtUtc).ThenBy(i => i.Id).Take(100)).ToListAsync(ct);
    }

    /// <summary>Whether the letter of a sent one is not in the outbox yet.</summary>
    public async Task<bool> HasLettersToWriteAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<Intimation>().AnyAsync(i => i.Status == IntimationStatus.Sent && i.LetterQueuedAtUtc == null, ct);
    }

    private static IQueryable<IntimationRow> Rows(UccmsDbContext db, IQueryable<Intimation> intimations) =>
        from i in intimations
        join f in db.Set<Office>() on i.OwningOfficeId equals f.Id
        join t in db.Set<Office>() on i.CounterpartOfficeId equals t.Id
        select new IntimationRow
        {
            Id = i.Id,
            Status = i.Status,
            ContractId = i.ContractId,
            ContractNumber = i.ContractNumber,
            CustomerName = db.Scoped<Contract>().Where(c => c.Id == i.ContractId)
                .Join(db.Scoped<Customer>(), c => c.CustomerId, k => k.Id, (c, k) => k.Name).FirstOrDefault() ?? string.Empty,
            FromOfficeId = i.OwningOfficeId,
            FromOffice = f.Name,
            ToOfficeId = t.Id,
            ToOffice = t.Name,
            Amount = i.Amount,
            Documents = i.Lines.Count(l => l.DocumentId != null),
            SentBy = i.SentBy,
            SinceUtc = i.SentAtUtc ?? i.PreparedAtUtc,
            EndedAtUtc = i.DecidedAtUtc,
        };

    private static IQueryable<Intimation> Filtered(UccmsDbContext db, IntimationFilter filter, string? search, string? where)
    {
        var all = Columns.Apply(db, db.Scoped<Intimation>().AsNoTracking(), where)
            .Where(i => (filter.Status == null || i.Status == filter.Status) && (filter.Contract == null || i.ContractId == filter.Contract))
            .Where(i => (filter.From == null || i.OwningOfficeId == filter.From) && (filter.To == null || i.CounterpartOfficeId == filter.To));
        all = filter.OnlyWaiting ? all.Where(i => i.Status == IntimationStatus.Prepared || i.Status == IntimationStatus.Sent) : all;
        if (string.IsNullOrWhiteSpace(search))
        {
            return all;
        }

        var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
        return all.Where(i => EF.Functions.Like(i.ContractNumber, start, SearchPattern.Escape)
            || i.Lines.Any(l => EF.Functions.Like(l.DocumentNumber!, anywhere, SearchPattern.Escape))
            || db.Set<Office>().Any(o => (o.Id == i.OwningOfficeId || o.Id == i.CounterpartOfficeId) && EF.Functions.Like(o.Name, anywhere, SearchPattern.Escape)));
    }

    private static IQueryable<Intimation> Sorted(IQueryable<Intimation> all, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("amount", false) => all.OrderBy(i => i.Amount).ThenBy(i => i.Id),
        ("amount", true) => all.OrderByDescending(i => i.Amount).ThenBy(i => i.Id),
        (_, true) => all.OrderByDescending(i => i.SentAtUtc ?? i.PreparedAtUtc).ThenBy(i => i.Id),
        _ => all.OrderBy(i => i.SentAtUtc ?? i.PreparedAtUtc).ThenBy(i => i.Id),
    };
}

/// <summary>Which intimations the list shows.</summary>
public sealed record IntimationFilter(bool OnlyWaiting = false, IntimationStatus? Status = null, OfficeId? From = null, OfficeId? To = null, ContractId? Contract = null);

/// <summary>What filtered intimations come to.</summary>
public sealed record IntimationSums(int Count, Money Prepared, Money OnTheWay, Money Amount);

/// <summary>An intimation in a list.</summary>
public sealed record IntimationRow
{
    public required IntimationId Id { get; init; }

    public required IntimationStatus Status { get; init; }

    public required ContractId ContractId { get; init; }

    public required string ContractNumber { get; init; }

    public required string CustomerName { get; init; }

    public required OfficeId FromOfficeId { get; init; }

    public required string FromOffice { get; init; }

    public required OfficeId ToOfficeId { get; init; }

    public required string ToOffice { get; init; }

    public required Money Amount { get; init; }

    /// <summary>Lines that name a document; none of a deposit.</summary>
    public required int Documents { get; init; }

    public required string? SentBy { get; init; }

    /// <summary>Since when its next holder has it.</summary>
    public required DateTime SinceUtc { get; init; }

    public required DateTime? EndedAtUtc { get; init; }

    /// <summary>Who has to act on it; none when it has ended.</summary>
    public string? WaitsFor => Status switch
    {
        IntimationStatus.Prepared => FromOffice,
        IntimationStatus.Sent => ToOffice,
        _ => null,
    };

    /// <summary>Days for which it has waited, or did.</summary>
    public int DaysOn(DateTime utcNow) => (int)((EndedAtUtc ?? utcNow) - SinceUtc).TotalDays;
}

/// <summary>An intimation with its receipts.</summary>
/// <param name="Receipts">Those in sight.</param>
/// <param name="Returned">Earlier ones on this way that came back and whose lines may stand on it, latest first.</param>
public sealed record IntimationDetail(Intimation Intimation, IntimationRow Row, IReadOnlyDictionary<ReceiptId, Receipt> Receipts, IReadOnlyList<Intimation> Returned);
