using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Contracts;

/// <summary>A contract in a list.</summary>
public sealed record ContractRow
{
    public required ContractId Id { get; init; }

    public required string Number { get; init; }

    public required CustomerId CustomerId { get; init; }

    public required string CustomerName { get; init; }

    public required PaymentKind Payment { get; init; }

    public required Facility Facility { get; init; }

    public required string NodalOffice { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required ContractStatus Status { get; init; }
}

/// <summary>What the contract list shows.</summary>
public sealed record ContractFilter(ContractStatus? Status = null, CustomerId? Customer = null, Facility? Facility = null, PaymentKind? Payment = null);

/// <summary>A contract with its parts, and what its ids stand for.</summary>
/// <param name="Offices">Name of the nodal office, the approving office and each location in sight.</param>
/// <param name="Products">Those of the contract.</param>
/// <param name="Discounts">The contract's own, proposed and approved, latest first.</param>
public sealed record ContractDetail(
    Contract Contract, Customer Customer, IReadOnlyDictionary<OfficeId, string> Offices, IReadOnlyList<Product> Products, IReadOnlyList<DiscountOrder> Discounts);

/// <summary>A contract that waits for somebody, and since when.</summary>
public sealed record WaitingContract(ContractRow Contract, DateTime SinceUtc);

/// <summary>Reads contracts within the sight of who asks.</summary>
public sealed class ContractsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of contracts can be filtered.</summary>
    public static ColumnFilters<Contract> Columns { get; } = new ColumnFilters<Contract>()
        .Text("number", "Number", c => c.Number)
        .CustomerName("customer", "Customer", c => c.CustomerId)
        .Choice("facility", "Facility", c => c.Facility)
        .Choice("payment", "Payment", c => c.Payment)
        .OfficeName("nodal", "Nodal office", c => c.NodalOfficeId)
        .Day("from", "From", c => c.From)
        .Day("to", "To", c => c.To)
        .Choice("state", "Status", c => c.Status);

    private const int MostWaiting = 100;

    /// <summary>Found by contract number, customer id or customer name; sorted by number unless asked otherwise.</summary>
    public async Task<Page<ContractRow>> ListAsync(PageRequest request, ContractFilter filter, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = Rows(db, Columns.Apply(db, Matching(db, request.Search?.Trim(), filter), request.Where));
        var total = await rows.CountAsync(ct);
        return new(await Sorted(rows, request).Skip(request.Skip).Take(request.Take).ToListAsync(ct), total);
    }

    /// <summary>None when there is no such contract within sight.</summary>
    public async Task<ContractDetail?> FindAsync(ContractId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contract = await db.Scoped<Contract>().AsNoTracking().Include(c => c.Locations).Include(c => c.Products).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, ct);
        if (contract is null)
        {
            return null;
        }

