using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Enters a contract as a draft, under the number APT gave it or one that UCCMS allots.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class EnterContract(IContractsStore contracts, ICustomersStore customers) : IUseCase<EnterContract.Input, ContractId>
{
    private const int FirstAllotted = 90_000_000;

    /// <param name="Customer">Any registered customer, also one that another office entered.</param>
    /// <param name="Number">Empty to have one allotted.</param>
    public sealed record Input(CustomerId Customer, string? Number, ContractEntry Entry);

    /// <exception cref="RuleViolation">contract.number-taken, contract.product-unknown, customer.unknown, and those of <see cref="Contract.Enter"/></exception>
    public async Task<ContractId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var customer = await customers.FindAnywhereAsync(input.Customer, ct)
            ?? throw new RuleViolation("customer.unknown", $"There is no customer {input.Customer}; register it first.") { Field = nameof(Input.Customer) };
        await contracts.RequireProductsAsync(input.Entry.Products, ct);
        var id = await contracts.NextContractIdAsync(ct);
        var number = string.IsNullOrWhiteSpace(input.Number) ? new ContractId(FirstAllotted + id.Value).ToString() : input.Number.Trim();
        RuleViolation.Unless(!await contracts.IsNumberTakenAsync(number, ct), "contract.number-taken", $"There is a contract {number} already.", nameof(Input.Number));
        contracts.Add(Contract.Enter(id, number, customer, input.Entry, await contracts.OfficesOfAsync(input.Entry, ct), actor));
        return id;
    }
}
