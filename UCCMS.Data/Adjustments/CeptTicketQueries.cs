using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>A ticket to CEPT in the list.</summary>
public sealed record CeptTicketRow(
    CeptTicketId Id,
    CeptTicketStatus Status,
    string CustomerName,
    string ContractNumber,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    OfficeId OfficeId,
    string OfficeName,
    IReadOnlyList<CeptAskKind> Asks,
    string? Reference,
    DateTime PreparedAtUtc,
    DateOnly? RaisedOn,
    DateOnly? AnsweredOn,
    int Reopenings)
{
    /// <summary>Days since it was raised, or composed where it was not; until it was answered.</summary>
    /// <param name="today">IST.</param>
    public int AgeOn(DateOnly today) => (AnsweredOn ?? today).DayNumber - (RaisedOn ?? IndianTime.DateOf(PreparedAtUtc)).DayNumber;
}

/// <summary>What the list narrows by; empty values narrow nothing.</summary>
public sealed record CeptTicketFilter(CeptTicketStatus? Status = null, CeptAskKind? Asks = null, bool IsReopened = false);

/// <summary>What proves a ticket.</summary>
/// <param name="Misc">The voucher, where it is a misc. transaction.</param>
/// <param name="Entry">The voucher, where it is a transfer entry.</param>
public sealed record CeptEvidencePack(
    CeptTicket Ticket, IReadOnlyList<AptInvoice> AptInvoices, IReadOnlyList<GstInvoice> Invoices, IReadOnlyList<GstNote> Notes, MiscTransaction? Misc, TransferEntry? Entry, IReadOnlyDictionary<OfficeId, string> Offices);

/// <summary>Tickets to CEPT as pages show them, within the post's sight; CEPT itself sees the raised ones of all offices.</summary>
public sealed class CeptTicketQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of tickets can be filtered.</summary>
    public static ColumnFilters<CeptTicket> Columns { get; } = new ColumnFilters<CeptTicket>()
        .Text("customer", "Customer", t => t.CustomerName)
        .Text("contract", "Contract", t => t.ContractNumber)
        .Day("period", "Period from", t => t.PeriodFrom)
        .Text("reference", "CEPT's reference", t => t.Reference)
        .Day("raised", "Raised", t => t.RaisedOn)
        .Day("answered", "Answered", t => t.AnsweredOn)
        .Instant("prepared", "Prepared", t => t.PreparedAtUtc)
        .Number("reopened", "Times opened again", t => t.Reopenings)
        .OfficeName("nodal", "Nodal office", t => t.NodalOfficeId)
        .Choice("state", "State", t => t.Status);

    public async Task<Page<CeptTicketRow>> ListAsync(CeptTicketFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Filtered(Columns.Apply(db, CeptSight.Tickets(db).AsNoTracking(), request.Where), filter, request.Search);
        return new(await RowsAsync(db, Sorted(all, request).Skip(request.Skip).Take(request.Take), ct), await all.CountAsync(ct));
    }

    public async Task<CeptTicket?> FindAsync(CeptTicketId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await CeptSight.Tickets(db).AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct);
    }

    /// <summary>Those in these states, the oldest first.</summary>
    public async Task<IReadOnlyList<CeptTicketRow>> WaitingAsync(IReadOnlyCollection<CeptTicketStatus> states, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await RowsAsync(db, CeptSight.Tickets(db).AsNoTracking().Where(t => states.Contains(t.Status)).OrderBy(t => t.PreparedAtUtc).ThenBy(t => t.Id).Take(100), ct);
    }

    /// <summary>The ticket that follows a voucher.</summary>
    public async Task<CeptTicketRow?> OfCauseAsync(string causeKey, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await RowsAsync(db, CeptSight.Tickets(db).AsNoTracking().Where(t => t.CauseKey == causeKey), ct) is [var only, ..] ? only : null;
    }

    /// <summary>What the books say of these contracts at the end of a day, as far as the post sees them.</summary>
    public async Task<IReadOnlyDictionary<string, BooksOfDay>> BooksAsync(IReadOnlyCollection<string> contractNumbers, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ContractBooks.OnAsync(db, contractNumbers, day, ct);
    }

    /// <summary>Raised and resolved tickets of these contracts.</summary>
    public async Task<IReadOnlyList<CeptTicketRow>> ComparedAsync(IReadOnlyCollection<string> contractNumbers, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await RowsAsync(
            db, db.Scoped<CeptTicket>().AsNoTracking().Where(t => contractNumbers.Contains(t.ContractNumber) && (t.Status == CeptTicketStatus.Raised || t.Status == CeptTicketStatus.Resolved)).OrderBy(t => t.PreparedAtUtc), ct);
    }

    /// <summary>The documents behind the evidence of a ticket in sight; none where the post sees no such ticket.</summary>
    public async Task<CeptEvidencePack?> EvidenceAsync(CeptTicketId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await CeptSight.Tickets(db).AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct) is { } ticket ? await CeptSight.EvidenceAsync(db, ticket, ct) : null;
    }

    private static async Task<IReadOnlyList<CeptTicketRow>> RowsAsync(UccmsDbContext db, IQueryable<CeptTicket> tickets, CancellationToken ct)
    {
        var found = await tickets.ToListAsync(ct);
        List<OfficeId> ids = [.. found.Select(t => t.NodalOfficeId).Distinct()];
        var offices = await db.Set<Office>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return
        [
            .. found.Select(t => new CeptTicketRow(
                t.Id, t.Status, t.CustomerName, t.ContractNumber, t.PeriodFrom, t.PeriodTo, t.NodalOfficeId, offices[t.NodalOfficeId], [.. t.Asks.OrderBy(a => a.Position).Select(a => a.Kind)], t.Reference, t.PreparedAtUtc, t.RaisedOn, t.AnsweredOn, t.Reopenings)),
        ];
    }

    private static IQueryable<CeptTicket> Filtered(IQueryable<CeptTicket> all, CeptTicketFilter filter, string? search)
    {
        all = all.Where(t => (filter.Status == null || t.Status == filter.Status) && (!filter.IsReopened || t.Reopenings > 0));
        all = filter.Asks is { } kind ? all.Where(t => t.Asks.Any(a => a.Kind == kind)) : all;
        if (search is not { Length: > 0 } words)
        {
            return all;
        }

        var pattern = SearchPattern.Anywhere(words);
        return all.Where(t => EF.Functions.Like(t.CustomerName, pattern, SearchPattern.Escape) || EF.Functions.Like(t.ContractNumber, pattern, SearchPattern.Escape)
            || EF.Functions.Like(t.Reference!, pattern, SearchPattern.Escape) || EF.Functions.Like(t.AptInvoiceNumbers, pattern, SearchPattern.Escape));
    }

    private static IQueryable<CeptTicket> Sorted(IQueryable<CeptTicket> all, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("customer", false) => all.OrderBy(t => t.CustomerName).ThenBy(t => t.Id),
        ("customer", true) => all.OrderByDescending(t => t.CustomerName).ThenBy(t => t.Id),
        ("age", true) => all.OrderBy(t => t.PreparedAtUtc).ThenBy(t => t.Id),
        _ => all.OrderByDescending(t => t.PreparedAtUtc).ThenBy(t => t.Id),
    };
}
