using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>
/// Signs files with a certificate: detached CMS with SHA-256 that names its certificate, as PAdES asks for (ETSI EN 319 142-1,
/// baseline B). The moment stands in the file, not in the CMS.
/// </summary>
public sealed class PdfSigner : IDisposable
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string SigningCertificateV2 = "1.2.840.113549.1.9.16.2.47";

    /// <summary>A signature of an elliptic curve is a few bytes longer or shorter each time.</summary>
    private const int Slack = 16;

    private readonly X509Certificate2 certificate;
    private readonly X509Certificate2Collection others;

    /// <param name="certificate">With its private key; disposed of with the signer.</param>
    /// <param name="others">Of the authorities above it, as far as they came with it.</param>
    public PdfSigner(X509Certificate2 certificate, X509Certificate2Collection others) => (this.certificate, this.others) = (certificate, others);

    /// <summary>Of the holder: the common name, else the whole subject.</summary>
    public string Name => certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false) is { Length: > 0 } name ? name : certificate.Subject;

    /// <summary>Bytes to leave free for a signature.</summary>
    public int Room => Sign([0]).Length + Slack;

    public byte[] Sign(byte[] content)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        var signer = new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, certificate)
        {
            DigestAlgorithm = new Oid(Sha256),
            IncludeOption = X509IncludeOption.EndCertOnly, // asking for the chain would look for it on the network
        };
        signer.Certificates.AddRange(others);
        signer.SignedAttributes.Add(new AsnEncodedData(new Oid(SigningCertificateV2), NameOf(certificate)));
        cms.ComputeSignature(signer, silent: true);
        return cms.Encode();
    }

    public void Dispose()
    {
        certificate.Dispose();
        foreach (var other in others)
        {
            other.Dispose();
        }
    }

    // SigningCertificateV2 (RFC 5035): a list of one certificate by its SHA-256, which is the default algorithm.
    private static byte[] NameOf(X509Certificate2 certificate)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        using (writer.PushSequence())
        using (writer.PushSequence())
        {
            writer.WriteOctetString(SHA256.HashData(certificate.RawData));
        }

        return writer.Encode();
    }
}
