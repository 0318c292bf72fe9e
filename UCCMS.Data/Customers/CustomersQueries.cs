using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Customers;

/// <summary>A customer in a list.</summary>
public sealed record CustomerRow(CustomerId Id, string Name, EntityType EntityType, string? Pan, string StateCode, int Gstins, int Contracts);

/// <summary>What the customer list shows.</summary>
/// <param name="EntityType">Kind of body.</param>
/// <param name="BookedFrom">With <paramref name="BookedTo"/>: only those for whom something was booked in these days, of what a dashboard of the post counts.</param>
/// <param name="BookedTo">Last day.</param>
public sealed record CustomerFilter(EntityType? EntityType = null, DateOnly? BookedFrom = null, DateOnly? BookedTo = null);

/// <summary>A customer with its GSTINs, and the name of the office that entered it.</summary>
public sealed record CustomerDetail(Customer Customer, string EnteredByOffice);

/// <summary>Reads customers within the sight of who asks.</summary>
public sealed class CustomersQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of customers can be filtered.</summary>
    public static ColumnFilters<Customer> Columns { get; } = new ColumnFilters<Customer>()
        .Text("name", "Name", c => c.Name)
        .Choice("kind", "Kind", c => c.EntityType)
        .Text("state", "State code", c => c.StateCode)
        .Number("gstins", "GSTINs", c => c.Gstins.Count(g => g.To == null))
        .YesNo("has-pan", "PAN known", c => c.Pan != null)
        .OfficeName("entered", "Entered by", c => c.EnteredByOfficeId);

    /// <summary>Found by id, name, PAN or GSTIN; sorted by name unless asked otherwise.</summary>
    public async Task<Page<CustomerRow>> ListAsync(PageRequest request, CustomerFilter filter, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = Columns.Apply(db, Matching(db, request.Search?.Trim()), request.Where).Where(c => filter.EntityType == null || c.EntityType == filter.EntityType);
        if (filter is { BookedFrom: { } from, BookedTo: { } to })
        {
            var booked = RevenueQueries.Days(db).Where(d => d.Day >= from && d.Day <= to && d.ContractId != null && d.Articles > 0).Select(d => d.ContractId);
            found = found.Where(c => db.Scoped<Core.Contracts.Contract>().Any(k => k.CustomerId == c.Id && booked.Contains(k.Id)));
        }

        var total = await found.CountAsync(ct);
        var rows = await Sorted(found, request).Skip(request.Skip).Take(request.Take)
            .Select(c => new
            {
                c.Id,
                c.Name,
                c.EntityType,
                c.Pan,
                c.StateCode,
                Gstins = c.Gstins.Count(g => g.To == null),
                Contracts = db.Set<Core.Contracts.Contract>().Count(k => k.CustomerId == c.Id),
            })
            .ToListAsync(ct);
        return new([.. rows.Select(c => new CustomerRow(c.Id, c.Name, c.EntityType, c.Pan?.Value, c.StateCode, c.Gstins, c.Contracts))], total);
    }

    /// <summary>None when there is no such customer within sight.</summary>
    public async Task<CustomerDetail?> FindAsync(CustomerId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var customer = await db.Scoped<Customer>().AsNoTracking().Include(c => c.Gstins).SingleOrDefaultAsync(c => c.Id == id, ct);
        return customer is null
            ? null
            : new(customer, await db.Set<Office>().Where(o => o.Id == customer.EnteredByOfficeId).Select(o => o.Name).SingleAsync(ct));
    }

    private static IQueryable<Customer> Matching(UccmsDbContext db, string? words)
    {
        var customers = db.Scoped<Customer>().AsNoTracking();
        if (string.IsNullOrEmpty(words))
        {
            return customers;
        }

        if (CustomerId.TryParse(words, out var id))
        {
            return customers.Where(c => c.Id == id);
        }

        if (Core.Tax.Gstin.TryParse(words, out var gstin, out _))
        {
            return customers.Where(c => c.Gstins.Any(g => g.Gstin == gstin));
        }

        return Core.Tax.Pan.TryParse(words, out var pan)
            ? customers.Where(c => c.Pan == pan)
            : customers.Where(c => EF.Functions.Like(c.Name, SearchPattern.Anywhere(words), SearchPattern.Escape));
    }

    private static IOrderedQueryable<Customer> Sorted(IQueryable<Customer> customers, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("id", false) => customers.OrderBy(c => c.Id),
        ("id", true) => customers.OrderByDescending(c => c.Id),
        ("entity", false) => customers.OrderBy(c => c.EntityType).ThenBy(c => c.Name),
        ("entity", true) => customers.OrderByDescending(c => c.EntityType).ThenBy(c => c.Name),
        (_, true) => customers.OrderByDescending(c => c.Name).ThenBy(c => c.Id),
        _ => customers.OrderBy(c => c.Name).ThenBy(c => c.Id),
    };
}
