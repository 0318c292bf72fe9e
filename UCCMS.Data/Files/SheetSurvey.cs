using System.Globalization;
using System.Xml;

namespace UCCMS.Data.Files;

/// <summary>
/// Looks a whole sheet through before its first row is read: for formulas, and for merged cells, which the format lists only
/// behind the rows. A search in the bytes clears nearly every file; only a hit is looked at as XML.
/// </summary>
internal sealed class SheetSurvey
{
    private static readonly byte[][] Traces = ["<f>"u8.ToArray(), "<f "u8.ToArray(), "<f/>"u8.ToArray(), "mergeCell"u8.ToArray()];

    private readonly List<(string Range, int Top, int Bottom)> _merged = [];

    /// <summary>The first cell with a formula, null for none.</summary>
    public string? FormulaCell { get; private set; }

    public static SheetSurvey Of(WorkbookPackage package)
    {
        var survey = new SheetSurvey();
        using (var bytes = package.OpenSheetBytes())
        {
            if (!ByteSearch.Contains(bytes, Traces))
            {
                return survey;
            }
        }

        using var xml = package.OpenSheet();
        survey.Read(xml);
        return survey;
    }

    /// <exception cref="UCCMS.Core.Shared.RuleViolation">file.merged-header, file.merged-cells</exception>
    public void RefuseMerged(int header)
    {
        foreach (var (range, _, _) in _merged.Where(m => m.Top <= header && header <= m.Bottom))
        {
            throw FileRefused.MergedHeader(range);
        }

        foreach (var (range, _, _) in _merged.Where(m => m.Top > header))
        {
            throw FileRefused.MergedCells(range);
        }
    }

    private void Read(XmlReader xml)
    {
        string? cell = null;
        while (FormulaCell is null && _merged.Count < 1_000 && xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "c":
                    cell = xml.GetAttribute("r");
                    break;
                case "f":
                    FormulaCell = cell ?? "without address";
                    break;
                case "mergeCell":
                    AddMerged(xml.GetAttribute("ref") ?? "");
                    break;
            }
        }
    }

    private void AddMerged(string range)
    {
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        var top = RowOf(colon < 0 ? range : range.AsSpan(0, colon));
        _merged.Add((range, top, colon < 0 ? top : RowOf(range.AsSpan(colon + 1))));
    }

    private static int RowOf(ReadOnlySpan<char> cell) =>
        int.TryParse(cell.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
}
