using System.Globalization;
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

/// <summary>A barcode request in a list.</summary>
/// <param name="First">Of the range it got, the first ten characters of the first article number; none before approval.</param>
public sealed record BarcodeRequestRow(
    BarcodeRequestId Id, string Number, ContractId ContractId, string ContractNumber, CustomerId CustomerId, string CustomerName, string Product, int Quantity,
    bool IsSoftCopy, string OfficeName, BarcodeRequestStatus Status, DateTime RequestedAtUtc, string? First, string? Last);

/// <summary>What the list of requests shows; the search is a number of a request or of a contract, or a customer's id or name.</summary>
public sealed record BarcodeRequestFilter(BarcodeRequestStatus? Status = null, ContractId? Contract = null);

/// <summary>A request with the names its ids stand for, and what it got.</summary>
public sealed record BarcodeRequestDetail(BarcodeRequest Request, string CustomerName, string ProductName, string OfficeName, string ApprovingOffice, BarcodeRange? Range);

/// <summary>A range in a list.</summary>
public sealed record BarcodeRangeRow(
    long Id, string First, string Last, int Count, bool IsSoftCopy, DateOnly AllottedFrom, ContractId ContractId, string ContractNumber, CustomerId CustomerId, string CustomerName,
    BarcodeRequestId? RequestId, string? RequestNumber, string? Source);

/// <summary>Whose an article number is: as much as every counter may know.</summary>
public sealed record BarcodeOwner(string First, string Last, CustomerId CustomerId, string CustomerName, string ContractNumber, bool IsSoftCopy, DateOnly AllottedFrom);

/// <summary>A contract for which barcodes can be asked.</summary>
public sealed record BarcodeContract(ContractId Id, string Number, CustomerId CustomerId, string CustomerName, IReadOnlyList<(string Code, string Name)> Products);

