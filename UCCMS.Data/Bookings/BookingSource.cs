using System.Data.Common;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;

namespace UCCMS.Data.Bookings;

/// <summary>
/// An opened file of bookings whose rows come out read, checked and placed. Holds one row in the making, the contracts and
/// what it has asked of the organisation, nothing that grows with the file.
/// </summary>
internal sealed class BookingSource : IDisposable
{
    private readonly TableReader _table;
    private readonly BookingDirectory _directory;
    private readonly CoverageBook _coverage;
    private readonly BookingRowReader _rows;

    private BookingSource(TableReader table, SavedMapping? saved, ColumnMapping mapping, BookingDirectory directory, CoverageBook coverage, BookingRowReader rows)
    {
        _table = table;
        Saved = saved;
        Mapping = mapping;
        _directory = directory;
        _coverage = coverage;
        _rows = rows;
    }

    public ColumnMapping Mapping { get; }

    /// <summary>The saved pairing of columns by which the file is read.</summary>
    public SavedMapping? Saved { get; }

    /// <summary>Why the row just read was not taken.</summary>
    public IReadOnlyList<RowProblem> Problems => _rows.Problems;

    /// <summary>The row just read names another office than the one that uploads.</summary>
    public bool IsOfOtherOffice => _rows.IsOfOtherOffice;

    public ITableRow Current => _table;

    /// <exception cref="RuleViolation">file.…: the file cannot be read, or lacks columns that no saved pairing names.</exception>
    public static async Task<BookingSource> OpenAsync(UccmsDbContext db, DbConnection connection, BookingFile file, DateTime nowIst, CancellationToken ct)
    {
        var table = TableFile.Open(file.Content, file.FileName, file.Length);
        try
        {
            var saved = file.Mapping is null ? await ColumnMappingsQueries.ForAsync(db, BookingColumns.Format.Kind, table.Headers, file.Office, ct) : null;
            var mapping = ColumnMapping.Map(table.Headers, BookingColumns.All, file.Mapping ?? saved?.Pairs);
            mapping.RequireComplete();
            var coverage = await CoverageLoader.LoadAsync(db, ct);
            var directory = new BookingDirectory(connection, await CoverageLoader.ProductsAsync(db, ct));
            return new BookingSource(table, saved, mapping, directory, coverage, new BookingRowReader(mapping, directory, nowIst, file.Office?.Value));
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    /// <returns>False at the end of the file.</returns>
    /// <exception cref="RuleViolation">The file cannot be trusted from here on.</exception>
    public bool TryNext(BookingRow row, out bool taken)
    {
        taken = false;
        if (!_table.Read())
        {
            return false;
        }

        taken = _rows.TryRead(_table, row);
        if (taken)
        {
            _coverage.Place(row);
        }

        return true;
    }

    public void Dispose()
    {
        _directory.Dispose();
        _table.Dispose();
    }
}
