using System.Globalization;
using UCCMS.Core.Shared;
using static UCCMS.Core.Bookings.FindingWorkbookColumns;

namespace UCCMS.Core.Bookings;

/// <summary>A row of a workbook of findings as it came back.</summary>
/// <param name="Row">Of the sheet.</param>
/// <param name="KeyText">Its locked cells, as the seal reads them.</param>
/// <param name="Seal">The seal that stands in it; empty in a row that was added.</param>
/// <param name="HasSurplus">It has cells beyond the columns.</param>
public sealed record FindingWorkbookRow(int Row, string KeyText, string Seal, string Finding, string Version, string Resolution, string MoveTo, string Reason, bool HasSurplus)
{
    /// <summary>Nothing was filled in.</summary>
    public bool IsUntouched => Resolution.Length == 0 && MoveTo.Length == 0 && Reason.Length == 0;

    /// <summary>Its locked cells as one text.</summary>
    public static string KeyTextOf(IEnumerable<string> cells) => string.Join('\u001F', cells);
}

/// <summary>Reads a workbook of findings: its seal and its rows, without judging them.</summary>
public sealed class FindingWorkbookFile
{
    private FindingWorkbookFile(string seal, IReadOnlyList<FindingWorkbookRow> rows) => (Seal, Rows) = (seal, rows);

    /// <summary>The seal of the workbook, from the head of its hidden column.</summary>
    public string Seal { get; }

    public IReadOnlyList<FindingWorkbookRow> Rows { get; }

    /// <exception cref="RuleViolation">workbook.not-ours, workbook.too-many-rows, file.…</exception>
    public static FindingWorkbookFile Read(ITableReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var headers = table.Headers;
        var sealAt = Find(headers, h => h.StartsWith(SealMark, StringComparison.Ordinal));
        int[] keys = [.. Keys.Select(k => Column(headers, k.Title))];
        int[] filled = [Column(headers, Resolution), Column(headers, MoveTo), Column(headers, Reason)];
        RuleViolation.Unless(
            sealAt >= 0 && keys.All(k => k >= 0) && filled.All(f => f >= 0),
            "workbook.not-ours",
            "This is not a workbook of findings as UCCMS wrote it: its columns or its seal are missing. Nothing was changed. Take the findings out anew and fill in that workbook.");
        var rows = new List<FindingWorkbookRow>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count < MostRows, "workbook.too-many-rows", $"The workbook has more than {IndianNumber.Format(MostRows)} rows, more than were ever written. Nothing was changed.");
            string[] cells = [.. Keys.Select((k, at) => Sealed(table[keys[at]], k.Kind))];
            rows.Add(new(
                table.RowNumber, FindingWorkbookRow.KeyTextOf(cells), table[sealAt].ToString(), cells[0], cells[1],
                Clean(table[filled[0]].ToString()), Clean(table[filled[1]].ToString()), Clean(table[filled[2]].ToString()), table.Misfit is not null));
        }

        return new(headers[sealAt][SealMark.Length..], rows);
    }

    /// <summary>Rows whose locked cells or seal are not what was written: nothing of such a workbook is taken.</summary>
    /// <param name="sealOf">The seal that belongs to the locked cells of a row.</param>
    public IReadOnlyList<RowProblem> Tampered(Func<string, string> sealOf)
    {
        ArgumentNullException.ThrowIfNull(sealOf);
        return
        [
            .. from row in Rows
               let added = row.Seal.Length == 0
               where added || row.HasSurplus || !string.Equals(sealOf(row.KeyText), row.Seal, StringComparison.Ordinal)
               select new RowProblem(
                   row.Row,
                   Finding,
                   row.Finding,
                   added ? "The row was not in the workbook when it was taken out." : row.HasSurplus ? "The row has cells beyond the columns of the workbook." : "A locked cell of the row, or its seal, was changed.",
                   added ? "Delete the row; resolve that finding on the screen of findings." : "Take the findings out anew and fill in only resolution, contract and reason."),
        ];
    }

    /// <summary>What was filled in; rows left as they were are passed over. Problems say what cannot be read.</summary>
    public IReadOnlyList<FindingChange> Changes(ICollection<RowProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var changes = new List<FindingChange>();
        foreach (var row in Rows.Where(r => !r.IsUntouched))
        {
            if (row.Resolution.Length == 0)
            {
                problems.Add(new(row.Row, Resolution, string.Empty, "A reason or a contract is given, but no resolution.", "Choose a resolution from the list, or empty the other cells."));
            }
            else if (ResolutionNamed(row.Resolution) is not { } resolution)
            {
                problems.Add(new(row.Row, Resolution, row.Resolution, "There is no such resolution.", "Choose one from the list of the cell."));
            }
            else if (long.TryParse(row.Finding, CultureInfo.InvariantCulture, out var finding) && long.TryParse(row.Version, CultureInfo.InvariantCulture, out var version))
            {
                changes.Add(new(row.Row, finding, version, resolution, row.MoveTo.Length == 0 ? null : row.MoveTo, row.Reason));
            }
        }

        return changes;
    }

    private static FindingResolution? ResolutionNamed(string words) =>
        Enum.GetValues<FindingResolution>().Where(r => r is not (FindingResolution.Open or FindingResolution.NoLongerApplies) && string.Equals(Words.Of(r), words, StringComparison.OrdinalIgnoreCase))
            .Select(r => (FindingResolution?)r).FirstOrDefault();

    private static int Column(IReadOnlyList<string> headers, string title) => Find(headers, h => HeaderName.AreSame(h, title));

    private static int Find(IReadOnlyList<string> headers, Func<string, bool> which)
    {
        for (var at = 0; at < headers.Count; at++)
        {
            if (which(headers[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
