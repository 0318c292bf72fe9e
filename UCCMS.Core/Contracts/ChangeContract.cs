using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Enters a draft or returned contract anew.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class ChangeContract(IContractsStore contracts, ICustomersStore customers) : IUseCase<ChangeContract.Input, Done>
{
    public sealed record Input(ContractId Contract, ContractEntry Entry);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        actor.RequireOffice(contract.NodalOfficeId);
        await contracts.RequireProductsAsync(input.Entry.Products, ct);
        var customer = await customers.GetAsync(contract.CustomerId, ct);
        contract.Change(customer, input.Entry, await contracts.OfficesOfAsync(input.Entry, ct), actor);
        return Done.Value;
    }
}
