using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The Nodal Office says below what the deposit of one Advance contract is low.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class SetDepositThreshold(IContractsStore contracts, ICreditStore credit, CreditWatch watch, TimeProvider time) : IUseCase<SetDepositThreshold.Input, Done>
{
    public sealed record Input(ContractId Contract, Money Amount);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        credit.Add(DepositThreshold.Set(await contracts.GetAsync(input.Contract, ct), input.Amount, actor, time.GetUtcNow().UtcDateTime));
        await watch.ChangedAsync(input.Contract, ct);
        return Done.Value;
    }
}
