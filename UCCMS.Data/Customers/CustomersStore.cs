using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Customers;

/// <summary>Customers on the database.</summary>
public sealed class CustomersStore(UccmsDbContext db) : ICustomersStore
{
    private const long FirstAllotted = 9_000_000_001;

    public async Task<Customer> GetAsync(CustomerId id, CancellationToken ct) =>
        await db.Scoped<Customer>().Include(c => c.Gstins).SingleOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new RuleViolation("customer.unknown", $"There is no customer {id} among those of your office.");

    public Task<Customer?> FindAnywhereAsync(CustomerId id, CancellationToken ct) =>
        Everywhere().Include(c => c.Gstins).SingleOrDefaultAsync(c => c.Id == id, ct);

    public async Task<IReadOnlyList<CustomerId>> FindDuplicatesAsync(Pan? pan, IReadOnlyCollection<Gstin> gstins, CancellationToken ct) =>
        await Everywhere()
            .Where(c => (pan != null && c.Pan == pan) || c.Gstins.Any(g => g.To == null && gstins.Contains(g.Gstin)))
            .OrderBy(c => c.Id)
            .Select(c => c.Id)
            .Take(5)
            .ToListAsync(ct);

    public async Task<CustomerId> NextIdAsync(CancellationToken ct)
    {
        var first = new CustomerId(FirstAllotted);
        var highest = await Everywhere().OrderByDescending(c => c.Id).Select(c => c.Id).FirstOrDefaultAsync(ct);
        return highest.Value < first.Value ? first : new CustomerId(highest.Value + 1);
    }

    public void Add(Customer customer) => db.Add(customer);

    // Ids, PANs and GSTINs are unique in the whole Department, so these look past the office scope.
    private IQueryable<Customer> Everywhere() => db.Set<Customer>().IgnoreQueryFilters([OfficeScopeFilter.Name]);
}
