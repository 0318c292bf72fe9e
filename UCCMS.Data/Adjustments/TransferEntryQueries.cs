using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Transfer entries and batches as pages show them, within the post's sight.</summary>
public sealed class TransferEntryQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private static readonly Expression<Func<TransferEntry, TransferRow>> ToRow = e => new TransferRow(
        e.Id, e.Number, e.Purpose, e.Status, e.CustomerName, e.CustomerId, e.Contracts, e.PeriodFrom, e.PeriodTo,
        e.OwningOfficeId, e.FromOfficeName, e.CounterpartOfficeId ?? e.OwningOfficeId, e.ToOfficeName, e.Net, e.Cgst, new Money(MoneySql.Paise(e.Sgst) + MoneySql.Paise(e.Utgst)), e.Igst, e.Total,
        e.PreparedByName, e.PostedAtUtc ?? e.ApprovedAtUtc ?? e.VerifiedAtUtc ?? e.SubmittedAtUtc ?? e.PreparedAtUtc, e.Remark, e.VoucherNumber, e.VoucherDate, e.PreparedBy, e.SubmittedBy, e.VerifiedBy);

    /// <summary>Columns by which lists of transfer entries can be filtered.</summary>
    public static ColumnFilters<TransferEntry> Columns { get; } = new ColumnFilters<TransferEntry>()
        .Text("number", "Entry", e => e.Number)
        .Text("customer", "Customer", e => e.CustomerName)
        .Text("contract", "Contracts", e => e.Contracts)
        .Text("sender", "From office", e => e.FromOfficeName)
        .Text("receiver", "To office", e => e.ToOfficeName)
        .Day("period", "Period from", e => e.PeriodFrom)
        .Amount("net", "Net ₹", e => e.Net)
        .Amount("total", "Total ₹", e => e.Total)
        .Instant("prepared", "Prepared", e => e.PreparedAtUtc)
        .Text("voucher", "Voucher", e => e.VoucherNumber)
        .Choice("purpose", "Purpose", e => e.Purpose)
        .Choice("state", "State", e => e.Status);

    public async Task<Page<TransferRow>> EntriesAsync(TransferFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = Filtered(db, filter, request.Search);
        return new Page<TransferRow>(await Sorted(entries, request).Skip(request.Skip).Take(request.Take).Select(ToRow).ToListAsync(ct), await entries.CountAsync(ct));
    }

    /// <summary>What is there by status, whatever status the filter names.</summary>
    public async Task<IReadOnlyList<TransferSum>> SumsAsync(TransferFilter filter, string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await Filtered(db, filter with { Status = null, IsReturned = false }, search).GroupBy(e => e.Status)
            .Select(g => new
            {
                Status = g.Key,
                Count = g.Count(),
                Net = g.Sum(e => MoneySql.Paise(e.Net)),
                Cgst = g.Sum(e => MoneySql.Paise(e.Cgst)),
                Sgst = g.Sum(e => MoneySql.Paise(e.Sgst) + MoneySql.Paise(e.Utgst)),
                Igst = g.Sum(e => MoneySql.Paise(e.Igst)),
                Total = g.Sum(e => MoneySql.Paise(e.Total)),
            }).ToListAsync(ct);
        return [.. sums.OrderBy(s => s.Status).Select(s => new TransferSum(s.Status, s.Count, new(s.Net), new(s.Cgst), new(s.Sgst), new(s.Igst), new(s.Total)))];
    }

    /// <summary>Keys and totals of everything the filter leaves, for an act on all of it.</summary>
    public async Task<IReadOnlyList<(TransferEntryId Id, Money Total)>> AllAsync(TransferFilter filter, string? search, int most, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await Filtered(db, filter, search).OrderBy(e => e.Number).Take(most).Select(e => new { e.Id, e.Total }).ToListAsync(ct);
        return [.. all.Select(e => (e.Id, e.Total))];
    }

    /// <summary>With lines and the acts on it; null when the post sees no such entry.</summary>
    public async Task<TransferEntry?> EntryAsync(TransferEntryId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<TransferEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, ct);
    }

    /// <summary>In the order given, whole.</summary>
    public async Task<IReadOnlyList<TransferRow>> RowsAsync(IReadOnlyCollection<TransferEntryId> ids, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<TransferEntry>().AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).OrderBy(e => e.Number).Select(ToRow).ToListAsync(ct);
    }

    /// <summary>Entries of a settlement by APT (SOP 4.B), the latest first.</summary>
    public async Task<IReadOnlyList<TransferRow>> OfSettlementAsync(AptSettlementId settlement, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<TransferEntry>().AsNoTracking().Where(e => e.AptSettlementId == settlement).OrderByDescending(e => e.PreparedAtUtc).Select(ToRow).ToListAsync(ct);
    }

    /// <summary>The entry that undoes this one and is not given up.</summary>
    public async Task<TransferRow?> ReversingAsync(TransferEntryId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<TransferEntry>().AsNoTracking().Where(e => e.ReversesId == id && e.Status != TransferEntryStatus.Rejected && e.Status != TransferEntryStatus.Withdrawn)
            .Select(ToRow).FirstOrDefaultAsync(ct);
    }

    /// <summary>A batch with its rows, outliers first; null when the post sees no such batch.</summary>
    public async Task<BatchView?> BatchAsync(TransferBatchId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Scoped<TransferBatch>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) is not { } batch)
        {
            return null;
        }

        List<TransferEntryId> ids = [.. batch.Entries.Select(e => e.EntryId)];
        var rows = await db.Scoped<TransferEntry>().AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.Id)).Select(ToRow).ToDictionaryAsync(r => r.Id, ct);
        var office = await db.Set<Office>().Where(o => o.Id == batch.OwningOfficeId).Select(o => o.Name).SingleAsync(ct);
        return new BatchView(batch, office, [.. batch.Entries.OrderBy(e => e.Position).Where(e => rows.ContainsKey(e.EntryId)).Select(e => new BatchRow(e, rows[e.EntryId]))]);
    }

    /// <summary>Batches that this person opened today or later and has not decided, newest first.</summary>
    public async Task<IReadOnlyList<TransferBatch>> OpenBatchesAsync(string person, DateTime sinceUtc, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<TransferBatch>().AsNoTracking().Where(b => b.OpenedBy == person && b.DecidedAtUtc == null && b.OpenedAtUtc >= sinceUtc).OrderByDescending(b => b.OpenedAtUtc).Take(5).ToListAsync(ct);
    }

    private static IQueryable<TransferEntry> Filtered(UccmsDbContext db, TransferFilter filter, string? search)
    {
        var entries = Columns.Apply(db, db.Scoped<TransferEntry>().AsNoTracking(), filter.Where);
        entries = filter.Acting is { } acting ? entries.Where(e => e.DdoOfficeId == acting || e.PaoOfficeId == acting) : entries;
        entries = filter.Status is { } status ? entries.Where(e => e.Status == status) : entries;
        entries = filter.IsReturned ? entries.Where(e => e.Status == TransferEntryStatus.Draft && e.Remark != null) : entries;
        entries = filter.IsOpen ? entries.Where(e => e.Status != TransferEntryStatus.Acknowledged && e.Status != TransferEntryStatus.Closed && e.Status != TransferEntryStatus.Rejected && e.Status != TransferEntryStatus.Withdrawn && e.Status != TransferEntryStatus.Reversed) : entries;
        entries = filter.NotInHandsOf is { } person
            ? entries.Where(e => e.PreparedBy != person && (e.SubmittedBy == null || e.SubmittedBy != person) && (e.VerifiedBy == null || e.VerifiedBy != person))
            : entries;
        entries = filter.Purpose is { } purpose ? entries.Where(e => e.Purpose == purpose) : entries;
        entries = filter.Customer is { } customer ? entries.Where(e => e.CustomerId == customer) : entries;
        entries = filter.From is { } from ? entries.Where(e => e.OwningOfficeId == from) : entries;
        entries = filter.To is { } to ? entries.Where(e => e.CounterpartOfficeId == to) : entries;
        entries = filter.PeriodFrom is { } first ? entries.Where(e => e.PeriodFrom >= first) : entries;
        entries = filter.PeriodTo is { } last ? entries.Where(e => e.PeriodFrom <= last) : entries;
        entries = filter.SettledBy is { } day ? TransferWatchQueries.SettledBy(db, entries, day) : entries;
        if (string.IsNullOrWhiteSpace(search))
        {
            return entries;
        }

        var pattern = SearchPattern.Anywhere(search);
        return entries.Where(e => EF.Functions.Like(e.Number, pattern, SearchPattern.Escape) || EF.Functions.Like(e.CustomerName, pattern, SearchPattern.Escape) || EF.Functions.Like(e.Contracts, pattern, SearchPattern.Escape)
            || EF.Functions.Like(e.ToOfficeName, pattern, SearchPattern.Escape) || EF.Functions.Like(e.FromOfficeName, pattern, SearchPattern.Escape) || (e.VoucherNumber != null && EF.Functions.Like(e.VoucherNumber, pattern, SearchPattern.Escape)));
    }

    private static IQueryable<TransferEntry> Sorted(IQueryable<TransferEntry> entries, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("total", true) => entries.OrderByDescending(e => e.Total).ThenBy(e => e.Number),
        ("total", false) => entries.OrderBy(e => e.Total).ThenBy(e => e.Number),
        ("customer", false) => entries.OrderBy(e => e.CustomerName).ThenBy(e => e.Number),
        ("customer", true) => entries.OrderByDescending(e => e.CustomerName).ThenBy(e => e.Number),
        ("to", false) => entries.OrderBy(e => e.ToOfficeName).ThenBy(e => e.Number),
        ("to", true) => entries.OrderByDescending(e => e.ToOfficeName).ThenBy(e => e.Number),
        ("period", false) => entries.OrderBy(e => e.PeriodFrom).ThenBy(e => e.Number),
        ("period", true) => entries.OrderByDescending(e => e.PeriodFrom).ThenBy(e => e.Number),
        (_, true) => entries.OrderByDescending(e => e.Number),
        _ => entries.OrderBy(e => e.Number),
    };
}
