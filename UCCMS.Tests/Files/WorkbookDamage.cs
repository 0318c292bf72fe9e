using System.Globalization;
using System.Security;
using System.Text;

namespace UCCMS.Tests.Files;

/// <summary>The parts of a small workbook: texts shared or in place, numbers and dates by style.</summary>
internal static class WorkbookParts
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Texts = "xl/sharedStrings.xml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static List<(string Path, string Xml)> Of(Random random, string[][] rows)
    {
        var shared = new List<string>();
        var isShared = random.Next(2) == 0;
        var sheet = new StringBuilder($"""<worksheet xmlns="{Main}"><dimension ref="A1:S{rows.Length}"/><sheetData>""");
        foreach (var (at, row) in rows.Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{at + 1}\">");
            foreach (var (column, text) in row.Index())
            {
                sheet.Append(Cell(random, (char)('A' + (column % 26)), at + 1, text, isShared ? shared : null));
            }

            sheet.Append("</row>");
        }

        sheet.Append("</sheetData></worksheet>");
        return
        [
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""),
            ("_rels/.rels", $"""<Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
            ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{Package}"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId2" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="{Office}/styles" Target="styles.xml"/></Relationships>
                """),
            (Texts, $"<sst xmlns=\"{Main}\">{string.Concat(shared.Select(t => $"<si><t>{Escaped(t)}</t></si>"))}</sst>"),
            ("xl/styles.xml", $"""<styleSheet xmlns="{Main}"><numFmts><numFmt numFmtId="170" formatCode="dd\-mm\-yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>"""),
            (Sheet, sheet.ToString()),
        ];
    }

    private static string Cell(Random random, char column, int row, string text, List<string>? shared)
    {
        var address = string.Create(CultureInfo.InvariantCulture, $"{column}{row}");
        if (row > 1 && DateTime.TryParseExact(text, "dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"1\"><v>{date.ToOADate()}</v></c>");
        }

        if (row > 1 && random.Next(2) == 0 && text.Length is > 0 and < 15 && text.All(c => char.IsAsciiDigit(c) || c == '.'))
        {
            return $"<c r=\"{address}\"><v>{text}</v></c>";
        }

        if (shared is null)
        {
            return $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{Escaped(text)}</t></is></c>";
        }

        shared.Add(text);
        return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" t=\"s\"><v>{shared.Count - 1}</v></c>");
    }

    private static string Escaped(string text) => SecurityElement.Escape(text)!;
}

/// <summary>Damage to the parts of a workbook: their XML, their addresses and numbers, and how they refer to one another.</summary>
internal static class WorkbookDamage
{
    private static readonly string[] Numbers = ["-1", "0", "99999999999", "abc", "", "1.5", "2147483648", "1E308", "-0"];
    private static readonly string[] Addresses = ["A0", "ZZZZZZZZ1", "1A", "", "XFD1048576", "AAA99999999999", "é1", "A-1", "$A$1"];
    private static readonly string[] Targets = ["../../../../etc/passwd", "http://example.invalid/x.xml", "", "://", "worksheets\\sheet1.xml", "/xl/worksheets/sheet1.xml", "%zz", "workbook.xml", "file:///c:/x", "a\u0001b"];
    private static readonly string[] Garbage =
    [
        "", "<", "<a>", "not xml at all", "<worksheet/>", "<?xml version=\"1.0\" encoding=\"no-such\"?><a/>", "<?xml version=\"1.1\"?><a/>", "<a><b></a></b>", "<a a=\"1\" a=\"2\"/>", "<a>&undefined;</a>", "<a>&#0;</a>",
        "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>", "<a xmlns:x=\"\"><x:b/></a>", "\uFEFF<a/>", "<a/><b/>",
    ];

