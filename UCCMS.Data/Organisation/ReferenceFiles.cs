using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace UCCMS.Data.Organisation;

/// <summary>The files of the folder Reference as they are built into the program; where they come from says ATTRIBUTION.md.</summary>
internal static class ReferenceFiles
{
    public const string Offices = "offices.csv.gz";
    public const string AdministrativeOffices = "administrative_offices.csv";
    public const string Circles = "circles.csv";
    public const string Holidays = "holidays_2026.csv";

    private const string Prefix = "UCCMS.Reference.";

    // Raised when the loader makes other rows of the same files, so that a database loaded before is completed.
    private const string LoaderEdition = "1";

    private static readonly Assembly Program = typeof(ReferenceFiles).Assembly;

    /// <summary>The rows below the header, each by column name.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Records(string file)
    {
        string[]? header = null;
        foreach (var cells in Rows(file))
        {
            if (header is null)
            {
                header = cells;
                continue;
            }

            yield return header.Zip(cells).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        }
    }

    /// <summary>All rows, header first, read while they are asked for.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = Open(file);
        using var unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Contains('"', StringComparison.Ordinal) ? Quoted(line) : line.Split(',');
        }
    }

    /// <summary>SHA-256 over every file and what of it is loaded.</summary>
    public static string ContentHash(DirectoryExtent extent)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{LoaderEdition}|{extent}|"));
        foreach (var file in new[] { Offices, AdministrativeOffices, Circles, Holidays })
        {
            using var stream = Open(file);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Stream Open(string file) => Program.GetManifestResourceStream(Prefix + file)
        ?? throw new InvalidOperationException($"The reference file {file} is missing from the program.");

    private static string[] Quoted(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var inside = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                inside = !inside;
            }
            else if (c == ',' && !inside)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        return [.. cells, cell.ToString()];
    }
}
