using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>A row that an import rejected: its cells as the file had them, under the file's headers, and what is wrong with it.</summary>
public sealed record RejectedRow(IReadOnlyList<string> Cells, IReadOnlyList<RowProblem> Problems);

/// <summary>
/// The rejected rows of an import as a workbook that is the input again, with what is wrong and what to do beside each row: it
/// can be corrected and uploaded as it is. Every cell is text, so that no leading zero is lost on the way.
/// </summary>
public static class ErrorWorkbook
{
    /// <summary>The rows of the file that have problems, in its order; the reader is read to its end.</summary>
    /// <param name="source">The file, opened anew.</param>
    /// <param name="problems">Problems by row number.</param>
    public static IEnumerable<RejectedRow> RowsOf(ITableReader source, ILookup<int, RowProblem> problems) =>
        EveryRowOf(source, problems).Where(row => row.Problems.Count > 0);

    /// <summary>Every row of the file, for an import that takes all of it or nothing: good rows have no problem.</summary>
    /// <param name="source">The file, opened anew.</param>
    /// <param name="problems">Problems by row number.</param>
    public static IEnumerable<RejectedRow> EveryRowOf(ITableReader source, ILookup<int, RowProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(problems);
        while (source.Read())
        {
            yield return new([.. Enumerable.Range(0, source.Headers.Count).Select(at => source[at].Text.ToString())], [.. problems[source.RowNumber]]);
        }
    }

    /// <summary>Writes the workbook; columns of an earlier error workbook are replaced, not repeated.</summary>
    public static async Task WriteAsync(Stream output, IReadOnlyList<string> headers, IEnumerable<RejectedRow> rows, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(headers);
        var columns = headers
            .Select((header, at) => new WorkbookColumn<RejectedRow>(header, WorkbookCellKind.Text, r => at < r.Cells.Count ? r.Cells[at] : null))
            .Where(c => !RejectedRowColumns.Contains(c.Title))
            .Append(new(RejectedRowColumns.Error, WorkbookCellKind.Text, r => Join(r.Problems, Sentence), 60m))
            .Append(new(RejectedRowColumns.Remedy, WorkbookCellKind.Text, r => Join(r.Problems, p => p.Remedy), 60m))
            .ToList();
        await StreamingWorkbook.WriteAsync(output, "Rows to correct", title: null, columns, rows.ToAsyncEnumerable(), ct);
    }

    private static string Sentence(RowProblem problem) => $"{problem.Column}: {problem.Reason}";

    private static string Join(IReadOnlyList<RowProblem> problems, Func<RowProblem, string> text) =>
        string.Join(' ', problems.Select(text).Distinct(StringComparer.Ordinal));
}
