using System.IO.Compression;
using System.Text;

namespace UCCMS.Tests.Files;

/// <summary>
/// A file of bookings that was good before it was damaged by chance in one to three ways. The same number always gives the
/// same file, so that a fault can be looked at again.
/// </summary>
internal sealed record MutatedFile(int Number, string Name, string Damage, byte[] Content)
{
    private static readonly string[] Names = ["bookings.csv", "bookings.csv", "BOOKINGS.CSV", "bookings.txt", "bookings", "bookings.xls"];

    /// <param name="header">A good header row, separated by commas.</param>
    /// <param name="row">Makes a good row of a serial, separated by commas.</param>
    public static MutatedFile Make(int number, string header, Func<int, string> row)
    {
        var random = new Random(number);
        string[][] rows = [header.Split(','), .. Enumerable.Range(0, random.Next(1, 8)).Select(_ => row(random.Next(1, 400)).Split(','))];
        var damage = new List<string>();
        var isWorkbook = random.Next(5) < 2;
        var content = isWorkbook ? Workbook(random, rows, damage) : Text(random, rows, damage);
        if (damage.Count == 0 || random.Next(4) == 0)
        {
            content = ByteDamage.Apply(random, content, damage);
        }

        var name = isWorkbook ? random.Next(12) == 0 ? "bookings.csv" : "bookings.xlsx" : Names[random.Next(random.Next(4) == 0 ? Names.Length : 1)];
        return new(number, name, string.Join(", ", damage), content);
    }

    private static byte[] Text(Random random, string[][] rows, List<string> damage)
    {
        var delimiter = ",;\t"[random.Next(3)];
        for (var times = random.Next(0, 3); times > 0; times--)
        {
            CellDamage.Apply(random, rows, damage);
        }

        var text = string.Join(random.Next(4) == 0 ? "\r\n" : "\n", rows.Select(r => string.Join(delimiter, r))) + "\n";
        for (var times = random.Next(0, 3); times > 0; times--)
        {
            text = TextDamage.Apply(random, text, delimiter, damage);
        }

        return TextDamage.Encode(random, text, damage);
    }

    private static byte[] Workbook(Random random, string[][] rows, List<string> damage)
    {
        for (var times = random.Next(0, 3); times > 0; times--)
        {
            CellDamage.Apply(random, rows, damage);
        }

        var parts = WorkbookParts.Of(random, rows);
        for (var times = random.Next(0, 3); times > 0; times--)
        {
            WorkbookDamage.Apply(random, parts, damage);
        }

        return Zip(random, parts);
    }

    private static byte[] Zip(Random random, List<(string Path, string Xml)> parts)
    {
        // stored without compression, damaged bytes reach the XML and not only the archive
        var level = random.Next(2) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, xml) in parts)
            {
                using var part = zip.CreateEntry(path, level).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return file.ToArray();
    }
}
