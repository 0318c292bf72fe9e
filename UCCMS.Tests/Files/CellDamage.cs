namespace UCCMS.Tests.Files;

/// <summary>Values and header names that no file should hold.</summary>
internal static class CellDamage
{
    private static readonly string[] Values =
    [
        "", " ", "-0", "-1", "1e400", "1E-400", "NaN", "Infinity", "∞", "0x1F", "१२३", "٣٤", "99999999999999999999999999999999999", "1.0000000000000001",
        "=1+1", "@SUM(A1)", "31-12-9999 23:59", "00-00-0000", "0001-01-01", "29-02-2023", "2026-02-05T14:30:00+99:00", "05-02-2026 25:61", "\u202E123", "\uFEFF",
        "\uD83D\uDE00", "\u0085", "\u2028", "NULL", "true", "N/A", "EK000000000IN", "EK１２３４５６７８５IN", "ek 123 456 785 in", "₹ 1,00,00,000.005", "--5", "1,2,3", "5.", ".5", "%s%n", "'; DROP TABLE Bookings; --",
        "1.7976931348623157E+308", "2958466", "-657435", "45000.99999999", "𝟙𝟚𝟛", "A\tB", "x_x000D_y", "_x0000_", "_xD800_",
    ];

    public static void Apply(Random random, string[][] rows, List<string> damage)
    {
        var row = rows[random.Next(1, rows.Length)];
        switch (random.Next(7))
        {
            case 0 or 1:
                damage.Add("odd value");
                row[random.Next(row.Length)] = Values[random.Next(Values.Length)];
                break;
            case 2:
                damage.Add("odd values everywhere");
                Array.ForEach(rows[1..], r => r[random.Next(r.Length)] = Values[random.Next(Values.Length)]);
                break;
            case 3:
                damage.Add("giant cell");
                row[random.Next(row.Length)] = new string("9xé"[random.Next(3)], random.Next(2) == 0 ? random.Next(1_000, 32_000) : random.Next(33_000, 300_000));
                break;
            case 4:
                damage.Add("header twice");
                rows[0][random.Next(rows[0].Length)] = rows[0][random.Next(rows[0].Length)];
                break;
            case 5:
                damage.Add("odd header");
                rows[0][random.Next(rows[0].Length)] = Values[random.Next(Values.Length)];
                break;
            default:
                damage.Add("columns moved");
                var at = random.Next(1, rows[0].Length);
                for (var r = 0; r < rows.Length; r++)
                {
                    rows[r] = [.. rows[r][at..], .. rows[r][..(random.Next(6) == 0 ? at - 1 : at)]];
                }

                break;
        }
    }
}
