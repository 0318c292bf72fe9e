using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Signing;

/// <summary>
/// The certificate by which documents under a registration are signed digitally (CGST rule 46(q)), from its loading until
/// another takes its place or signing ends. Its file is kept sealed, its password is never shown.
/// </summary>
public sealed class SigningCertificate : IVersioned, IAuditedDocument
{
    private SigningCertificate()
    {
    }

    public SigningCertificateId Id { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    /// <summary>Common name of the holder.</summary>
    public string Holder { get; private set; } = string.Empty;

    public string Issuer { get; private set; } = string.Empty;

    public string SerialNumber { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the certificate.</summary>
    public string Thumbprint { get; private set; } = string.Empty;

    public DateTime NotBeforeUtc { get; private set; }

    public DateTime NotAfterUtc { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>File and password, encrypted.</summary>
    public byte[] Closed { get; private set; } = [];

    public string LoadedBy { get; private set; } = string.Empty;

    public DateTime LoadedAtUtc { get; private set; }

    /// <summary>None while it signs.</summary>
    public DateTime? EndedAtUtc { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"signing-certificate/{Id.Value}";

    public string AuditTitle => $"Signing certificate of {Holder} for {SupplierGstin}";

    public bool IsOver(DateTime utcNow) => utcNow > NotAfterUtc;

    /// <exception cref="RuleViolation">signing.expired, signing.not-yet, signing.usage, and those of <see cref="CertificateFile.Open"/></exception>
    public static SigningCertificate Load(string supplierGstin, string fileName, CertificateFile file, byte[] closed, Actor actor, DateTime utcNow)
    {
        var found = file.Open();
        try
        {
            var certificate = found.First(c => c.HasPrivateKey);
            Check(certificate, utcNow);
            return new SigningCertificate
            {
                Id = SigningCertificateId.New(),
                SupplierGstin = supplierGstin,
                Holder = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false),
                Issuer = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: true),
                SerialNumber = certificate.SerialNumber,
                Thumbprint = certificate.GetCertHashString(HashAlgorithmName.SHA256),
                NotBeforeUtc = certificate.NotBefore.ToUniversalTime(),
                NotAfterUtc = certificate.NotAfter.ToUniversalTime(),
                FileName = fileName,
                Closed = closed,
                LoadedBy = actor.Name,
                LoadedAtUtc = utcNow,
            };
        }
        finally
        {
            foreach (var certificate in found)
            {
                certificate.Dispose();
            }
        }
    }

    /// <exception cref="RuleViolation">signing.ended</exception>
    public void End(DateTime utcNow)
    {
        RuleViolation.Unless(EndedAtUtc is null, "signing.ended", "Nothing is signed with this certificate any more.");
        EndedAtUtc = utcNow;
    }

    /// <summary>May sign on that day.</summary>
    /// <exception cref="RuleViolation">signing.expired, signing.not-yet, signing.usage</exception>
    public static void Check(X509Certificate2 certificate, DateTime utcNow)
    {
        var (first, last) = (certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        RuleViolation.Unless(utcNow <= last, "signing.expired", $"The certificate of {NameOf(certificate)} ended on {IndianTime.Show(last)}; load the one that took its place, or end digital signing.", "File");
        RuleViolation.Unless(utcNow >= first, "signing.not-yet", $"The certificate of {NameOf(certificate)} begins on {IndianTime.Show(first)}.", "File");
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault()?.KeyUsages;
        RuleViolation.Unless(
            usage is null || (usage & (X509KeyUsageFlags.DigitalSignature | X509KeyUsageFlags.NonRepudiation)) != 0,
            "signing.usage",
            $"The certificate of {NameOf(certificate)} is not meant for signing, as for encryption only.",
            "File");
    }

    private static string NameOf(X509Certificate2 certificate) => certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
}

/// <summary>Key of a signing certificate.</summary>
public readonly record struct SigningCertificateId(Guid Value) : IEntityId<SigningCertificateId, Guid>
{
    public static SigningCertificateId New() => new(Guid.CreateVersion7());

    public static SigningCertificateId From(Guid value) => new(value);
}
