namespace UCCMS.Core.Shared;

/// <summary>One page of a longer list, and how long the whole is.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, int Total)
{
    public static Page<T> Empty { get; } = new([], 0);
}

/// <summary>Which part of a list is wanted: words to find, column to sort by, and how many rows from where.</summary>
public sealed record PageRequest(string? Search = null, string? Sort = null, bool Descending = false, int Skip = 0, int Take = 25)
{
    /// <summary>Filters on columns as <see cref="ColumnWish.Write"/> puts them; null for none.</summary>
    public string? Where { get; init; }
}
