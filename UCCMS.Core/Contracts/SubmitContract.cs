using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Sends a contract to its division, or its circle for CAF and NAF, for approval.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class SubmitContract(IContractsStore contracts) : IUseCase<SubmitContract.Input, Done>
{
    public sealed record Input(ContractId Contract);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await contracts.GetAsync(input.Contract, ct)).Submit(actor);
        return Done.Value;
    }
}
