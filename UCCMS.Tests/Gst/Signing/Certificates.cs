using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace UCCMS.Tests.Gst.Signing;

/// <summary>Certificates made for a test, as PKCS#12.</summary>
internal static class Certificates
{
    public const string Password = "Sample-Word-2026!";

    public static byte[] Make(string holder = "New Delhi GPO, Department of Posts", DateTimeOffset? from = null, DateTimeOffset? to = null, bool withKey = true, X509KeyUsageFlags usage = X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(new X500DistinguishedName($"CN=\"{holder}\", O=Department of Posts, C=IN"), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, critical: true));
        using var certificate = request.CreateSelfSigned(from ?? new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero), to ?? new DateTimeOffset(2045, 1, 1, 0, 0, 0, TimeSpan.Zero));
        if (withKey)
        {
            return certificate.Export(X509ContentType.Pkcs12, Password);
        }

        using var bare = X509CertificateLoader.LoadCertificate(certificate.RawData);
        return bare.Export(X509ContentType.Pkcs12, Password);
    }
}
