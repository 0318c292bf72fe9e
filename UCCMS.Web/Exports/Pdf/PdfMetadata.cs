using System.Globalization;
using System.Security;
using System.Text;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>A file's description in the two places where readers look: information dictionary and XMP packet.</summary>
internal static class PdfMetadata
{
    private const string Producer = "UCCMS";

    public static string Information(PdfDescription about) =>
        $"<</Title{Hex(about.Title)}/Author{Hex(about.Author)}/Subject{Hex(about.Subject)}/Creator({Producer})/Producer({Producer})/CreationDate({Date(about.CreatedAt)})/ModDate({Date(about.CreatedAt)})>>";

    public static byte[] Packet(PdfDescription about)
    {
        var moment = about.CreatedAt.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Xml(about.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>{Xml(about.Author)}</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{Xml(about.Subject)}</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>{Xml(about.Language)}</rdf:li></rdf:Bag></dc:language>
            <xmp:CreateDate>{moment}</xmp:CreateDate>
            <xmp:ModifyDate>{moment}</xmp:ModifyDate>
            <xmp:CreatorTool>{Producer}</xmp:CreatorTool>
            <pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """);
    }

    public static string Hex(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(Plain(text)))}>";

    /// <summary>D:20260228120000+05'30'</summary>
    public static string Date(DateTimeOffset at)
    {
        var offset = at.Offset.ToString("hh\\'mm", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"D:{at:yyyyMMddHHmmss}{(at.Offset < TimeSpan.Zero ? '-' : '+')}{offset}'");
    }

    private static string Xml(string text) => SecurityElement.Escape(Plain(text)) ?? "";

    /// <summary>Without what XML forbids: control characters, lone surrogates, U+FFFE and U+FFFF.</summary>
    private static string Plain(string text) => string.Concat(text.EnumerateRunes()
        .Select(r => Rune.IsControl(r) ? " " : r.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : r.ToString()));
}
