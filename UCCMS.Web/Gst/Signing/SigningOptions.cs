using System.Security.Cryptography.X509Certificates;
using UCCMS.Core.Gst.Signing;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Gst.Signing;

/// <summary>
/// The configuration section "Signing": for a GSTIN a PKCS#12 file and its password, kept outside the database. One loaded
/// through the portal goes before it.
/// </summary>
public sealed record SigningOptions
{
    /// <summary>By GSTIN.</summary>
    public IReadOnlyDictionary<string, CertificateFile> Certificates { get; init; } = new Dictionary<string, CertificateFile>(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="StartRefused">A GSTIN is none, or its file cannot be read or opened; the message names its key.</exception>
    public static SigningOptions Read(IConfiguration configuration)
    {
        var certificates = new Dictionary<string, CertificateFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in configuration.GetSection("Signing:Certificates").GetChildren())
        {
            if (!Gstin.TryParse(section.Key, out var gstin, out var reason))
            {
                throw new StartRefused($"{section.Path}: {reason}");
            }

            certificates[gstin.Value] = Opened(section);
        }

        return new SigningOptions { Certificates = certificates };
    }

    // An expired one does not keep the portal from starting: it is warned of, and nothing is signed with it.
    private static CertificateFile Opened(IConfigurationSection section)
    {
        var path = section["File"] ?? string.Empty;
        try
        {
            var file = new CertificateFile(File.ReadAllBytes(path), section["Password"] ?? string.Empty);
            foreach (var certificate in file.Open())
            {
                certificate.Dispose();
            }

            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StartRefused($"{section.Path}:File is “{path}”, which cannot be read: {e.Message}", e);
        }
        catch (RuleViolation wrong)
        {
            throw new StartRefused($"{section.Path}:{wrong.Field}: {wrong.Message}", wrong);
        }
    }
}
