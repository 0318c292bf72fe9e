using System.Globalization;
using System.Runtime.CompilerServices;
using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Shared;

/// <summary>
/// Writes all rows of a list's present search, filters and order as a workbook, page by page; no more than one page of rows is held.
/// </summary>
/// <typeparam name="TRow">One row as the query gives it.</typeparam>
internal sealed class ListWorkbook<TRow>(Func<PageRequest, Task<Page<TRow>>> load, IEnumerable<DataColumn<TRow>> columns)
{
    /// <summary>Rows a workbook made while one waits has at most.</summary>
    public const int MostRows = 20_000;

    private const int PageRows = DataTable<TRow>.MostRows;
    private const int Narrowest = 10;
    private const int Widest = 48;

    private readonly IReadOnlyList<(string Title, Func<TRow, object?> Value, bool IsTotalled)> columns = [.. columns.SelectMany(c => c.Exported())];

    /// <summary>Rows read so far; told after each page.</summary>
    public int Done { get; private set; }

    /// <summary>Rows the list had when it was begun.</summary>
    public int Total { get; private set; }

    /// <summary>Rows came or went meanwhile, so that what was written may lack or repeat one.</summary>
    public bool IsDisturbed { get; private set; }

    /// <summary>Writes the workbook; nothing if the list has more than <see cref="MostRows"/> rows.</summary>
    /// <param name="output">Only written forwards.</param>
    /// <param name="request">Search and order.</param>
    /// <param name="title">The block above the rows, to which the row count is added.</param>
    /// <param name="onPage">Called after each page.</param>
    /// <param name="ct">Stops between two pages.</param>
    public async Task<bool> WriteAsync(Stream output, PageRequest request, WorkbookTitle title, Func<Task> onPage, CancellationToken ct)
    {
        var first = await load(request with { Skip = 0, Take = PageRows });
        (Total, Done) = (first.Total, 0);
        if (Total > MostRows)
        {
            return false;
        }

        var counted = title with { Filters = [string.Create(CultureInfo.InvariantCulture, $"Rows: {IndianNumber.Format(Total)}"), .. title.Filters] };
        await StreamingWorkbook.WriteAsync(output, title.Heading, counted, [.. columns.Select(c => Column(c, first.Items))], RowsAsync(first, request, onPage, ct), ct);
        IsDisturbed |= Done != Total;
        return true;
    }

    private async IAsyncEnumerable<TRow> RowsAsync(Page<TRow> page, PageRequest request, Func<Task> onPage, [EnumeratorCancellation] CancellationToken ct)
    {
        while (true)
        {
            foreach (var row in page.Items)
            {
                yield return row;
            }

            Done += page.Items.Count;
            IsDisturbed |= page.Total != Total;
            await onPage();
            ct.ThrowIfCancellationRequested();
            if (IsDisturbed || page.Items.Count == 0 || Done >= Total)
            {
                yield break;
            }

            page = await load(request with { Skip = Done, Take = PageRows });
        }
    }

    // wide enough for the heading and what the first page holds
    private static WorkbookColumn<TRow> Column((string Title, Func<TRow, object?> Value, bool IsTotalled) column, IReadOnlyList<TRow> sample)
    {
        var longest = sample.Select(r => Length(column.Value(r))).Append(column.Title.Length + 2).Max();
        return new(column.Title, WorkbookCellKind.ByValue, column.Value, Math.Clamp(longest + 1, Narrowest, Widest), column.IsTotalled);
    }

    private static int Length(object? value) => value switch
    {
        null => 0,
        DateTime => IndianTime.DateTimeFormat.Length,
        DateOnly => IndianTime.DateFormat.Length,
        Money money => IndianNumber.Format(money).Length,
        _ => value.ToString()?.Length ?? 0,
    };
}
