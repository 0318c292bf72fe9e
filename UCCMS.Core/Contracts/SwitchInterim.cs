using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Says from when to when APT bills a contract and UCCMS corrects (SOP 4: until APT does all of it).</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class SwitchInterim(IContractsStore contracts) : IUseCase<SwitchInterim.Input, Done>
{
    /// <param name="To">The last day, inclusive; none while the arrangement goes on.</param>
    public sealed record Input(ContractId Contract, DateOnly From, DateOnly? To);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await contracts.GetAsync(input.Contract, ct)).SwitchInterim(input.From, input.To, actor);
        return Done.Value;
    }
}
