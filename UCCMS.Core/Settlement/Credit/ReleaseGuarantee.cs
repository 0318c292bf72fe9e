using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The Nodal Office gives a guarantee back to the customer.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class ReleaseGuarantee(ICreditStore credit, TimeProvider time) : IUseCase<ReleaseGuarantee.Input, Done>
{
    public sealed record Input(GuaranteeId Guarantee, string Reason);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await credit.GetGuaranteeAsync(input.Guarantee, ct)).Release(input.Reason, actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
