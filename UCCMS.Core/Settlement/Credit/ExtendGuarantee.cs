using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The Nodal Office enters the bank's letter that extends a guarantee.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class ExtendGuarantee(ICreditStore credit, TimeProvider time) : IUseCase<ExtendGuarantee.Input, Done>
{
    /// <summary>The new last days and the letter that gives them.</summary>
    public sealed record Input(GuaranteeId Guarantee, DateOnly To, DateOnly ClaimBy, string Letter);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await credit.GetGuaranteeAsync(input.Guarantee, ct)).Extend(input.To, input.ClaimBy, input.Letter, actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
