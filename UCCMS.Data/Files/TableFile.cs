using System.Text;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>
/// Opens an uploaded table, CSV or XLSX by its content (the name only helps to say what is wrong), or refuses it with the
/// reason and the remedy before a row is read.
/// </summary>
public static class TableFile
{
    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptyZip => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <param name="content">The file; it can be rewound (stage an upload first) and stays open when the reader is disposed.</param>
    /// <param name="fileName">The name under which it was uploaded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <param name="limits">Other than the standard limits; for tests.</param>
    /// <exception cref="RuleViolation">file.…: the file is refused and the sentence says why.</exception>
    public static TableReader Open(Stream content, string fileName, long length, TableFileLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        limits ??= TableFileLimits.Standard;
        if (!content.CanSeek)
        {
            throw new ArgumentException("The content must be rewindable: stage the upload first.", nameof(content));
        }

        if (length > limits.Bytes)
        {
            throw FileRefused.TooLarge(length, limits.Bytes);
        }

        Span<byte> start = stackalloc byte[512];
        content.Position = 0;
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        if (start.IsEmpty)
        {
            throw FileRefused.Empty();
        }

        return start.StartsWith(Zip) || start.StartsWith(EmptyZip)
            ? WorkbookTableReader.Open(content, limits)
            : OpenText(content, fileName, start, limits);
    }

    private static CsvTableReader OpenText(Stream content, string fileName, ReadOnlySpan<byte> start, TableFileLimits limits)
    {
        if (start.StartsWith(Ole))
        {
            throw ByteSearch.Contains(content, Encoding.Unicode.GetBytes("EncryptedPackage"))
                ? FileRefused.Encrypted()
                : FileRefused.OldExcel();
        }

        if (start.StartsWith("%PDF"u8))
        {
            throw FileRefused.NotAWorkbook("a PDF");
        }

        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw FileRefused.Utf16();
        }

        if (LooksLikeMarkup(start))
        {
            throw FileRefused.NotAWorkbook("a web page (HTML) or XML under another name");
        }

        if (Path.GetExtension(fileName).StartsWith(".xls", StringComparison.OrdinalIgnoreCase))
        {
            throw FileRefused.NotAWorkbook($"text or something else under the name {Path.GetExtension(fileName)}");
        }

        return CsvTableReader.Open(content, limits);
    }

    private static bool LooksLikeMarkup(ReadOnlySpan<byte> start)
    {
        start = start.StartsWith("\uFEFF"u8) ? start[3..] : start;
        start = start.TrimStart(" \t\r\n"u8);
        return start.Length > 1 && start[0] == '<' && (char.IsAsciiLetter((char)start[1]) || start[1] is (byte)'!' or (byte)'?');
    }
}
