using System.Globalization;
using System.Security;
using System.Text;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>The small parts of a workbook that tie its sheets together (ECMA-376), written when all sheets are known.</summary>
internal static class WorkbookParts
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static IEnumerable<(string Path, string Content)> For(IReadOnlyList<(string Name, int HeaderRow)> sheets)
    {
        yield return ("xl/workbook.xml", Workbook(sheets));
        yield return ("xl/_rels/workbook.xml.rels", WorkbookRelations(sheets.Count));
        yield return ("xl/styles.xml", WorkbookStyles.Xml);
        yield return ("_rels/.rels", $"""{Declaration}<Relationships xmlns="{Relations}"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("[Content_Types].xml", ContentTypes(sheets.Count));
    }

    /// <summary>Names each sheet and repeats its header row on every printed page.</summary>
    private static string Workbook(IReadOnlyList<(string Name, int HeaderRow)> sheets)
    {
        var xml = new StringBuilder(Declaration)
            .Append(CultureInfo.InvariantCulture, $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Office}"><bookViews><workbookView/></bookViews><sheets>""");
        for (var at = 0; at < sheets.Count; at++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<sheet name="{SecurityElement.Escape(sheets[at].Name)}" sheetId="{at + 1}" r:id="rId{at + 1}"/>""");
        }

        xml.Append("</sheets><definedNames>");
        for (var at = 0; at < sheets.Count; at++)
        {
            var quoted = SecurityElement.Escape(sheets[at].Name.Replace("'", "''", StringComparison.Ordinal));
            xml.Append(CultureInfo.InvariantCulture, $"""<definedName name="_xlnm.Print_Titles" localSheetId="{at}">'{quoted}'!${sheets[at].HeaderRow}:${sheets[at].HeaderRow}</definedName>""");
        }

        return xml.Append("</definedNames></workbook>").ToString();
    }

    private static string WorkbookRelations(int sheets)
    {
        var xml = new StringBuilder(Declaration).Append(CultureInfo.InvariantCulture, $"""<Relationships xmlns="{Relations}">""");
        for (var at = 1; at <= sheets; at++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{at}" Type="{Office}/worksheet" Target="worksheets/sheet{at}.xml"/>""");
        }

        return xml.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{sheets + 1}" Type="{Office}/styles" Target="styles.xml"/></Relationships>""").ToString();
    }

    private static string ContentTypes(int sheets)
    {
        const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var xml = new StringBuilder(Declaration).Append(
            CultureInfo.InvariantCulture,
            $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Types}.styles+xml"/>""");
        for (var at = 1; at <= sheets; at++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{Types}.worksheet+xml"/>""");
        }

        return xml.Append("</Types>").ToString();
    }
}
