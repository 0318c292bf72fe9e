using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The approving office adds a booking location to a running contract.</summary>
[Requires(Permissions.Work)]
public sealed class AddContractLocation(IContractsStore contracts, ICustomersStore customers, ICreditGate credit) : IUseCase<AddContractLocation.Input, Done>
{
    public sealed record Input(ContractId Contract, LocationEntry Location, DateOnly From);

    /// <exception cref="RuleViolation">credit.blocked for a BNPL contract of a customer whose credit is blocked; those of <see cref="Contract.AddLocation"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        var customer = await customers.GetAsync(contract.CustomerId, ct);
        contract.AddLocation(input.Location, input.From, customer, await contracts.OfficesOfAsync(contract, input.Location.OfficeId, ct), actor);
        if (!contract.IsAdvance)
        {
            await credit.RequireOpenAsync(contract.CustomerId, ct);
        }

        return Done.Value;
    }
}
