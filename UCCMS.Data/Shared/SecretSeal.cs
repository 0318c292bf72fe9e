using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Shared;

/// <summary>Seals secrets by ASP.NET Core's data protection, whose keys stand in the database.</summary>
internal sealed class SecretSeal(IDataProtectionProvider protection) : ISecretSeal
{
    private readonly IDataProtector protector = protection.CreateProtector("UCCMS.Secrets");

    public byte[] Seal(byte[] secret) => protector.Protect(secret);

    public byte[] Open(byte[] closed)
    {
        try
        {
            return protector.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            throw new RuleViolation("secret.unreadable", "The sealed secret cannot be read: the keys of this program that sealed it are gone. Enter it anew.");
        }
    }
}
