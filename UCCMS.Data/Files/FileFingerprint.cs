using System.Buffers;
using System.Security.Cryptography;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>What tells one uploaded file from another whatever its name: SHA-256 of its bytes (64 hex digits, lower case) and their number.</summary>
public sealed record FileFingerprint(string Sha256, long Length)
{
    /// <summary>Of a stream that can be rewound, which then stands at its beginning.</summary>
    public static async Task<FileFingerprint> OfAsync(Stream content, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        content.Position = 0;
        var fingerprint = await StageAsync(content, Stream.Null, long.MaxValue, ct).ConfigureAwait(false);
        content.Position = 0;
        return fingerprint;
    }

    /// <summary>Copies an upload to where it can be read from the start again, taking its fingerprint on the way.</summary>
    /// <exception cref="RuleViolation">file.too-large, as soon as the limit in bytes is passed.</exception>
    public static async Task<FileFingerprint> StageAsync(Stream source, Stream target, long limit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            long length = 0;
            for (int read; (read = await source.ReadAsync(buffer, ct).ConfigureAwait(false)) > 0;)
            {
                length += read;
                if (length > limit)
                {
                    throw FileRefused.TooLarge(length, limit);
                }

                hash.AppendData(buffer, 0, read);
                await target.WriteAsync(buffer.AsMemory(0, read), ct).ConfigureAwait(false);
            }

            return new(Convert.ToHexStringLower(hash.GetHashAndReset()), length);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
