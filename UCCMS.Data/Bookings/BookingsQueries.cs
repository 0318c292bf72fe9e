using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Customers;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Which bookings a list shows.</summary>
/// <param name="From">First booking date.</param>
/// <param name="To">Last booking date.</param>
/// <param name="Article">One whole article number; the other search and choices do not count then.</param>
public sealed record BookingFilter(DateOnly? From = null, DateOnly? To = null, string? Product = null, BookingStatus? Status = null, ImportId? Import = null, string? Article = null)
{
    /// <summary>Only of offices below this one, or of itself.</summary>
    public OfficeId? Within { get; init; }

    /// <summary>Only of offices of the post's own, not what others booked under its contracts.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Filters on columns, as in <see cref="Core.Shared.PageRequest.Where"/>.</summary>
    public string? Where { get; init; }

    public CustomerId? Customer { get; init; }

    public Facility? Facility { get; init; }

    /// <summary>Only what no contract covers.</summary>
    public bool IsWithoutContract { get; init; }
}

/// <summary>A booking in a list.</summary>
public sealed record BookingListRow(
    long Id, string ArticleNumber, DateTime BookedAt, OfficeId OfficeId, string OfficeName, string CustomerKeyed, string ContractKeyed, ContractId? ContractId,
    string Product, TrafficClass TrafficClass, bool IsTrafficClassDerived, int WeightGrams, Money BaseTariff, Money VasCharges, BookingStatus Status,
    DateOnly? BilledFrom, bool IsLate, ImportId ImportId);

/// <summary>What all bookings of a filter come to.</summary>
public sealed record BookingSums(int Count, Money BaseTariff, Money Vas);

/// <summary>An import in the history.</summary>
public sealed record ImportRow(
    ImportId Id, string FileName, string Sha256, OfficeId OfficeId, ImportStatus Status, RowCounts Rows, DateTime StartedAtUtc, DateTime? FinishedAtUtc,
    string PersonName, StoredFileId? StoredFile, string Headers);

/// <summary>A rejected row, to be handed back.</summary>
/// <param name="Problems">JSON list.</param>
/// <param name="Cells">JSON list, in the order of the file's header.</param>
public sealed record RejectionRow(int RowNumber, string Problems, string Cells);

