using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Signing;

/// <summary>From now on documents under a registration are signed with this certificate when they are first made.</summary>
[Requires(Permissions.ManageSigning)]
public sealed class LoadSigningCertificate(ISigningStore signing, IOrganisationStore organisation, ISecretSeal seal, TimeProvider time)
    : IUseCase<LoadSigningCertificate.Input, SigningCertificateId>
{
    /// <param name="Gstin">Of the registration.</param>
    /// <param name="FileName">As it came.</param>
    /// <param name="Closed">File and password, sealed before the act so that neither stands in any record of it.</param>
    public sealed record Input(string Gstin, string FileName, byte[] Closed);

    /// <exception cref="RuleViolation">registration.unknown, signing.*</exception>
    public async Task<SigningCertificateId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await organisation.RequireAsync(input.Gstin, actor, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var file = CertificateFile.FromBytes(seal.Open(input.Closed));
        var loaded = SigningCertificate.Load(input.Gstin, input.FileName, file, input.Closed, actor, now);
        (await signing.CurrentAsync(input.Gstin, ct))?.End(now);
        signing.Add(loaded);
        return loaded.Id;
    }
}