/// <summary>Barcode requests, ranges and counters for screens, within the post's reach.</summary>
public sealed class BarcodesQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of requests can be filtered.</summary>
    public static ColumnFilters<BarcodeRequest> RequestColumns { get; } = new ColumnFilters<BarcodeRequest>()
        .Text("request", "Request", r => r.Number)
        .CustomerName("customer", "Customer", r => r.CustomerId)
        .Text("of", "Contract", r => r.ContractNumber)
        .Text("service", "Service", r => r.Product)
        .Number("barcodes", "Barcodes", r => r.Quantity)
        .YesNo("soft", "Soft copy", r => r.IsSoftCopy)
        .OfficeName("office", "Asked by", r => r.OwningOfficeId)
        .Instant("asked", "Asked on", r => r.RequestedAtUtc)
        .Choice("state", "Status", r => r.Status);

    /// <summary>Columns by which the list of ranges can be filtered.</summary>
    public static ColumnFilters<BarcodeRange> RangeColumns { get; } = new ColumnFilters<BarcodeRange>()
        .Text("first", "First", r => r.First)
        .Text("last", "Last", r => r.Last)
        .Number("barcodes", "Barcodes", r => r.LastSerial - r.FirstSerial + 1)
        .CustomerName("customer", "Customer", r => r.CustomerId)
        .TextOf("contract", "Contract", db => r => db.Scoped<Contract>().Where(c => c.Id == r.ContractId).Select(c => c.Number).FirstOrDefault())
        .YesNo("soft", "Soft copy", r => r.IsSoftCopy)
        .Day("from", "From", r => r.AllottedFrom);

    /// <summary>Newest first.</summary>
    public async Task<Page<BarcodeRequestRow>> RequestsAsync(BarcodeRequestFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = RequestColumns.Apply(db, Matching(db, request.Search?.Trim(), filter), request.Where);
        var total = await rows.CountAsync(ct);
        return new(await RowsAsync(db, rows.OrderByDescending(r => r.Number).Skip(request.Skip).Take(request.Take), ct), total);
    }

    /// <summary>None when there is no such request within sight.</summary>
    public async Task<BarcodeRequestDetail?> RequestAsync(BarcodeRequestId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var request = await db.Scoped<BarcodeRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);
        if (request is null)
        {
            return null;
        }

        var customer = await db.Scoped<Customer>().Where(c => c.Id == request.CustomerId).Select(c => c.Name).SingleOrDefaultAsync(ct) ?? string.Empty;
        var product = await db.Set<Product>().Where(p => p.Code == request.Product).Select(p => p.Name).SingleAsync(ct);
        OfficeId[] offices = [request.OwningOfficeId, request.ApprovingOfficeId];
        var names = await db.Set<Office>().Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var range = await db.Set<BarcodeRange>().AsNoTracking().SingleOrDefaultAsync(r => r.RequestId == id, ct);
        return new(request, customer, product, names.GetValueOrDefault(request.OwningOfficeId, string.Empty), names.GetValueOrDefault(request.ApprovingOfficeId, string.Empty), range);
    }

    /// <summary>The requests that wait for this division or circle, oldest first.</summary>
    public async Task<IReadOnlyList<BarcodeRequestRow>> AwaitingApprovalAsync(OfficeId approver, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var waiting = db.Scoped<BarcodeRequest>().AsNoTracking().Where(r => r.ApprovingOfficeId == approver && r.Status == BarcodeRequestStatus.Requested);
        return [.. (await RowsAsync(db, waiting.OrderBy(r => r.Number).Take(100), ct)).Reverse()];
    }

    /// <summary>The contracts in force for which this office asks for barcodes or takes in soft copies: its own as nodal office or as location.</summary>
    public async Task<IReadOnlyList<BarcodeContract>> ContractsAsync(OfficeId office, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contracts = await db.Scoped<Contract>().AsNoTracking().Include(c => c.Products).AsSplitQuery()
            .Where(c => c.Status == ContractStatus.Active && c.From <= day && c.To >= day)
            .Where(c => c.NodalOfficeId == office || c.Locations.Any(l => l.OfficeId == office && l.From <= day && (l.To == null || l.To >= day)))
            .OrderBy(c => c.Number).Take(500).ToListAsync(ct);
        CustomerId[] customers = [.. contracts.Select(c => c.CustomerId).Distinct()];
        var names = await db.Scoped<Customer>().Where(c => customers.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        var products = await db.Set<Product>().ToDictionaryAsync(p => p.Code, p => p.Name, StringComparer.OrdinalIgnoreCase, ct);
        return [.. contracts.Select(c => new BarcodeContract(
            c.Id, c.Number, c.CustomerId, names.GetValueOrDefault(c.CustomerId, string.Empty), [.. c.Products.Select(p => (p.ProductCode, products[p.ProductCode])).Order()]))];
    }

    /// <summary>Ranges of contracts within sight, latest first; the search is the beginning of an article number, or a contract, customer id or customer name.</summary>
    public async Task<Page<BarcodeRangeRow>> RangesAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = RangeColumns.Apply(db, Found(db, request.Search?.Trim()), request.Where);
        var total = await rows.CountAsync(ct);
        var page = await (
            from r in rows.OrderByDescending(r => r.Id).Skip(request.Skip).Take(request.Take)
            join c in db.Scoped<Contract>() on r.ContractId equals c.Id
            join k in db.Scoped<Customer>() on r.CustomerId equals k.Id
            from q in db.Scoped<BarcodeRequest>().Where(q => q.Id == r.RequestId).DefaultIfEmpty()
            orderby r.Id descending
            select new BarcodeRangeRow(
                r.Id, r.First, r.Last, r.LastSerial - r.FirstSerial + 1, r.IsSoftCopy, r.AllottedFrom, c.Id, c.Number, k.Id, k.Name, r.RequestId, q.Number, r.Source))
            .ToListAsync(ct);
        return new(page, total);
    }

    /// <summary>Whose an article number is, in the whole Department; none when it lies in no range.</summary>
    /// <param name="prefix">Its two letters.</param>
    /// <param name="serial">Its eight digits, without the check digit.</param>
    public async Task<BarcodeOwner?> OwnerOfAsync(string prefix, int serial, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (
            from r in db.Set<BarcodeRange>()
            where r.Prefix == prefix && r.FirstSerial <= serial && r.LastSerial >= serial
            join c in db.Set<Contract>().IgnoreQueryFilters([OfficeScopeFilter.Name]) on r.ContractId equals c.Id
            join k in db.Set<Customer>().IgnoreQueryFilters([OfficeScopeFilter.Name]) on r.CustomerId equals k.Id
            select new BarcodeOwner(r.First, r.Last, k.Id, k.Name, c.Number, r.IsSoftCopy, r.AllottedFrom)).FirstOrDefaultAsync(ct);
    }

    /// <summary>By prefix.</summary>
    public async Task<IReadOnlyList<BarcodeSeries>> SeriesAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<BarcodeSeries>().AsNoTracking().OrderBy(s => s.Prefix).ToListAsync(ct);
    }

    /// <summary>What is wrong with ranges that were allotted earlier, before they are entered.</summary>
    public async Task<IReadOnlyList<RowProblem>> CheckAsync(IReadOnlyList<BarcodeRangeEntry> entries, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return BarcodeRangeCheck.Of(entries, await new BarcodesStore(db).FactsAsync(entries, ct));
    }

    private static IQueryable<BarcodeRequest> Matching(UccmsDbContext db, string? words, BarcodeRequestFilter filter)
    {
        var requests = db.Scoped<BarcodeRequest>().AsNoTracking()
            .Where(r => (filter.Status == null || r.Status == filter.Status) && (filter.Contract == null || r.ContractId == filter.Contract));
        if (string.IsNullOrEmpty(words))
        {
            return requests;
        }

        var (number, contract, name) = (SearchPattern.Anywhere(words), SearchPattern.AtStart(words), SearchPattern.Anywhere(words));
        return CustomerId.TryParse(words, out var id)
            ? requests.Where(r => r.CustomerId == id || r.ContractNumber == words)
            : requests.Where(r => EF.Functions.Like(r.Number, number, SearchPattern.Escape)
                || EF.Functions.Like(r.ContractNumber, contract, SearchPattern.Escape)
                || db.Scoped<Customer>().Any(k => k.Id == r.CustomerId && EF.Functions.Like(k.Name, name, SearchPattern.Escape)));
    }

    private static async Task<IReadOnlyList<BarcodeRequestRow>> RowsAsync(UccmsDbContext db, IQueryable<BarcodeRequest> requests, CancellationToken ct) => await (
        from r in requests
        join k in db.Scoped<Customer>() on r.CustomerId equals k.Id
        join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
        from a in db.Set<BarcodeRange>().Where(a => a.RequestId == r.Id).DefaultIfEmpty()
        orderby r.Number descending
        select new BarcodeRequestRow(
            r.Id, r.Number, r.ContractId, r.ContractNumber, r.CustomerId, k.Name, r.Product, r.Quantity, r.IsSoftCopy, o.Name, r.Status, r.RequestedAtUtc, a.First, a.Last))
        .ToListAsync(ct);

    private static IQueryable<BarcodeRange> Found(UccmsDbContext db, string? words)
    {
        var ranges = db.Set<BarcodeRange>().AsNoTracking().Where(r => db.Scoped<Contract>().Any(c => c.Id == r.ContractId));
        if (string.IsNullOrEmpty(words))
        {
            return ranges;
        }

        if (CustomerId.TryParse(words, out var id))
        {
            return ranges.Where(r => r.CustomerId == id || db.Scoped<Contract>().Any(c => c.Id == r.ContractId && c.Number == words));
        }

        if (Numbers(words) is var (prefix, low, high))
        {
            return ranges.Where(r => r.Prefix == prefix && r.FirstSerial <= high && r.LastSerial >= low);
        }

        var (contract, name) = (SearchPattern.AtStart(words), SearchPattern.Anywhere(words));
        return ranges.Where(r => db.Scoped<Contract>().Any(c => c.Id == r.ContractId && EF.Functions.Like(c.Number, contract, SearchPattern.Escape))
            || db.Scoped<Customer>().Any(k => k.Id == r.CustomerId && EF.Functions.Like(k.Name, name, SearchPattern.Escape)));
    }

    /// <summary>The serials that begin like what was typed: of ED12 those from 12000000 to 12999999. None when it is no article number.</summary>
    private static (string Prefix, int Low, int High)? Numbers(string words)
    {
        var typed = ArticleNumber.Normalise(words);
        if (typed.Length < 2 || !char.IsAsciiLetterUpper(typed[0]) || !char.IsAsciiLetterUpper(typed[1]))
        {
            return null;
        }

        var digits = (typed.Length > 10 ? typed[2..10] : typed[2..]).Trim();
        return digits.All(char.IsAsciiDigit)
            ? (typed[..2], int.Parse(digits.PadRight(8, '0'), CultureInfo.InvariantCulture), int.Parse(digits.PadRight(8, '9'), CultureInfo.InvariantCulture))
            : null;
    }
}
