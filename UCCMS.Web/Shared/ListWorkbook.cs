using System.Globalization;
using System.Runtime.CompilerServices;
using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Shared;

/// <summary>
/// Writes all rows of a list's present search, filters and order as a workbook, page by page; no more than one page of rows is held.
/// </summary>
/// <typeparam name="TRow">One row as the query gives it.</typeparam>
internal sealed class ListWorkbook<TRow>
{
    /// <summary>Rows a workbook made while one waits has at most.</summary>
    public const int MostRows = 20_000;

    /// <summary>Rows of a page in the background, where nobody waits for a sign of progress and each page costs a count of all.</summary>
    public const int BackgroundPage = 5_000;

    private const int Narrowest = 10;
    private const int Widest = 48;
    private readonly Func<PageRequest, Task<Page<TRow>>> load;
    private readonly Func<string, string> say;
    private readonly int pageRows;
    private readonly IReadOnlyList<(string Title, Func<TRow, object?> Value, bool IsTotalled)> columns;
    private readonly Money?[] sums;

    /// <param name="load">A page of the list.</param>
    /// <param name="columns">As they are shown.</param>
    /// <param name="say">The language of its reader, for headings, states and the lines around the rows.</param>
    /// <param name="pageRows">Rows read at a time.</param>
    public ListWorkbook(Func<PageRequest, Task<Page<TRow>>> load, IEnumerable<DataColumn<TRow>> columns, Func<string, string> say, int pageRows = DataTable<TRow>.MostRows)
    {
        (this.load, this.say, this.pageRows) = (load, say, pageRows);
        this.columns = [.. columns.SelectMany(c => c.Exported(say))];
        sums = new Money?[this.columns.Count];
    }

    /// <summary>Rows read so far; told after each page.</summary>
    public int Done { get; private set; }

    /// <summary>Rows the list had when it was begun.</summary>
    public int Total { get; private set; }

    /// <summary>Rows came or went meanwhile, so that what was written may lack or repeat one.</summary>
    public bool IsDisturbed { get; private set; }

    /// <summary>The sum of every column of money, as the file says it in its last line; empty where there is none.</summary>
    public string ControlTotal => string.Join("; ", columns.Zip(sums).Where(c => c.Second is not null).Select(c => $"{c.First.Title.Replace("₹", "", StringComparison.Ordinal).Trim()} ₹ {IndianNumber.Format(c.Second!.Value)}"));

    /// <summary>Writes the workbook; nothing if the list has more rows than allowed.</summary>
    /// <param name="output">Only written forwards.</param>
    /// <param name="request">Search and order.</param>
    /// <param name="title">The block above the rows, to which the row count is added.</param>
    /// <param name="mostRows">Allowed.</param>
    /// <param name="onPage">Called after each page.</param>
    /// <param name="ct">Stops between two pages.</param>
    public async Task<bool> WriteAsync(Stream output, PageRequest request, WorkbookTitle title, int mostRows, Func<Task> onPage, CancellationToken ct)
    {
        var first = await load(request with { Skip = 0, Take = Math.Min(pageRows, DataTable<TRow>.MostRows) });
        (Total, Done) = (first.Total, 0);
        if (Total > mostRows)
        {
            return false;
        }

        string[] lines = [string.Create(CultureInfo.InvariantCulture, $"Rows: {IndianNumber.Format(Total)} as of {title.ExportedAt:dd-MMM-yyyy HH:mm} IST"), .. title.Filters];
        var counted = title with { Heading = say(title.Heading), Filters = [.. lines.Select(say)], Say = say };
        await StreamingWorkbook.WriteAsync(output, counted.Heading, counted, [.. columns.Select((c, at) => Column(c, at, first.Items))], RowsAsync(first, request, onPage, ct), ct, Closing);
        IsDisturbed |= Done != Total;
        return true;
    }

    private string Closing() => say($"Control: {IndianNumber.Format(Done)} rows{(ControlTotal.Length > 0 ? $"; {ControlTotal}" : string.Empty)}");

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

            page = await load(request with { Skip = Done, Take = pageRows });
        }
    }

    // wide enough for the heading and what the first page holds
    private WorkbookColumn<TRow> Column((string Title, Func<TRow, object?> Value, bool IsTotalled) column, int at, IReadOnlyList<TRow> sample)
    {
        var longest = sample.Select(r => Length(column.Value(r))).Append(column.Title.Length + 2).Max();
        return new(column.Title, WorkbookCellKind.ByValue, row => Added(at, column.Value(row)), Math.Clamp(longest + 1, Narrowest, Widest), column.IsTotalled);
    }

    private object? Added(int at, object? value)
    {
        if (value is Money amount)
        {
            sums[at] = (sums[at] ?? Money.Zero) + amount;
        }

        return value;
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
