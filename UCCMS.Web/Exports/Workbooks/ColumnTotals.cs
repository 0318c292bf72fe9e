namespace UCCMS.Web.Exports.Workbooks;

/// <summary>The running sums of a sheet's columns, for its totals row.</summary>
internal sealed class ColumnTotals
{
    private readonly decimal?[] _sums;
    private readonly bool[] _isTotalled;
    private readonly bool[] _isAmount;

    public ColumnTotals(IEnumerable<(bool Total, WorkbookCellKind Kind)> columns)
    {
        var all = columns.ToList();
        _isTotalled = [.. all.Select(c => c.Total)];
        _isAmount = [.. all.Select(c => c.Kind == WorkbookCellKind.Amount)];

        // a column that is typed by its values is no figure before it has had one
        _sums = [.. all.Select(c => c.Total && c.Kind != WorkbookCellKind.ByValue ? 0m : (decimal?)null)];
    }

    public void Add(int column, object? value)
    {
        if (_isTotalled[column] && WorkbookCell.Figure(value) is { } figure)
        {
            _sums[column] = (_sums[column] ?? 0m) + figure;
            _isAmount[column] |= WorkbookCell.KindOf(value) == WorkbookCellKind.Amount;
        }
    }

    /// <summary>The sum; none for a column that is not added up.</summary>
    public decimal? Of(int column) => _sums[column];

    /// <summary>In rupees, not a count.</summary>
    public bool IsAmount(int column) => _isAmount[column];
}
