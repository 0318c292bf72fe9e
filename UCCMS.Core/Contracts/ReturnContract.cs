using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Sends a contract back to its nodal office with a remark.</summary>
[Requires(Permissions.Work)]
public sealed class ReturnContract(IContractsStore contracts, IAuditNotes notes) : IUseCase<ReturnContract.Input, Done>
{
    public sealed record Input(ContractId Contract, string Remark);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await contracts.GetAsync(input.Contract, ct)).Return(input.Remark, actor);
        notes.Remark(input.Remark.Trim());
        return Done.Value;
    }
}
