using System.Security.Cryptography;
using System.Text;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;
using UCCMS.Data.Files;

namespace UCCMS.Web.Demonstration;

/// <summary>A file as an office would upload it: written as CSV, read by the product's own reader, and known by the hash of its bytes.</summary>
internal static class OfficeFile
{
    /// <param name="name">Of the file.</param>
    /// <param name="columns">Heads of the columns.</param>
    /// <param name="rows">One text for each column.</param>
    /// <param name="read">The reader of its kind.</param>
    public static (T Content, string Sha256) Read<T>(string name, IEnumerable<string> columns, IEnumerable<string[]> rows, Func<ITableReader, T> read)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(rows.Prepend([.. columns]).Select(r => $"{string.Join(',', r.Select(Quoted))}\n")));
        using var table = TableFile.Open(new MemoryStream(bytes), name, bytes.Length);
        return (read(table), Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