        var customer = await db.Scoped<Customer>().AsNoTracking().Include(c => c.Gstins).SingleAsync(c => c.Id == contract.CustomerId, ct);
        OfficeId[] offices = [contract.NodalOfficeId, contract.ApprovingOfficeId, .. contract.Locations.Select(l => l.OfficeId)];
        var names = await db.Set<Office>().Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        string[] codes = [.. contract.Products.Select(p => p.ProductCode)];
        var products = await db.Set<Product>().AsNoTracking().Where(p => codes.Contains(p.Code)).OrderBy(p => p.Code).ToListAsync(ct);
        var discounts = await db.Scoped<DiscountOrder>().AsNoTracking().Include(o => o.Slabs).Where(o => o.ContractId == id).OrderByDescending(o => o.From).ToListAsync(ct);
        return new(contract, customer, names, products, discounts);
    }

    /// <summary>The contracts that wait for this office's approval.</summary>
    public async Task<IReadOnlyList<WaitingContract>> AwaitingApprovalAsync(OfficeId approver, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await WaitingAsync(db, db.Scoped<Contract>().Where(c => c.ApprovingOfficeId == approver && c.Status == ContractStatus.AwaitingApproval), ct);
    }

    /// <summary>The contracts that this nodal office has to submit: drafts and returned ones.</summary>
    public async Task<IReadOnlyList<WaitingContract>> ToSubmitAsync(OfficeId nodal, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await WaitingAsync(
            db,
            db.Scoped<Contract>().Where(c => c.NodalOfficeId == nodal && (c.Status == ContractStatus.Draft || c.Status == ContractStatus.Returned)),
            ct);
    }

    /// <summary>The contracts of this circle with an own discount that waits for approval.</summary>
    public async Task<IReadOnlyList<WaitingContract>> DiscountsToApproveAsync(OfficeId circle, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var proposed = db.Scoped<DiscountOrder>().Where(o => !o.IsApproved).Select(o => o.ContractId);
        var offices = db.Set<Office>().Where(o => o.CircleId == circle).Select(o => o.Id);
        return await WaitingAsync(db, db.Scoped<Contract>().Where(c => proposed.Contains(c.Id) && offices.Contains(c.NodalOfficeId)), ct);
    }

    /// <summary>All products, by code.</summary>
    public async Task<IReadOnlyList<Product>> ProductsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Product>().AsNoTracking().Include(p => p.TaxRates).OrderBy(p => p.Code).ToListAsync(ct);
    }

    // The last act on the document is what made it wait.
    private static async Task<IReadOnlyList<WaitingContract>> WaitingAsync(UccmsDbContext db, IQueryable<Contract> contracts, CancellationToken ct)
    {
        var rows = await Rows(db, contracts.AsNoTracking()).OrderBy(r => r.Number).Take(MostWaiting).ToListAsync(ct);
        string[] keys = [.. rows.Select(r => Contract.AuditKeyOf(r.Id))];
        var since = await db.Set<AuditRecord>().Where(a => keys.Contains(a.DocumentKey)).GroupBy(a => a.DocumentKey)
            .Select(g => new { g.Key, Last = g.Max(a => a.BusinessAtUtc) }).ToDictionaryAsync(g => g.Key, g => DateTime.SpecifyKind(g.Last, DateTimeKind.Utc), ct);
        return [.. rows.Select(r => new WaitingContract(r, since.GetValueOrDefault(Contract.AuditKeyOf(r.Id)))).OrderBy(w => w.SinceUtc)];
    }

    private static IQueryable<Contract> Matching(UccmsDbContext db, string? words, ContractFilter filter)
    {
        var contracts = db.Scoped<Contract>().AsNoTracking()
            .Where(c => (filter.Status == null || c.Status == filter.Status) && (filter.Facility == null || c.Facility == filter.Facility))
            .Where(c => (filter.Payment == null || c.Payment == filter.Payment) && (filter.Customer == null || c.CustomerId == filter.Customer));
        if (string.IsNullOrEmpty(words))
        {
            return contracts;
        }

        var (number, name) = (SearchPattern.AtStart(words), SearchPattern.Anywhere(words));
        return CustomerId.TryParse(words, out var id)
            ? contracts.Where(c => c.CustomerId == id || c.Number == words)
            : contracts.Where(c => EF.Functions.Like(c.Number, number, SearchPattern.Escape)
                || db.Set<Customer>().Any(k => k.Id == c.CustomerId && EF.Functions.Like(k.Name, name, SearchPattern.Escape)));
    }

    private static IQueryable<ContractRow> Rows(UccmsDbContext db, IQueryable<Contract> contracts) =>
        from c in contracts
        join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
        join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
        select new ContractRow
        {
            Id = c.Id,
            Number = c.Number,
            CustomerId = c.CustomerId,
            CustomerName = k.Name,
            Payment = c.Payment,
            Facility = c.Facility,
            NodalOffice = o.Name,
            From = c.From,
            To = c.To,
            Status = c.Status,
        };

    private static IOrderedQueryable<ContractRow> Sorted(IQueryable<ContractRow> rows, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("customer", false) => rows.OrderBy(r => r.CustomerName).ThenBy(r => r.Number),
        ("customer", true) => rows.OrderByDescending(r => r.CustomerName).ThenBy(r => r.Number),
        ("from", false) => rows.OrderBy(r => r.From).ThenBy(r => r.Number),
        ("from", true) => rows.OrderByDescending(r => r.From).ThenBy(r => r.Number),
        ("to", false) => rows.OrderBy(r => r.To).ThenBy(r => r.Number),
        ("to", true) => rows.OrderByDescending(r => r.To).ThenBy(r => r.Number),
        (_, true) => rows.OrderByDescending(r => r.Number),
        _ => rows.OrderBy(r => r.Number),
    };
}
