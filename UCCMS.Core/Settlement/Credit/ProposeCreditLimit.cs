using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The Nodal Office proposes the credit limit of a BNPL contract.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class ProposeCreditLimit(IContractsStore contracts, ICreditStore credit, TimeProvider time) : IUseCase<ProposeCreditLimit.Input, CreditLimitId>
{
    public sealed record Input(ContractId Contract, CreditLimitEntry Entry);

    /// <exception cref="RuleViolation">credit.waiting; those of <see cref="CreditLimit.Propose"/></exception>
    public async Task<CreditLimitId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        RuleViolation.Unless(!await credit.IsProposedAsync(contract.Id, ct), "credit.waiting", $"A limit of contract {contract.Number} waits for its approval; it is decided first.");
        var limit = CreditLimit.Propose(contract, input.Entry, actor, time.GetUtcNow().UtcDateTime);
        credit.Add(limit);
        return limit.Id;
    }
}
