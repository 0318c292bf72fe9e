using System.Text;
using System.Text.RegularExpressions;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>Reads a statement file of a bank by its content, whatever its name: camt.053, MT940, or a table (CSV, XLSX).</summary>
public static partial class BankStatementFile
{
    private const int StartBytes = 1_024;

    /// <summary>Whether it is a table, whose columns may have to be paired and which may not name its account.</summary>
    public static bool IsTable(Stream content) => KindOf(content) == BankFileKind.Table;

    /// <param name="content">Rewindable; stays open.</param>
    /// <param name="fileName">For what tables say of it.</param>
    /// <param name="account">The account where a table does not name it.</param>
    /// <param name="pairing">Finds a saved pairing for the headers of a table.</param>
    /// <exception cref="RuleViolation">bank.…, file.…: the file is refused and the sentence says why.</exception>
    public static async Task<BankTableFile> ReadAsync(Stream content, string fileName, string? account, Func<IReadOnlyList<string>, Task<IReadOnlyDictionary<string, string>?>> pairing)
    {
        var kind = KindOf(content);
        content.Position = 0;
        if (kind == BankFileKind.Table)
        {
            using var table = TableFile.Open(content, fileName, content.Length);
            return BankTableFile.Read(table, account, await pairing(table.Headers));
        }

        return new(kind == BankFileKind.Camt ? CamtFile.Read(content) : Mt940(content), []);
    }

    private static IReadOnlyList<ReadStatement> Mt940(Stream content)
    {
        try
        {
            using var text = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
            return Mt940File.Read(text);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleViolation("bank.mt940-encoding", "The file holds bytes that are no UTF-8 text; it was saved in another encoding. Nothing was changed. Fetch it from the bank again.");
        }
    }

    private static BankFileKind KindOf(Stream content)
    {
        Span<byte> bytes = stackalloc byte[StartBytes];
        content.Position = 0;
        bytes = bytes[..content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        RuleViolation.Unless(bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) || IsMarkup(bytes[2..]), "file.utf16", "The file is UTF-16 text. Nothing was changed. Save it as UTF-8, or fetch it from the bank again.");
        var start = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') || IsMarkup(bytes) ? BankFileKind.Camt : Mt940Start().IsMatch(start) ? BankFileKind.Mt940 : BankFileKind.Table;
    }

    // XML may be UTF-16, which its reader understands
    private static bool IsMarkup(ReadOnlySpan<byte> bytes) => bytes is [(byte)'<', 0, ..] or [0, (byte)'<', ..] or [0xFF, 0xFE, (byte)'<', 0, ..] or [0xFE, 0xFF, 0, (byte)'<', ..];

    [GeneratedRegex(@"^\{1:|(^|\n):20:|^:\d\d[A-Z]?:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mt940Start();

    private enum BankFileKind
    {
        Table,
        Mt940,
        Camt,
    }
}
