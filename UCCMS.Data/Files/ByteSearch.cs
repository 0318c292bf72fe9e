using System.Buffers;

namespace UCCMS.Data.Files;

/// <summary>Looks for a byte sequence in a stream, in constant memory and at the speed of the stream.</summary>
internal static class ByteSearch
{
    private const int Size = 64 * 1024;

    /// <summary>Reads to the first occurrence of any of the patterns, or to the end.</summary>
    public static bool Contains(Stream stream, params ReadOnlySpan<byte[]> patterns)
    {
        var longest = 0;
        foreach (var pattern in patterns)
        {
            longest = Math.Max(longest, pattern.Length);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Size);
        try
        {
            var kept = 0;
            for (int read; (read = stream.Read(buffer, kept, Size - kept)) > 0;)
            {
                var window = buffer.AsSpan(0, kept + read);
                if (ContainsAny(window, patterns))
                {
                    return true;
                }

                // a pattern may lie across two reads
                kept = Math.Min(longest - 1, window.Length);
                window[^kept..].CopyTo(buffer);
            }

            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool ContainsAny(ReadOnlySpan<byte> window, ReadOnlySpan<byte[]> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (window.IndexOf(pattern) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