/// <summary>Bookings and imports for screens, within the post's reach.</summary>
public sealed class BookingsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which a list of bookings can be filtered.</summary>
    public static ColumnFilters<Booking> Columns { get; } = new ColumnFilters<Booking>()
        .Text("article", "Article", b => b.ArticleNumber)
        .Civil("booked", "Booked", b => b.BookedAt)
        .OfficeName("office", "Office", b => b.OwningOfficeId)
        .Text("customer", "Customer", b => b.CustomerKeyed)
        .Text("contract", "Contract", b => b.ContractKeyed)
        .Text("product", "Product", b => b.Product)
        .Number("weight", "Weight g", b => b.WeightGrams)
        .Amount("tariff", "Base tariff ₹", b => b.BaseTariff)
        .Amount("vas", "VAS ₹", b => b.VasCharges)
        .Day("billed", "Billed from", b => b.BilledFrom)
        .Choice("status", "Status", b => b.Status);

    /// <summary>By date of booking, newest first; the search is the beginning of an article number, or a customer id or contract number as keyed.</summary>
    public async Task<Page<BookingListRow>> SearchAsync(BookingFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = Filtered(Within(db, filter), filter, request.Search);
        var total = await rows.CountAsync(ct);

        // only keys are sorted, so that the last page of millions takes no more memory than the first
        var keys = rows.OrderByDescending(b => b.BookedAt).ThenBy(b => b.Id).Skip(request.Skip).Take(request.Take).Select(b => b.Id);
        var page = await db.Scoped<Booking>().AsNoTracking().Where(b => keys.Contains(b.Id))
            .Join(db.Set<Office>(), b => b.OwningOfficeId, o => o.Id, (b, o) => new BookingListRow(
                b.Id, b.ArticleNumber, b.BookedAt, b.OwningOfficeId, o.Name, b.CustomerKeyed, b.ContractKeyed, b.ContractId, b.Product, b.TrafficClass,
                b.IsTrafficClassDerived, b.WeightGrams, b.BaseTariff, b.VasCharges, b.Status, b.BilledFrom, b.IsLate, b.ImportId))
            .ToListAsync(ct);
        return new Page<BookingListRow>([.. page.OrderByDescending(b => b.BookedAt).ThenBy(b => b.Id)], total);
    }

    /// <summary>The bookings of one article number, newest first.</summary>
    public async Task<IReadOnlyList<BookingListRow>> OfArticleAsync(string article, int take, CancellationToken ct = default) =>
        (await SearchAsync(new BookingFilter(Article: article), new PageRequest(Take: take), ct)).Items;

    /// <summary>The totals of a search, over all its pages.</summary>
    public async Task<BookingSums> SumsAsync(BookingFilter filter, string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Filtered(Within(db, filter), filter, search).GroupBy(_ => 1)
            .Select(g => new BookingSums(g.Count(), new Money(g.Sum(b => MoneySql.Paise(b.BaseTariff))), new Money(g.Sum(b => MoneySql.Paise(b.VasCharges)))))
            .SingleOrDefaultAsync(ct) ?? new BookingSums(0, Money.Zero, Money.Zero);
    }

    /// <summary>None when there is no such import within reach.</summary>
    public async Task<ImportRow?> ImportAsync(ImportId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<BookingImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is { } import ? Row(import) : null;
    }

    /// <summary>The rejected rows of an import within reach, in the order of the file, a portion at a time.</summary>
    public async Task<IReadOnlyList<RejectionRow>> RejectionsAsync(ImportId import, int afterRow, int take, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<ImportRejection>().AsNoTracking()
            .Where(r => r.ImportId == import && r.RowNumber > afterRow && db.Scoped<BookingImport>().Any(i => i.Id == import))
            .OrderBy(r => r.RowNumber).Take(take)
            .Select(r => new RejectionRow(r.RowNumber, r.Problems, r.Cells)).ToListAsync(ct);
    }

    private static ImportRow Row(BookingImport i) =>
        new(i.Id, i.FileName, i.Sha256, i.OwningOfficeId, i.Status, i.Rows, i.StartedAtUtc, i.FinishedAtUtc, i.PersonName, i.StoredFile, i.Headers);

    private static IQueryable<Booking> Within(UccmsDbContext db, BookingFilter filter)
    {
        var rows = db.Scoped<Booking>().AsNoTracking();
        rows = filter.Within is { } office ? rows.Where(b => db.Set<Office>().Any(o => o.Id == b.OwningOfficeId && db.Set<Office>().Any(top => top.Id == office && o.Path.StartsWith(top.Path)))) : rows;
        rows = filter.IsOwn && db.Scope is { SeesAll: false, OwningReach: not 0 } ? rows.Where(b => db.OfficeReaches.Where(r => r.ReachId == db.Scope.OwningReach).Select(r => r.OfficeId).Contains(b.OwningOfficeId)) : rows;
        rows = filter.Customer is { } customer ? rows.Where(b => db.Scoped<Contract>().Any(c => c.Id == b.ContractId && c.CustomerId == customer)) : rows;
        rows = filter.Facility is { } facility ? rows.Where(b => db.Scoped<Contract>().Any(c => c.Id == b.ContractId && c.Facility == facility)) : rows;
        rows = filter.IsWithoutContract ? rows.Where(b => b.ContractId == null) : rows;
        return Columns.Apply(db, rows, filter.Where);
    }

    private static IQueryable<Booking> Filtered(IQueryable<Booking> rows, BookingFilter filter, string? search)
    {
        if (filter.From is { } from)
        {
            var first = from.ToDateTime(TimeOnly.MinValue);
            rows = rows.Where(b => b.BookedAt >= first);
        }

        if (filter.To is { } to)
        {
            var end = to.AddDays(1).ToDateTime(TimeOnly.MinValue);
            rows = rows.Where(b => b.BookedAt < end);
        }

        if (filter.Import is { } import)
        {
            rows = rows.Where(b => b.ImportId == import);
        }

        if (filter.Article is { } article)
        {
            return rows.Where(b => b.ArticleNumber == article);
        }

        var typed = search?.Trim().ToUpperInvariant() ?? string.Empty;
        return rows
            .Where(b => filter.Product == null || b.Product == filter.Product)
            .Where(b => filter.Status == null || b.Status == filter.Status)
            .Where(b => typed == string.Empty || b.ArticleNumber.StartsWith(typed) || b.CustomerKeyed == typed || b.ContractKeyed == typed);
    }
}
