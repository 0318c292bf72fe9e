using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Signing;

/// <summary>Documents under a registration that are made from now on are not signed digitally; the signed ones stay as they are.</summary>
[Requires(Permissions.ManageSigning)]
public sealed class EndSigning(ISigningStore signing, IOrganisationStore organisation, TimeProvider time) : IUseCase<EndSigning.Input, Done>
{
    public sealed record Input(string Gstin);

    /// <exception cref="RuleViolation">registration.unknown, signing.not-yours, signing.none</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await organisation.RequireAsync(input.Gstin, actor, ct);
        var current = await signing.CurrentAsync(input.Gstin, ct) ?? throw new RuleViolation("signing.none", $"No certificate is loaded for {input.Gstin}.");
        current.End(time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
