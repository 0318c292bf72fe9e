namespace UCCMS.Data.Shared;

/// <summary>How a column is filtered.</summary>
public enum ColumnKind
{
    /// <summary>Contains words, upper and lower case alike.</summary>
    Text,

    /// <summary>Between two amounts in rupees, both included.</summary>
    Amount,

    /// <summary>Between two numbers, both included.</summary>
    Number,

    /// <summary>Between two numbers with decimals (a percentage, days), both included.</summary>
    Decimal,

    /// <summary>Between two days, both included.</summary>
    Day,

    /// <summary>One of some states.</summary>
    Choice,
}

/// <summary>A column that can be filtered.</summary>
/// <param name="Key">In addresses.</param>
/// <param name="Title">As the column is headed.</param>
/// <param name="Kind">How.</param>
/// <param name="States">The enum whose values are the choice.</param>
public sealed record ColumnFilter(string Key, string Title, ColumnKind Kind, Type? States = null);

/// <summary>The columns by which a list can be filtered, in the order of the list.</summary>
public interface IColumnFilters
{
    IReadOnlyList<ColumnFilter> All { get; }
}
