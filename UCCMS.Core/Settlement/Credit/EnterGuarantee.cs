using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The Nodal Office enters a bank guarantee or pledged deposit of a BNPL contract.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class EnterGuarantee(IContractsStore contracts, ICreditStore credit, TimeProvider time) : IUseCase<EnterGuarantee.Input, GuaranteeId>
{
    public sealed record Input(ContractId Contract, GuaranteeEntry Entry);

    public async Task<GuaranteeId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var guarantee = Guarantee.Enter(await contracts.GetAsync(input.Contract, ct), input.Entry, actor, time.GetUtcNow().UtcDateTime);
        credit.Add(guarantee);
        return guarantee.Id;
    }
}
