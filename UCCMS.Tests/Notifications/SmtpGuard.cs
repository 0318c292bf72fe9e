using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace UCCMS.Tests.Notifications;

/// <summary>What an SMTP server asks for before it takes a mail: STARTTLS with a certificate of its own making, a user name and a password.</summary>
internal sealed class SmtpGuard : IDisposable
{
    public const string UserName = "uccms";
    public const string Password = "Right-2026";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("uccms-certificate");
    private readonly X509Certificate2 certificate;
    private RemoteCertificateValidationCallback? before;
    private bool trusts;

    public SmtpGuard()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=mail.indiapost.example.in", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        File.WriteAllText(KeyFile, key.ExportPkcs8PrivateKeyPem());
    }

    public string CertificateFile => Path.Combine(folder.FullName, "certificate.pem");

    public string KeyFile => Path.Combine(folder.FullName, "key.pem");

    // The mail client asks this, and has no other place to say whom to trust; only this one certificate is added.
#pragma warning disable SYSLIB0014, MA0039
    public SmtpGuard Trusted()
    {
        before = ServicePointManager.ServerCertificateValidationCallback;
        ServicePointManager.ServerCertificateValidationCallback =
            (_, given, _, errors) => errors == SslPolicyErrors.None || given?.GetCertHashString() == certificate.GetCertHashString();
        trusts = true;
        return this;
    }

    public void Dispose()
    {
        if (trusts)
        {
            ServicePointManager.ServerCertificateValidationCallback = before;
        }

        certificate.Dispose();
        folder.Delete(recursive: true);
    }
#pragma warning restore SYSLIB0014, MA0039
}
