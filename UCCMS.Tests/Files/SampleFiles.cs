using System.IO.Compression;
using System.Text;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;

namespace UCCMS.Tests.Files;

/// <summary>Files as people upload them, good and bad, made byte by byte without the product's own writer.</summary>
internal static class SampleFiles
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static TableReader Open(byte[] content, string name = "bookings.csv", TableFileLimits? limits = null) =>
        TableFile.Open(new MemoryStream(content), name, content.Length, limits);

    public static RuleViolation Refusal(byte[] content, string name = "bookings.csv", TableFileLimits? limits = null) =>
        Assert.Throws<RuleViolation>(() =>
        {
            using var reader = Open(content, name, limits);
            while (reader.Read())
            {
            }
        });

    public static List<string[]> Rows(TableReader reader)
    {
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.Headers.Count).Select(at => reader[at].Text.ToString())]);
        }

        return rows;
    }

    /// <summary>A workbook around this sheetData (and what follows it), with optional shared texts and styles.</summary>
    public static byte[] Workbook(string sheetData, string after = "", string? sharedTexts = null, string? styles = null) =>
        Workbook(entry => Write(entry, $"""<worksheet xmlns="{Main}"><sheetData>{sheetData}</sheetData>{after}</worksheet>"""), sharedTexts, styles);

    public static byte[] Workbook(Action<Stream> writeSheet, string? sharedTexts = null, string? styles = null)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
            const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""
                <Relationships xmlns="{Relations}"><Relationship Id="rId7" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/>
                <Relationship Id="rId8" Type="{Office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId9" Type="{Office}/styles" Target="styles.xml"/></Relationships>
                """);
            if (sharedTexts is not null)
            {
                Add(zip, "xl/sharedStrings.xml", $"""<sst xmlns="{Main}">{sharedTexts}</sst>""");
            }

            if (styles is not null)
            {
                Add(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}">{styles}</styleSheet>""");
            }

            using var sheet = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            writeSheet(sheet);
        }

        return file.ToArray();
    }

    public static string Row(int number, params string[] texts) =>
        $"""<row r="{number}">{string.Concat(texts.Select(t => $"""<c t="inlineStr"><is><t>{t}</t></is></c>"""))}</row>""";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        Write(stream, content);
    }

    private static void Write(Stream stream, string content) => stream.Write(Utf8(content));
}
