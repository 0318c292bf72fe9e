using System.Globalization;
using System.Xml;

namespace UCCMS.Data.Files;

/// <summary>Which cell formats of a workbook show a number as a date or time: the built-in ones, and those whose code has y, m, d, h or s.</summary>
internal sealed class DateStyles
{
    private readonly List<bool> _isDate = [];

    public static DateStyles Read(XmlReader? xml)
    {
        var styles = new DateStyles();
        if (xml is null)
        {
            return styles;
        }

        var custom = new Dictionary<int, bool>();
        var inCellFormats = false;
        using (xml)
        {
            while (xml.Read())
            {
                inCellFormats = xml.LocalName is "cellXfs" ? xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement : inCellFormats;
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "numFmt")
                {
                    custom[IdOf(xml)] = IsDateCode(xml.GetAttribute("formatCode"));
                }
                else if (xml.NodeType == XmlNodeType.Element && inCellFormats && xml.LocalName is "xf")
                {
                    var id = IdOf(xml);
                    styles._isDate.Add(custom.TryGetValue(id, out var isDate) ? isDate : IsBuiltInDate(id));
                }
            }
        }

        return styles;
    }

    public bool IsDate(int style) => style >= 0 && style < _isDate.Count && _isDate[style];

    internal static bool IsDateCode(ReadOnlySpan<char> code)
    {
        var end = '\0';
        for (var at = 0; at < code.Length; at++)
        {
            var c = code[at];
            if (end != '\0')
            {
                end = c == end ? '\0' : end;
            }
            else if (c is '\\' or '_' or '*')
            {
                at++;
            }
            else if (c is '"' or '[')
            {
                end = c == '"' ? '"' : ']';
            }
            else if ((c | 32) is 'y' or 'm' or 'd' or 'h' or 's')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBuiltInDate(int id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static int IdOf(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
