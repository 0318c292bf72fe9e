using System.Text;

namespace UCCMS.Tests.Files;

/// <summary>Damage to the text of a CSV: separators, quotation marks, line ends, and its encoding.</summary>
internal static class TextDamage
{
    public static string Apply(Random random, string text, char delimiter, List<string> damage)
    {
        var at = random.Next(text.Length);
        switch (random.Next(9))
        {
            case 0:
                damage.Add("other separators");
                return text[..at] + text[at..].Replace(delimiter, ",;\t|"[random.Next(4)]);
            case 1:
                damage.Add("quotation marks");
                return Sprinkle(random, text, "\"", random.Next(1, 5));
            case 2:
                damage.Add("line ends");
                return text.Replace("\n", (string[])["\r", "\r\n", "\n\n\n", "\r\r\n", "\v", "\u2028"] is var ends ? ends[random.Next(ends.Length)] : "", StringComparison.Ordinal);
            case 3:
                damage.Add("separators inside");
                return Sprinkle(random, text, delimiter.ToString(), random.Next(1, 4));
            case 4:
                damage.Add("many columns");
                return text.Replace("\n", new string(delimiter, random.Next(1, 2_000)) + "\n", StringComparison.Ordinal);
            case 5:
                damage.Add("many empty lines");
                return text.Insert(at, new string('\n', random.Next(1, 50_000)));
            case 6:
                damage.Add("quoted line breaks");
                return text.Insert(text.IndexOf('\n', StringComparison.Ordinal) + 1, "\"a\nb\r\nc\"" + delimiter);
            case 7:
                damage.Add("title above the header");
                return "Booking extract of February" + (random.Next(2) == 0 ? "\n" : "\n\n\n") + text;
            default:
                damage.Add("no header");
                return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        }
    }

    public static byte[] Encode(Random random, string text, List<string> damage)
    {
        var (name, encoding, hasMark) = random.Next(12) switch
        {
            0 => ("UTF-16 with mark", Encoding.Unicode, true),
            1 => ("UTF-16 without mark", Encoding.Unicode, false),
            2 => ("UTF-16 big end with mark", Encoding.BigEndianUnicode, true),
            3 => ("UTF-16 big end without mark", Encoding.BigEndianUnicode, false),
            4 => ("Latin-1", Encoding.Latin1, false),
            5 => ("UTF-8 with mark", Encoding.UTF8, true),
            6 => ("UTF-32", Encoding.UTF32, random.Next(2) == 0),
            _ => ("", Encoding.UTF8, false),
        };
        if (name.Length > 0)
        {
            damage.Add(name);
        }

        var written = name == "Latin-1" ? text.Insert(text.Length / 2, "Pondich\u00E9ry") : text;
        return hasMark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(written)] : encoding.GetBytes(written);
    }

    private static string Sprinkle(Random random, string text, string what, int times)
    {
        for (; times > 0; times--)
        {
            text = text.Insert(random.Next(text.Length + 1), what);
        }

        return text;
    }
}
