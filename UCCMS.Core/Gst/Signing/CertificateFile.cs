using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Signing;

/// <summary>A PKCS#12 file (.p12, .pfx) with its password: a certificate to sign documents with, and its private key.</summary>
public sealed record CertificateFile(byte[] Content, string Password)
{
    /// <summary>Larger than any certificate with its chain.</summary>
    public const int MostBytes = 100 * 1024;

    /// <summary>As one piece, to be sealed.</summary>
    public byte[] ToBytes()
    {
        var password = Encoding.UTF8.GetBytes(Password);
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, password.Length);
        return [.. length, .. password, .. Content];
    }

    public static CertificateFile FromBytes(byte[] bytes)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(bytes);
        return new(bytes[(sizeof(int) + length)..], Encoding.UTF8.GetString(bytes, sizeof(int), length));
    }

    /// <summary>Everything in it; the one with a private key signs. The caller disposes of them.</summary>
    /// <exception cref="RuleViolation">signing.file, signing.password, signing.no-key</exception>
    public X509Certificate2Collection Open()
    {
        RuleViolation.Unless(
            Content.Length is > 100 and <= MostBytes && Content[0] == 0x30,
            "signing.file",
            "This is not a PKCS#12 file. Export the certificate together with its private key as .p12 or .pfx.",
            "File");
        X509Certificate2Collection found;
        try
        {
            found = X509CertificateLoader.LoadPkcs12Collection(Content, Password, X509KeyStorageFlags.EphemeralKeySet);
        }
        catch (CryptographicException)
        {
            throw new RuleViolation("signing.password", "The password does not open this file, or the file is damaged. Nothing was kept.") { Field = "Password" };
        }

        RuleViolation.Unless(
            found.Any(c => c.HasPrivateKey),
            "signing.no-key",
            "The file holds a certificate but no private key, without which nothing can be signed. Export it again with its private key.",
            "File");
        return found;
    }
}
