using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The approving office ends a booking location of a running contract.</summary>
[Requires(Permissions.Work)]
public sealed class EndContractLocation(IContractsStore contracts) : IUseCase<EndContractLocation.Input, Done>
{
    /// <param name="LastDay">Inclusive.</param>
    public sealed record Input(ContractId Contract, OfficeId OfficeId, DateOnly LastDay);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await contracts.GetAsync(input.Contract, ct)).EndLocation(input.OfficeId, input.LastDay, actor);
        return Done.Value;
    }
}
