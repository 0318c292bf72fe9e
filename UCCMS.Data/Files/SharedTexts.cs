using System.Text;
using System.Xml;

namespace UCCMS.Data.Files;

/// <summary>The texts that a workbook keeps once for all its cells, by number; formatted runs are joined, phonetic hints left out.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> _texts = [];

    public static SharedTexts Read(XmlReader? xml)
    {
        var shared = new SharedTexts();
        if (xml is null)
        {
            return shared;
        }

        using (xml)
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "si")
                {
                    shared._texts.Add(xml.IsEmptyElement ? "" : ReadOne(xml));
                }
            }
        }

        return shared;
    }

    public string? Find(int number) => number >= 0 && number < _texts.Count ? _texts[number] : null;

    private static string ReadOne(XmlReader xml)
    {
        string? first = null;
        StringBuilder? all = null;
        var isText = false;
        var isHint = false;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "si"))
        {
            isHint = xml.LocalName is "rPh" ? xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement : isHint;
            isText = xml.LocalName is "t" ? xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement : isText;
            if (isText && !isHint && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                all = first is null ? null : (all ?? new StringBuilder(first)).Append(xml.Value);
                first ??= xml.Value;
            }
        }

        var text = all?.ToString() ?? first ?? "";
        return text.Contains("_x", StringComparison.Ordinal) ? EscapedCharacters.Decode(text) : text;
    }
}
