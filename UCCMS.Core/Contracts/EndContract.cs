using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Closes a contract with a last day; bookings until then stay covered.</summary>
[Requires(Permissions.Work)]
public sealed class EndContract(IContractsStore contracts, IAuditNotes notes) : IUseCase<EndContract.Input, Done>
{
    public sealed record Input(ContractId Contract, DateOnly LastDay, string Reason);

    /// <exception cref="RuleViolation">contract.reason, and those of <see cref="Contract.End"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "contract.reason", "Say why the contract ends.", nameof(Input.Reason));
        (await contracts.GetAsync(input.Contract, ct)).End(input.LastDay, actor);
        notes.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
