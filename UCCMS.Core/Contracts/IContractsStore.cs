using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Contracts, their discounts and the products for writing and for the calculations of later capabilities.</summary>
public interface IContractsStore
{
    /// <summary>With locations and products.</summary>
    /// <exception cref="RuleViolation">contract.unknown: there is none of this id within the actor's sight.</exception>
    Task<Contract> GetAsync(ContractId id, CancellationToken ct);

    /// <summary>Contracts in force whose last day lies between two days, both included.</summary>
    Task<IReadOnlyList<Contract>> EndingAsync(DateOnly from, DateOnly until, CancellationToken ct);

    Task<Contract?> FindByNumberAsync(string number, CancellationToken ct);

    /// <summary>Whether any office has a contract of this number.</summary>
    Task<bool> IsNumberTakenAsync(string number, CancellationToken ct);

    Task<ContractId> NextContractIdAsync(CancellationToken ct);

    void Add(Contract contract);

    /// <summary>These offices and the circle offices they lie in.</summary>
    Task<IReadOnlyDictionary<OfficeId, Office>> OfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken ct);

    /// <summary>All products with their tax rates, by code.</summary>
    Task<IReadOnlyList<Product>> ProductsAsync(CancellationToken ct);

    /// <summary>One product with its tax rates, to be changed.</summary>
    /// <exception cref="RuleViolation">product.unknown</exception>
    Task<Product> GetProductAsync(string code, CancellationToken ct);

    /// <summary>The contract's own approved schedule of the group on a day, else the official one; none where no order grants a discount.</summary>
    Task<DiscountSchedule?> ScheduleForAsync(ContractId contract, string group, DateOnly on, CancellationToken ct);

    /// <summary>As <see cref="ScheduleForAsync"/>, of these groups in one question.</summary>
    Task<IReadOnlyList<DiscountSchedule>> SchedulesForAsync(ContractId contract, IReadOnlyCollection<string> groups, DateOnly on, CancellationToken ct);

    /// <summary>The locations of approved contracts that cover any day of the range, within the actor's sight.</summary>
    Task<IReadOnlyList<ContractCoverage>> CoverageAsync(DateOnly from, DateOnly to, CancellationToken ct);

    /// <exception cref="RuleViolation">discount.unknown</exception>
    Task<DiscountOrder> GetDiscountAsync(DiscountOrderId id, CancellationToken ct);

    void Add(DiscountOrder order);

    /// <summary>The months of the Advance calendar that are kept, in order.</summary>
    Task<IReadOnlyList<BillingMonth>> BillingMonthsAsync(CancellationToken ct);

    void Add(BillingMonth month);
}
