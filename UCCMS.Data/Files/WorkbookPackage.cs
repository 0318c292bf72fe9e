using System.IO.Compression;
using System.Xml;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>The parts of an XLSX file (ECMA-376): found through its relationships, and refused unread when they unpack to too much.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const int MostParts = 10_000;

    private readonly ZipArchive _archive;
    private readonly TableFileLimits _limits;
    private string? _sharedTexts;
    private string? _styles;

    private WorkbookPackage(ZipArchive archive, TableFileLimits limits)
    {
        _archive = archive;
        _limits = limits;
    }

    /// <summary>Path of the first sheet.</summary>
    public string Sheet { get; private set; } = "";

    /// <summary>Dates count from 1904, as old workbooks of the Macintosh do.</summary>
    public bool CountsFrom1904 { get; private set; }

    public static WorkbookPackage Open(Stream content, TableFileLimits limits)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            var package = new WorkbookPackage(archive, limits);
            package.CheckSizes();
            package.FindParts();
            return package;
        }
        catch (Exception e) when (IsDamage(e))
        {
            archive?.Dispose();
            throw FileRefused.Damaged();
        }
        catch
        {
            archive?.Dispose();
            throw;
        }
    }

    /// <summary>What reading a broken archive or broken XML throws.</summary>
    public static bool IsDamage(Exception e) => e is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException or UriFormatException;

    public XmlReader? OpenSharedTexts() => _sharedTexts is null || Find(_sharedTexts) is null ? null : Xml(OpenPart(_sharedTexts, _limits.HeldBytes));

    public XmlReader? OpenStyles() => _styles is null || Find(_styles) is null ? null : Xml(OpenPart(_styles, _limits.HeldBytes));

    public XmlReader OpenSheet() => Xml(OpenSheetBytes());

    public Stream OpenSheetBytes() => OpenPart(Sheet, _limits.UnpackedBytes);

    public void Dispose() => _archive.Dispose();

    private static XmlReader Xml(Stream part) => XmlReader.Create(part, new XmlReaderSettings
    {
        CloseInput = true,
        DtdProcessing = DtdProcessing.Prohibit,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        XmlResolver = null,
    });

    private void CheckSizes()
    {
        if (_archive.Entries.Count > MostParts)
        {
            throw FileRefused.TooLargeUnpacked();
        }

        long unpacked = 0;
        foreach (var part in _archive.Entries)
        {
            unpacked += part.Length;
            if (unpacked > _limits.UnpackedBytes || part.Length > LargestFor(part))
            {
                throw FileRefused.TooLargeUnpacked();
            }
        }
    }

    private long LargestFor(ZipArchiveEntry part) =>
        Math.Max(_limits.RatioMattersFrom, part.CompressedLength * _limits.PackingRatio);

    private void FindParts()
    {
        var root = Relations("").FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target;
        if (root is null || Find(root) is null || !root.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase))
        {
            throw NoWorkbook();
        }

        var relations = Relations(root);
        _sharedTexts = relations.FirstOrDefault(r => r.Type.EndsWith("/sharedStrings", StringComparison.Ordinal)).Target;
        _styles = relations.FirstOrDefault(r => r.Type.EndsWith("/styles", StringComparison.Ordinal)).Target;
        var id = ReadWorkbook(root);
        Sheet = relations.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal)).Target ?? throw FileRefused.Damaged();
    }

    /// <summary>The relationship of the first sheet; notes the epoch of dates on the way.</summary>
    private string? ReadWorkbook(string path)
    {
        using var xml = Xml(OpenPart(path, _limits.HeldBytes));
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "workbookPr")
            {
                CountsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "sheet")
            {
                return IdOf(xml);
            }
        }

        return null;
    }

    private static string? IdOf(XmlReader sheet)
    {
        while (sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName is "id" && sheet.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                return sheet.Value;
            }
        }

        return null;
    }

    private List<(string? Id, string Type, string? Target)> Relations(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : path[..(slash + 1)];
        var relations = new List<(string?, string, string?)>();
        var part = $"{folder}_rels/{path[(slash + 1)..]}.rels";
        if (Find(part) is null)
        {
            return relations;
        }

        using var xml = Xml(OpenPart(part, _limits.HeldBytes));
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "Relationship")
            {
                relations.Add((xml.GetAttribute("Id"), xml.GetAttribute("Type") ?? "", Resolve(folder, xml.GetAttribute("Target"))));
            }
        }

        return relations;
    }

    private static string? Resolve(string folder, string? target) =>
        target is null ? null : new Uri(new Uri("zip:///" + folder), target).AbsolutePath.TrimStart('/');

    private LimitedStream OpenPart(string path, long limit)
    {
        var part = Find(path) ?? throw FileRefused.Damaged();
        return new LimitedStream(part.Open(), Math.Min(limit, LargestFor(part)));
    }

    private ZipArchiveEntry? Find(string path) =>
        _archive.GetEntry(path)
        ?? _archive.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/'), path, StringComparison.OrdinalIgnoreCase));

    private RuleViolation NoWorkbook() =>
        Find("xl/workbook.bin") is not null ? FileRefused.OldExcel()
        : Find("word/document.xml") is not null ? FileRefused.NotAWorkbook("a Word document")
        : Find("mimetype") is not null ? FileRefused.NotAWorkbook("an OpenDocument file")
        : FileRefused.NotAWorkbook("a ZIP archive");
}
