using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The office that approves the contract approves or rejects its credit limit; whose right it takes, the contract itself says.</summary>
[Requires(Permissions.Work)]
public sealed class DecideCreditLimit(IContractsStore contracts, ICreditStore credit, CreditWatch watch, TimeProvider time) : IUseCase<DecideCreditLimit.Input, Done>
{
    /// <param name="Limit">Proposed.</param>
    /// <param name="Rejection">Why it is rejected; none approves it.</param>
    public sealed record Input(CreditLimitId Limit, string? Rejection = null);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var limit = await credit.GetLimitAsync(input.Limit, ct);
        limit.Decide(await contracts.GetAsync(limit.ContractId, ct), input.Rejection, actor, time.GetUtcNow().UtcDateTime);
        await watch.ChangedAsync(limit.ContractId, ct);
        return Done.Value;
    }
}
