using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>The saved pairings of columns, to be changed.</summary>
public interface IColumnMappingsStore
{
    /// <summary>The office's own one for a header row.</summary>
    Task<SavedColumnMapping?> FindAsync(string kind, string headerKey, OfficeId office, CancellationToken ct);

    void Add(SavedColumnMapping mapping);

    void Remove(SavedColumnMapping mapping);
}
