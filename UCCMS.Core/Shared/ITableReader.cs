namespace UCCMS.Core.Shared;

/// <summary>The row of an uploaded table that its reader stands on; valid until the next row is read.</summary>
public interface ITableRow
{
    /// <summary>The column names as the file writes them, in its order, trimmed.</summary>
    IReadOnlyList<string> Headers { get; }

    /// <summary>The row as a person finds it: the row of the sheet, or the line of the CSV on which it begins, from 1.</summary>
    int RowNumber { get; }

    /// <summary>What makes the whole row unreadable, such as more cells than columns; null when it fits the header.</summary>
    RowProblem? Misfit { get; }

    /// <summary>The cell under a header, by its place; an empty cell for -1 and where the row ends earlier.</summary>
    TableCell this[int ordinal] { get; }

    /// <summary>The whole row as one line of comma-separated text, columns that no mapping knows included.</summary>
    string RawText();
}

/// <summary>Reads an uploaded table row by row in constant memory. Rows without any content are passed over.</summary>
public interface ITableReader : ITableRow, IDisposable
{
    /// <exception cref="RuleViolation">The file cannot be trusted from here on: nothing of it may be kept.</exception>
    bool Read();
}
