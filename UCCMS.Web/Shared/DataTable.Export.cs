using Microsoft.AspNetCore.Components;
using UCCMS.Core.Exports;
using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Shared;

/// <summary>The list without a screen: its page was opened in the background, and offers its rows instead of showing them.</summary>
public partial class DataTable<TRow> : IExportedList
{
    [CascadingParameter]
    private ListCapture? Capture { get; set; }

    string IExportedList.FilterMark => ListWords.MarkOf(FilterKey);

    async Task<(ExportFigures Figures, string FileName)> IExportedList.WriteAsync(Stream output, ExportAsked asked, Func<int, int, Task> onRows, CancellationToken ct)
    {
        var address = new Uri(Navigation.Uri);
        var filters = ListWords.Filters(address, request, Shown, Prefix, FilterBy).ToList();
        var workbook = new ListWorkbook<TRow>(Load, Shown, text => T[text], ListWorkbook<TRow>.BackgroundPage);
        var title = new WorkbookTitle(Caption, asked.By, IndianTime.CivilOf(asked.AsOfUtc), filters);
        await workbook.WriteAsync(output, request, title, int.MaxValue, () => onRows(workbook.Done, workbook.Total), ct);
        return workbook.IsDisturbed
            ? throw new ListDisturbed()
            : (new(workbook.Done, workbook.ControlTotal, string.Join('\n', filters), asked.AsOfUtc), ListWords.FileName(Caption, asked.AsOfUtc));
    }

    // The list as its address opens it, with the columns put away in the browser said in it.
    private ListAddress HereWith(string? hide)
    {
        var here = new Uri(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [Prefix + "page"] = null,
            [Prefix + "row"] = null,
            [Prefix + "size"] = null,
            [Prefix + ListWords.View] = null,
            [Prefix + ListWords.Hide] = hide,
        }));
        return new(Caption, here.PathAndQuery, Prefix);
    }
}
