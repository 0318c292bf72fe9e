namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>Tries to read the cell of a field.</summary>
public delegate bool FieldParser<T>(TableCell cell, out T value, out FieldProblem problem);

/// <summary>The fields of one row of an uploaded table, read one by one; what is wrong with them is collected.</summary>
public sealed class RowFields(ITableReader row, ColumnMapping mapping)
{
    private readonly List<RowProblem> _problems = [];

    public IReadOnlyList<RowProblem> Problems => _problems;

    public int RowNumber => row.RowNumber;

    /// <summary>False, with its problem, where the row as a whole does not fit the header.</summary>
    public bool IsReadable
    {
        get
        {
            if (row.Misfit is { } misfit)
            {
                _problems.Add(misfit);
            }

            return row.Misfit is null;
        }
    }

    public bool IsEmpty(string column) => row[mapping.OrdinalOf(column)].IsEmpty;

    /// <returns>The value; its type's default, with a problem, where the cell holds none.</returns>
    public T? Take<T>(string column, FieldParser<T> parser)
    {
        if (!parser(row[mapping.OrdinalOf(column)], out var value, out var problem))
        {
            Say(column, problem);
        }

        return value;
    }

    /// <summary>A whole number, both bounds possible.</summary>
    public int Whole(string column, int min, int max) =>
        (int)Take(column, (TableCell c, out long v, out FieldProblem p) => WholeNumberField.TryParse(c, min, max, out v, out p));

    public void Say(string column, FieldProblem problem) => _problems.Add(RowProblem.Of(row, mapping.OrdinalOf(column), column, problem));
}
