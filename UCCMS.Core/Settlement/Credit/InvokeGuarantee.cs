using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The Nodal Office asks the bank to pay from a guarantee; what comes is recorded as a receipt.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class InvokeGuarantee(ICreditStore credit, TimeProvider time) : IUseCase<InvokeGuarantee.Input, Done>
{
    /// <summary>What is claimed and why.</summary>
    public sealed record Input(GuaranteeId Guarantee, Money Claimed, string Reason);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await credit.GetGuaranteeAsync(input.Guarantee, ct)).Invoke(input.Claimed, input.Reason, actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
