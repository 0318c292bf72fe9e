using System.Buffers;
using System.Text;
using System.Xml;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>Text as a workbook cell can hold it: without characters that XML 1.0 forbids, at most 32,767 characters long.</summary>
internal static class WorkbookText
{
    private const int Longest = 32_767;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static string Clean(string text)
    {
        var end = text.Length <= Longest ? text.Length : Longest - 1;
        if (end == text.Length && IsPlain(text))
        {
            return text;
        }

        var clean = new StringBuilder(end);
        for (var at = 0; at < end; at++)
        {
            if (XmlConvert.IsXmlChar(text[at]))
            {
                clean.Append(text[at]);
            }
            else if (at + 1 < end && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                clean.Append(text, at++, 2);
            }
        }

        return end == text.Length ? clean.ToString() : clean.Append('…').ToString();
    }

    /// <summary>A text that happens to look like an escape (_x000D_) keeps its own form: its first underscore is escaped.</summary>
    public static string Escape(string text)
    {
        for (var at = text.IndexOf("_x", StringComparison.Ordinal); at >= 0; at = text.IndexOf("_x", at + 2, StringComparison.Ordinal))
        {
            if (at + 7 <= text.Length && text[at + 6] == '_' && text.AsSpan(at + 2, 4).IndexOfAnyExcept(HexDigits) < 0)
            {
                text = string.Concat(text.AsSpan(0, at), "_x005F", text.AsSpan(at));
                at += 6;
            }
        }

        return text;
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!XmlConvert.IsXmlChar(c))
            {
                return false;
            }
        }

        return true;
    }
}
