using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>A misc. transaction in the list.</summary>
public sealed record MiscRow(
    MiscTransactionId Id,
    MiscTransactionReason Reason,
    MiscTransactionStatus Status,
    string CustomerName,
    string Contracts,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    OfficeId OfficeId,
    string OfficeName,
    string? FromOfficeName,
    Money Amount,
    DateTime PreparedAtUtc,
    string? VoucherNumber,
    DateOnly? VoucherDate);

/// <summary>What the list narrows by; empty values narrow nothing.</summary>
/// <param name="From">First day of vouchers; drafts count by the day they were prepared.</param>
public sealed record MiscFilter(MiscTransactionStatus? Status = null, MiscTransactionReason? Reason = null, OfficeId? Office = null, DateOnly? From = null, DateOnly? To = null);

/// <summary>Sums over all that a filter leaves.</summary>
public sealed record MiscSums(int Drafts, Money Draft, int Vouchers, Money Posted);

/// <summary>Misc. transactions as pages show them, within the post's sight (SOP 4.B, 4.C, 4.D).</summary>
public sealed class MiscTransactionQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of misc. transactions can be filtered.</summary>
    public static ColumnFilters<MiscTransaction> Columns { get; } = new ColumnFilters<MiscTransaction>()
        .Text("customer", "Customer", m => m.CustomerName)
        .Text("contract", "Contracts", m => m.Contracts)
        .Day("period", "Period from", m => m.PeriodFrom)
        .Choice("why", "Why", m => m.Reason)
        .OfficeName("office", "Office", m => m.OwningOfficeId)
        .Amount("amount", "Amount ₹", m => m.Amount)
        .Text("voucher", "Voucher", m => m.VoucherNumber)
        .Day("voucher-date", "Voucher dated", m => m.VoucherDate)
        .Instant("prepared", "Prepared", m => m.PreparedAtUtc)
        .Choice("state", "State", m => m.Status);

    public async Task<Page<MiscRow>> ListAsync(MiscFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Filtered(db, filter, request.Search, request.Where);
        var rows = await Rows(db, Sorted(all, request).Skip(request.Skip).Take(request.Take)).ToListAsync(ct);
        return new(rows, await all.CountAsync(ct));
    }

    public async Task<MiscSums> SumsAsync(MiscFilter filter, string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await Filtered(db, filter, search, where).GroupBy(m => m.Status)
            .Select(g => new { Status = g.Key, Count = g.Count(), Paise = g.Sum(m => MoneySql.Paise(m.Amount)) }).ToDictionaryAsync(g => g.Status, ct);
        var (draft, posted) = (sums.GetValueOrDefault(MiscTransactionStatus.Draft), sums.GetValueOrDefault(MiscTransactionStatus.Posted));
        return new(draft?.Count ?? 0, new(draft?.Paise ?? 0), posted?.Count ?? 0, new(posted?.Paise ?? 0));
    }

    public async Task<MiscTransaction?> FindAsync(MiscTransactionId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<MiscTransaction>().AsNoTracking().FirstOrDefaultAsync(m => m.Id == id, ct);
    }

    /// <summary>Drafts that wait at this office, of these reasons; the oldest first.</summary>
    public async Task<IReadOnlyList<MiscRow>> WaitingAsync(OfficeId office, IReadOnlyCollection<MiscTransactionReason> reasons, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db, db.Scoped<MiscTransaction>().AsNoTracking()
            .Where(m => m.OwningOfficeId == office && m.Status == MiscTransactionStatus.Draft && reasons.Contains(m.Reason))
            .OrderBy(m => m.PreparedAtUtc).ThenBy(m => m.Id).Take(100)).ToListAsync(ct);
    }

    /// <summary>Vouchers of a settlement by APT, the latest first.</summary>
    public async Task<IReadOnlyList<MiscRow>> OfSettlementAsync(AptSettlementId settlement, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db, db.Scoped<MiscTransaction>().AsNoTracking().Where(m => m.AptSettlementId == settlement).OrderByDescending(m => m.PreparedAtUtc)).ToListAsync(ct);
    }

    private static IQueryable<MiscRow> Rows(UccmsDbContext db, IQueryable<MiscTransaction> miscs) => miscs.Select(m => new MiscRow(
        m.Id, m.Reason, m.Status, m.CustomerName, m.Contracts, m.PeriodFrom, m.PeriodTo, m.OwningOfficeId,
        db.Set<Office>().Where(o => o.Id == m.OwningOfficeId).Select(o => o.Name).First(),
        db.Set<Office>().Where(o => o.Id == m.CounterpartOfficeId).Select(o => o.Name).FirstOrDefault(),
        m.Amount, m.PreparedAtUtc, m.VoucherNumber, m.VoucherDate));

    private static IQueryable<MiscTransaction> Filtered(UccmsDbContext db, MiscFilter filter, string? search, string? where)
    {
        var all = Columns.Apply(db, db.Scoped<MiscTransaction>().AsNoTracking(), where)
            .Where(m => (filter.Status == null || m.Status == filter.Status) && (filter.Reason == null || m.Reason == filter.Reason) && (filter.Office == null || m.OwningOfficeId == filter.Office));
        if (filter.From is { } from)
        {
            var start = IndianTime.UtcOf(from.ToDateTime(TimeOnly.MinValue));
            all = all.Where(m => m.VoucherDate >= from || (m.VoucherDate == null && m.PreparedAtUtc >= start));
        }

        if (filter.To is { } to)
        {
            var end = IndianTime.UtcOf(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            all = all.Where(m => m.VoucherDate <= to || (m.VoucherDate == null && m.PreparedAtUtc < end));
        }

        if (search is not { Length: > 0 } words)
        {
            return all;
        }

        var pattern = SearchPattern.Anywhere(words);
        return all.Where(m => EF.Functions.Like(m.CustomerName, pattern, SearchPattern.Escape) || EF.Functions.Like(m.Contracts, pattern, SearchPattern.Escape)
            || EF.Functions.Like(m.VoucherNumber!, pattern, SearchPattern.Escape) || m.Lines.Any(l => EF.Functions.Like(l.DocumentNumber, pattern, SearchPattern.Escape)));
    }

    private static IQueryable<MiscTransaction> Sorted(IQueryable<MiscTransaction> all, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("customer", false) => all.OrderBy(m => m.CustomerName).ThenBy(m => m.Id),
        ("customer", true) => all.OrderByDescending(m => m.CustomerName).ThenBy(m => m.Id),
        ("amount", false) => all.OrderBy(m => m.Amount).ThenBy(m => m.Id),
        ("amount", true) => all.OrderByDescending(m => m.Amount).ThenBy(m => m.Id),
        ("prepared", false) => all.OrderBy(m => m.PreparedAtUtc).ThenBy(m => m.Id),
        _ => all.OrderByDescending(m => m.PreparedAtUtc).ThenBy(m => m.Id),
    };
}
