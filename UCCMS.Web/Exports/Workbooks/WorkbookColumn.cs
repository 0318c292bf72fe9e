namespace UCCMS.Web.Exports.Workbooks;

/// <summary>How a column's values are typed in the workbook: numbers are numbers and dates are dates.</summary>
public enum WorkbookCellKind
{
    /// <summary>Anything, by its invariant text; never taken for a formula.</summary>
    Text,

    /// <summary>int or long.</summary>
    Whole,

    /// <summary>Money, or rupees as decimal, in Indian grouping with two decimals.</summary>
    Amount,

    /// <summary>DateOnly or DateTime, shown dd-mmm-yyyy.</summary>
    Date,

    /// <summary>DateTime in civil time, shown dd-mmm-yyyy hh:mm.</summary>
    DateTime,

    /// <summary>Percent, or a decimal in percent (18 for 18%).</summary>
    Percent,

    /// <summary>Each value by its own type: Money and decimal as Amount, int and long as Whole, days and times as such, all else as Text.</summary>
    ByValue,
}

/// <summary>One column of an exported sheet.</summary>
/// <param name="Title">Its name in the header row.</param>
/// <param name="Kind">How its values are typed.</param>
/// <param name="Value">The value of a row; null leaves the cell empty.</param>
/// <param name="Width">In characters.</param>
/// <param name="Total">Added up in the totals row; for whole numbers and amounts.</param>
public sealed record WorkbookColumn<T>(
    string Title, WorkbookCellKind Kind, Func<T, object?> Value, decimal Width = 16m, bool Total = false);

/// <summary>The block above the table: what it is, who exported it and when (IST civil time), and with which filters.</summary>
public sealed record WorkbookTitle(string Heading, string ExportedBy, DateTime ExportedAt, IReadOnlyList<string> Filters)
{
    /// <summary>Says the fixed words of the file in its reader's language; as they are where nothing is set.</summary>
    public Func<string, string> Say { get; init; } = static text => text;
}
