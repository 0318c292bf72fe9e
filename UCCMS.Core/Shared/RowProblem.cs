using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Shared;

/// <summary>Why a row of an uploaded file was rejected or flagged: where, what stood there, why not, and what to do.</summary>
public sealed record RowProblem(int Row, string Column, string Value, string Reason, string Remedy)
{
    private const int LongestValue = 100;

    public static RowProblem Of(ITableRow row, int ordinal, string column, FieldProblem problem)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.RowNumber, column, Shorten(row[ordinal].Text.Trim()), problem.Reason, problem.Remedy);
    }

    private static string Shorten(ReadOnlySpan<char> value) =>
        value.Length <= LongestValue ? value.ToString() : string.Concat(value[..(LongestValue - 1)], "…");
}
