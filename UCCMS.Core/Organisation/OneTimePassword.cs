using System.Security.Cryptography;

namespace UCCMS.Core.Organisation;

/// <summary>A random first password, read out or handed over once: four groups without letters that look alike, about 90 bits.</summary>
public static class OneTimePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

    public static string New() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
