using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>An internal journal in the list.</summary>
public sealed record InternalJournalRow(
    InternalJournalId Id, InternalJournalStatus Status, string CustomerName, string Contracts, DateOnly PeriodFrom, DateOnly PeriodTo, string FromName, OfficeId ToOfficeId, string ToName, OfficeId DdoOfficeId, Money Total, DateTime PreparedAtUtc, DateTime? PostedAtUtc, string? VoucherNumber, DateOnly? VoucherDate);

/// <summary>What the list narrows by; empty values narrow nothing.</summary>
public sealed record InternalJournalFilter(InternalJournalStatus? Status = null, OfficeId? To = null, DateOnly? PeriodFrom = null);

/// <summary>Internal journals as pages show them, within the post's sight.</summary>
public sealed class InternalJournalQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of internal journals can be filtered.</summary>
    public static ColumnFilters<InternalJournal> Columns { get; } = new ColumnFilters<InternalJournal>()
        .Text("customer", "Customer", j => j.CustomerName)
        .Text("contract", "Contracts", j => j.Contracts)
        .Day("period", "Period from", j => j.PeriodFrom)
        .OfficeName("sender", "From", j => j.OwningOfficeId)
        .OfficeName("receiver", "To", j => j.CounterpartOfficeId)
        .Amount("total", "Total ₹", j => j.Total)
        .Text("voucher", "Voucher", j => j.VoucherNumber)
        .Choice("state", "State", j => j.Status);

    public async Task<Page<InternalJournalRow>> ListAsync(InternalJournalFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Filtered(db, filter, request.Search, request.Where);
        var rows = await Rows(db, Sorted(all, request).Skip(request.Skip).Take(request.Take)).ToListAsync(ct);
        return new(rows, await all.CountAsync(ct));
    }

    /// <summary>Of all that the filter leaves.</summary>
    public async Task<Money> TotalAsync(InternalJournalFilter filter, string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return new(await Filtered(db, filter, search, where).SumAsync(j => MoneySql.Paise(j.Total), ct));
    }

    public async Task<InternalJournal?> FindAsync(InternalJournalId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<InternalJournal>().AsNoTracking().FirstOrDefaultAsync(j => j.Id == id, ct);
    }

    /// <summary>Drafts that this DDO posts, the oldest first.</summary>
    public async Task<IReadOnlyList<InternalJournalRow>> ToPostAsync(OfficeId ddo, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db, Waiting(db, InternalJournalStatus.Draft).Where(j => j.DdoOfficeId == ddo).OrderBy(j => j.PreparedAtUtc).ThenBy(j => j.Id).Take(100)).ToListAsync(ct);
    }

    /// <summary>What is on its way to this location, the oldest first.</summary>
    public async Task<IReadOnlyList<InternalJournalRow>> ToTakeUpAsync(OfficeId location, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db, Waiting(db, InternalJournalStatus.Posted).Where(j => j.CounterpartOfficeId == location).OrderBy(j => j.PostedAtUtc).ThenBy(j => j.Id).Take(100)).ToListAsync(ct);
    }

    private static IQueryable<InternalJournal> Waiting(UccmsDbContext db, InternalJournalStatus status) => db.Scoped<InternalJournal>().AsNoTracking().Where(j => j.Status == status);

    private static IQueryable<InternalJournalRow> Rows(UccmsDbContext db, IQueryable<InternalJournal> journals) =>
        from journal in journals
        select new InternalJournalRow(
            journal.Id, journal.Status, journal.CustomerName, journal.Contracts, journal.PeriodFrom, journal.PeriodTo,
            db.Set<Office>().Where(o => o.Id == journal.OwningOfficeId).Select(o => o.Name).First(),
            journal.CounterpartOfficeId ?? journal.OwningOfficeId,
            db.Set<Office>().Where(o => o.Id == journal.CounterpartOfficeId).Select(o => o.Name).First(),
            journal.DdoOfficeId, journal.Total, journal.PreparedAtUtc, journal.PostedAtUtc, journal.VoucherNumber, journal.VoucherDate);

    private static IQueryable<InternalJournal> Filtered(UccmsDbContext db, InternalJournalFilter filter, string? search, string? where)
    {
        var all = Columns.Apply(db, db.Scoped<InternalJournal>().AsNoTracking(), where)
            .Where(j => (filter.Status == null || j.Status == filter.Status) && (filter.To == null || j.CounterpartOfficeId == filter.To) && (filter.PeriodFrom == null || j.PeriodFrom == filter.PeriodFrom));
        if (search is not { Length: > 0 } words)
        {
            return all;
        }

        var pattern = SearchPattern.Anywhere(words);
        return all.Where(j => EF.Functions.Like(j.CustomerName, pattern, SearchPattern.Escape) || EF.Functions.Like(j.Contracts, pattern, SearchPattern.Escape) || EF.Functions.Like(j.VoucherNumber!, pattern, SearchPattern.Escape)
            || j.Lines.Any(l => EF.Functions.Like(l.DocumentNumber, pattern, SearchPattern.Escape)));
    }

    private static IQueryable<InternalJournal> Sorted(IQueryable<InternalJournal> all, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("customer", false) => all.OrderBy(j => j.CustomerName).ThenBy(j => j.Id),
        ("customer", true) => all.OrderByDescending(j => j.CustomerName).ThenBy(j => j.Id),
        ("amount", false) => all.OrderBy(j => j.Total).ThenBy(j => j.Id),
        ("amount", true) => all.OrderByDescending(j => j.Total).ThenBy(j => j.Id),
        ("period", false) => all.OrderBy(j => j.PeriodFrom).ThenBy(j => j.Id),
        _ => all.OrderByDescending(j => j.PeriodFrom).ThenBy(j => j.Id),
    };
}
