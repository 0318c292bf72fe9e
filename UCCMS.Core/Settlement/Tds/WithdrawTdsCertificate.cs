using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>The office that entered a certificate takes it back; what it certified waits for a certificate again.</summary>
[Requires(Permissions.RecordTds)]
public sealed class WithdrawTdsCertificate(ITdsStore tds, IAuditNotes audit) : IUseCase<WithdrawTdsCertificate.Input, Done>
{
    /// <summary>The certificate and why.</summary>
    public sealed record Input(TdsCertificateId Certificate, string Reason);

    /// <exception cref="RuleViolation">certificate.not-found, office.not-yours, certificate.withdrawn, certificate.reason</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "certificate.reason", "Say why it is withdrawn.", nameof(Input.Reason));
        var certificate = await tds.GetCertificateAsync(input.Certificate, ct);
        actor.RequireOffice(certificate.OwningOfficeId);
        certificate.Withdraw();
        foreach (var deduction in await tds.CertifiedByAsync(certificate.Id, ct))
        {
            deduction.LoseCertificate();
        }

        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
