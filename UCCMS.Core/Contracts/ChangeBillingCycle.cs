using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The approving office of a customer who pays later gives the contract another billing cycle, from a period to come.</summary>
[Requires(Permissions.Work)]
public sealed class ChangeBillingCycle(IContractsStore contracts, TimeProvider time) : IUseCase<ChangeBillingCycle.Input, Done>
{
    public sealed record Input(ContractId Contract, CycleChange Change);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        contract.ChangeCycle(input.Change, IndianTime.Today(time), actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
