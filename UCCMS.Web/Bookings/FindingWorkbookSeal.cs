using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>
/// Seals workbooks of findings with the portal's own keys: what it was taken out for is encrypted together with a key of its
/// own, and that key signs the locked cells of each row, so that the row that was changed can be named.
/// </summary>
public sealed class FindingWorkbookSeal(IDataProtectionProvider protection)
{
    private const int KeyBytes = 32;

    private readonly IDataProtector _protector = protection.CreateProtector("UCCMS.FindingWorkbook.v1");

    private sealed record Content(FindingWorkbookFacts Facts, byte[] Key);

    public WorkbookSeal Begin(FindingWorkbookFacts facts)
    {
        var key = RandomNumberGenerator.GetBytes(KeyBytes);
        return new(facts, key, _protector.Protect(JsonSerializer.Serialize(new Content(facts, key))));
    }

    /// <exception cref="RuleViolation">workbook.seal-broken</exception>
    public WorkbookSeal Open(string text)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(_protector.Unprotect(text))!;
            return new(content.Facts, content.Key, text);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or JsonException)
        {
            throw new RuleViolation("workbook.seal-broken", "The seal of the workbook was changed, or is not of this portal. Nothing was changed. Take the findings out anew and fill in that workbook.");
        }
    }
}

/// <summary>The seal of one workbook.</summary>
/// <param name="Text">As it stands in the workbook.</param>
public sealed record WorkbookSeal(FindingWorkbookFacts Facts, byte[] Key, string Text)
{
    /// <summary>The seal of a row by its locked cells.</summary>
    public string Of(string keyText) => Convert.ToBase64String(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(keyText)));
}
