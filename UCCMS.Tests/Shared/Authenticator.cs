using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace UCCMS.Tests.Shared;

/// <summary>The phone's authenticator app: time-based codes of RFC 6238 (HMAC-SHA-1, 30 seconds, six digits).</summary>
internal static class Authenticator
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <param name="key">Base32 as the page shows it, blanks and small letters allowed.</param>
    public static string CodeAt(string key, DateTimeOffset at)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, at.ToUnixTimeSeconds() / 30);
        var hash = HMACSHA1.HashData(Bytes(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in key.ToUpperInvariant().Where(c => c != ' '))
        {
            (held, bits) = ((held << 5) | Letters.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
                held &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
