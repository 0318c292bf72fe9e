using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Contracts;

/// <summary>Contracts, discounts and products on the database.</summary>
public sealed class ContractsStore(UccmsDbContext db) : IContractsStore
{
    public async Task<IReadOnlyList<Contract>> EndingAsync(DateOnly from, DateOnly until, CancellationToken ct) =>
        await db.Scoped<Contract>().AsNoTracking().Where(c => c.Status == ContractStatus.Active && c.To >= from && c.To <= until).OrderBy(c => c.Number).ToListAsync(ct);

    public async Task<Contract> GetAsync(ContractId id, CancellationToken ct) =>
        await Whole().SingleOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new RuleViolation("contract.unknown", "There is no such contract among those of your office.");

    public Task<Contract?> FindByNumberAsync(string number, CancellationToken ct) => Whole().SingleOrDefaultAsync(c => c.Number == number, ct);

    public Task<bool> IsNumberTakenAsync(string number, CancellationToken ct) => Everywhere().AnyAsync(c => c.Number == number, ct);

    public async Task<ContractId> NextContractIdAsync(CancellationToken ct)
    {
        var highest = await Everywhere().OrderByDescending(c => c.Id).Select(c => c.Id).FirstOrDefaultAsync(ct);
        return new ContractId(highest.Value + 1);
    }

    public void Add(Contract contract) => db.Add(contract);

    public async Task<IReadOnlyDictionary<OfficeId, Office>> OfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken ct)
    {
        var offices = db.Set<Office>();
        var circles = offices.Where(o => ids.Contains(o.Id)).Select(o => o.CircleId);
        return await offices.Where(o => ids.Contains(o.Id) || circles.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
    }

    public async Task<IReadOnlyList<Product>> ProductsAsync(CancellationToken ct) =>
        await db.Set<Product>().AsNoTracking().Include(p => p.TaxRates).OrderBy(p => p.Code).ToListAsync(ct);

    public async Task<Product> GetProductAsync(string code, CancellationToken ct) =>
        await db.Set<Product>().Include(p => p.TaxRates).SingleOrDefaultAsync(p => p.Code == code, ct)
        ?? throw new RuleViolation("product.unknown", $"There is no product “{code}”.");

    public async Task<DiscountSchedule?> ScheduleForAsync(ContractId contract, string group, DateOnly on, CancellationToken ct) =>
        (await SchedulesForAsync(contract, [group], on, ct)).SingleOrDefault();

    public async Task<IReadOnlyList<DiscountSchedule>> SchedulesForAsync(ContractId contract, IReadOnlyCollection<string> groups, DateOnly on, CancellationToken ct)
    {
        var orders = await db.Scoped<DiscountOrder>().AsNoTracking().Include(o => o.Slabs)
            .Where(o => groups.Contains(o.Group) && o.IsApproved && o.From <= on && (o.To == null || o.To >= on))
            .Where(o => o.ContractId == null || o.ContractId == contract)
            .ToListAsync(ct);
        var inForce = orders.GroupBy(o => o.Group, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderByDescending(o => o.ContractId is not null).ThenByDescending(o => o.From).First(), StringComparer.Ordinal);
        return [.. groups.Where(inForce.ContainsKey).Select(g => inForce[g].ToSchedule())];
    }

    public async Task<IReadOnlyList<ContractCoverage>> CoverageAsync(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var contracts = await db.Scoped<Contract>().AsNoTracking().Include(c => c.Locations).Include(c => c.Products).AsSplitQuery()
            .Where(c => (c.Status == ContractStatus.Active || c.Status == ContractStatus.Ended) && c.From <= to && c.To >= from)
            .ToListAsync(ct);
        return [.. contracts.SelectMany(CoverageOf).Where(c => c.From <= to && c.To >= from)];
    }

    public async Task<DiscountOrder> GetDiscountAsync(DiscountOrderId id, CancellationToken ct) =>
        await db.Scoped<DiscountOrder>().Include(o => o.Slabs).SingleOrDefaultAsync(o => o.Id == id, ct)
        ?? throw new RuleViolation("discount.unknown", "There is no such discount among the contracts of your office.");

    public void Add(DiscountOrder order) => db.Add(order);

    public async Task<IReadOnlyList<BillingMonth>> BillingMonthsAsync(CancellationToken ct) => await db.Set<BillingMonth>().OrderBy(m => m.Month).ToListAsync(ct);

    public void Add(BillingMonth month) => db.Add(month);

    private static IEnumerable<ContractCoverage> CoverageOf(Contract contract)
    {
        var products = contract.Products.Select(p => p.ProductCode).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return contract.Locations.Select(l => new ContractCoverage(
            contract.Id,
            contract.Number,
            contract.CustomerId,
            l.OfficeId,
            contract.NodalOfficeId,
            contract.Payment,
            contract.BillingCycle,
            l.CustomerGstinId,
            l.From > contract.From ? l.From : contract.From,
            l.To is { } ended && ended < contract.To ? ended : contract.To,
            products));
    }

    private IQueryable<Contract> Whole() => db.Scoped<Contract>().Include(c => c.Locations).Include(c => c.Products);

    // Numbers are unique in the whole Department, so these look past the office scope.
    private IQueryable<Contract> Everywhere() => db.Set<Contract>().IgnoreQueryFilters([OfficeScopeFilter.Name]);
}