    public static void Apply(Random random, List<(string Path, string Xml)> parts, List<string> damage)
    {
        var at = random.Next(parts.Count);
        switch (random.Next(11))
        {
            case 0:
                damage.Add($"{parts[at].Path} missing");
                parts.RemoveAt(at);
                break;
            case 1:
                damage.Add($"{parts[at].Path} is garbage");
                parts[at] = parts[at] with { Xml = Garbage[random.Next(Garbage.Length)] };
                break;
            case 2:
                damage.Add($"{parts[at].Path} twice");
                parts.Add((parts[at].Path, random.Next(2) == 0 ? parts[at].Xml : Garbage[random.Next(Garbage.Length)]));
                break;
            case 3:
                damage.Add($"{parts[at].Path} breaks off");
                parts[at] = parts[at] with { Xml = parts[at].Xml[..random.Next(parts[at].Xml.Length + 1)] };
                break;
            case 4:
                damage.Add("relationship");
                Replace(random, parts, p => p.EndsWith(".rels", StringComparison.Ordinal), "Target=\"", Targets[random.Next(Targets.Length)]);
                break;
            case 5:
                damage.Add("shared number");
                Replace(random, parts, p => p == WorkbookParts.Sheet, "<v>", Numbers[random.Next(Numbers.Length)]);
                break;
            case 6:
                damage.Add("address");
                Replace(random, parts, p => p == WorkbookParts.Sheet, "r=\"", random.Next(2) == 0 ? Addresses[random.Next(Addresses.Length)] : Numbers[random.Next(Numbers.Length)]);
                break;
            case 7:
                damage.Add("style or type");
                Replace(random, parts, p => p == WorkbookParts.Sheet, random.Next(2) == 0 ? " t=\"" : " s=\"", random.Next(2) == 0 ? Numbers[random.Next(Numbers.Length)] : "sbnde"[random.Next(5)].ToString());
                break;
            case 8:
                damage.Add("dimensions");
                Replace(random, parts, p => p == WorkbookParts.Sheet, "ref=\"", random.Next(2) == 0 ? "A1:XFD1048576" : "A1:ZZZZZZ99999999999");
                break;
            case 9:
                damage.Add("deep or wide XML");
                Insert(parts, WorkbookParts.Sheet, "<sheetData>", random.Next(2) == 0 ? Deep(random.Next(10, 20_000)) : Wide(random.Next(10, 20_000)));
                break;
            default:
                damage.Add("backslashes in paths");
                parts[at] = parts[at] with { Path = parts[at].Path.Replace('/', '\\') };
                break;
        }
    }

    private static string Deep(int levels) => string.Concat(Enumerable.Repeat("<x>", levels)) + string.Concat(Enumerable.Repeat("</x>", levels));

    private static string Wide(int cells) => "<row>" + string.Concat(Enumerable.Repeat("<c t=\"n\"><v>1</v></c>", cells)) + "</row>";

    private static void Insert(List<(string Path, string Xml)> parts, string path, string after, string xml)
    {
        var at = parts.FindIndex(p => p.Path == path);
        if (at >= 0 && parts[at].Xml.IndexOf(after, StringComparison.Ordinal) is >= 0 and var place)
        {
            parts[at] = (path, parts[at].Xml.Insert(place + after.Length, xml));
        }
    }

    /// <summary>Puts another value where one of the values begun by this mark stands.</summary>
    private static void Replace(Random random, List<(string Path, string Xml)> parts, Func<string, bool> isMeant, string mark, string value)
    {
        var meant = parts.Index().Where(p => isMeant(p.Item.Path) && p.Item.Xml.Contains(mark, StringComparison.Ordinal)).ToList();
        if (meant.Count == 0)
        {
            return;
        }

        var (index, (path, xml)) = meant[random.Next(meant.Count)];
        var places = new List<int>();
        for (var at = xml.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = xml.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            places.Add(at + mark.Length);
        }

        var place = places[random.Next(places.Count)];
        var end = xml.IndexOfAny(['"', '<'], place);
        parts[index] = (path, xml[..place] + SecurityElement.Escape(value) + xml[(end < 0 ? place : end)..]);
    }
}
