namespace UCCMS.Core.Gst.Signing;

/// <summary>Signing certificates for writing.</summary>
public interface ISigningStore
{
    /// <summary>The one that signs under a registration; none where signing is off.</summary>
    Task<SigningCertificate?> CurrentAsync(string supplierGstin, CancellationToken ct);

    void Add(SigningCertificate certificate);
}
