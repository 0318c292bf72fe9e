using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Approves a contract; whose right it takes depends on the facility, so the contract itself asks for it.</summary>
[Requires(Permissions.Work)]
public sealed class ApproveContract(IContractsStore contracts, TimeProvider time) : IUseCase<ApproveContract.Input, Done>
{
    public sealed record Input(ContractId Contract);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await contracts.GetAsync(input.Contract, ct)).Approve(actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
